// One table, so that whoever misses a word finds it, and what must stand beside it, in one place: longer than other files.
import { wordMap } from '../word-map.ts';
import { listed } from './sanction-nouns.ts';
import { prosePattern } from '../prose-pattern.ts';

/** A verb that is a sanction without a noun, and of what. */
export interface Listing {
  /** What must stand behind the verb: "restricted dealings in sovereign debt". */
  object?: RegExp;
  /** What must stand before it in the passive: "hauliers were banned from the roads". */
  subject?: RegExp;
  /** What stands behind it in the passive, whoever stands before: "Skyways was barred from the Union's skies". */
  behind?: RegExp;
  /** Words one of which stands in the passage or its heading, where the verb is one of any list. */
  passage?: readonly string[];
  /** Whether it ends a measure: "delisted". */
  lifts?: true;
}

const goods =
  /\b(?:timber|wood|steel|cement|potash|fertilisers?|oil|fuel|goods|imports?|exports?|hauliers?|trucks?|trailers?|vehicles|lorries|carriers?|airlines?|planes|aircraft|tobacco|gold|diamonds)\b/i;
/** "removed the firm from the list", "were added to it": the list that a text on measures is about. */
const offTheList: Listing = {
  object: /^(?: [^.;,]{1,60})? (?:from|off) (?:the|its|their|that|this) list\b(?! of)/u,
  passage: listed,
  lifts: true,
};
const ontoTheList: Listing = {
  // "added Skyways, Airlane and nine further firms to its list": names between commas, and no clause
  object:
    /^(?: [^.;,]{1,60}(?:, (?:\p{Lu}|and )[^.;,]{1,40}){0,5})? (?:to|on|in) (?:the|its|their|that|this) list\b(?! of)/u,
  passage: listed,
};
/** "penalised 19 individuals and 14 firms" */
const whoIsListed =
  /^(?: (?:another|more than|over|about|some|a dozen|dozens of|scores of))?(?: (?:\d[\d,]*|\p{L}+)){1,4}? (?:individuals|persons|officials|entities|companies|firms|banks|judges|prosecutors|ministers|airlines|carriers|exporters|producers|officers|propagandists|oligarchs)\b/u;
/** The right of a carrier to fly: who takes it away imposes a measure. */
const rightToFly = prosePattern(
  /\b(?:(?:operating|landing|overflight|traffic|flight) (?:permits?|licen[cs]es?|rights|authori[sz]ations?)|rights? to (?:fly|land|operate|overfly|serve)\b|permits? (?:of|for|held by) [^.;,]{0,40}\b(?:airlines?|carriers?))\b/iu,
);
/** "banned Skyways from the Union's airports": a carrier kept out. */
const fromSkies = prosePattern(
  /^[^.;]{0,60}\bfrom (?:(?:using|entering|overflying|flying (?:over|through|in|into)|landing at) )?(?:(?:the|its|their|all|any) )?(?:[\p{L}’'-]+ ){0,2}(?:airspace|skies|airports|runways)\b/u,
).source;
/** "kept travellers from boarding": people are no carriers. */
const people =
  /^(?! [^.;]{0,40}\b(?:travellers|travelers|passengers|citizens|nationals|migrants|refugees|foreigners|tourists|reporters|journalists|people|holders)\b)/u
    .source;
const withdrawal: Listing = { object: new RegExp(`^[^.;]{0,50}${rightToFly.source}`, 'iu'), subject: rightToFly };

/** Verbs that list somebody, or do to somebody what a measure does. */
export const listingVerbs = wordMap<Listing>({
  blacklist: {},
  delist: { lifts: true },
  sanction: {},
  penalise: { object: whoIsListed, passage: [...listed, 'designated'] },
  penalize: { object: whoIsListed, passage: [...listed, 'designated'] },
  punish: { object: whoIsListed, passage: listed },
  embargo: { object: goods, subject: goods },
  list: {
    object:
      /^(?: (?:a|another) (?:group|number|handful) of)?(?:(?! of )[^.;]){0,60}\b(?:individual|person|people|official|entit|compan|firm|bank|name|judge|prosecutor|minister|airline|carrier)|^[^.;,]{0,40}\b(?:officers|colonels|propagandists|oligarchs|factory|factories|producers?|exporters?)\b/iu,
    subject:
      /\b(?:individual|person|people|official|entit|compan|firm|bank|name|judge|prosecutor|minister|airline|carrier|those|anyone|anybody|whoever)/i,
  },
  designate: { object: /^(?! as | an? (?:zone|area|place|terror))/iu, subject: /^/u },
  restrict: {
    object:
      /^[^.;,]{0,60}\b(?:dealings|transactions|trade|imports?|exports?|debt|bonds|financing|lending|capital markets?|potash|fuel)\b/i,
  },
  freeze: { object: /^[^.;,]{0,40}\b(?:assets|funds|accounts)\b/iu, subject: /\b(?:assets|funds|accounts)\b/iu },
  block: { object: /^[^.;,]{0,40}\b(?:property|assets)\b/iu, subject: /\b(?:property|assets)\b/iu },
  ban: {
    object: prosePattern(
      new RegExp(
        String.raw`${people}(?:${fromSkies}|^[^.;,]{0,60}\b(?:imports?|exports?|sales?|lorries|trucks|hauliers|dealings|transactions|overflights?|carriers|airlines|potash|tobacco|fertilisers?|purchases?|(?:officials?|judges?|prosecutors?|deputies|lawmakers|ministers|oligarchs?|propagandists?|businessmen|individuals|persons|officers) from (?:entering|entry|travel(?:ling|ing)?|the (?:country|bloc|union)))\b)`,
        'iu',
      ),
    ),
    subject: goods,
    behind: new RegExp(fromSkies, 'iu'),
  },
  bar: {
    object: prosePattern(
      new RegExp(
        String.raw`${people}(?:${fromSkies}|^[^.;,]{0,60}\b(?:entry (?:to|for) (?:[\p{L}\d,-]+ ){0,4}(?:officials|judges|officers|individuals)|(?:\d[\d,]*|dozens of|scores of|another|more than|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a dozen)(?: [\p{L}\d-]+){0,3} (?:officials?|judges?|prosecutors?|deputies|lawmakers|ministers|oligarchs?|propagandists?|businessmen|individuals|persons)(?=$|[.,;]| (?:in|on|last|and)\b)|(?:officials?|judges?|prosecutors?|deputies|lawmakers|ministers|oligarchs?|propagandists?|businessmen|individuals|persons) from (?:entering|entry|travel(?:ling|ing)?|the (?:country|bloc|union))|carriers|airlines|planes|aircraft|firms|companies|hauliers|trucks|lorries|offenders|imports?|exports?|transit|sales?|purchases?|transactions)\b)`,
        'iu',
      ),
    ),
    subject: goods,
    behind: new RegExp(fromSkies, 'iu'),
  },
  prohibit: {
    object:
      /^[^.;,]{0,40}\b(?:imports?|exports?|sales?|suppl(?:y|ies)|purchases?|transit|dealings|transactions|investments?|overflights?|carriers|airlines)\b/i,
    subject: goods,
  },
  forbid: {
    object:
      /^[^.;,]{0,40}\b(?:imports?|exports?|sales?|suppl(?:y|ies)|purchases?|transit|dealings|transactions|investments?|overflights?)\b/i,
  },
  prevent: {
    object: prosePattern(
      /^[^.;,]{0,50}\b(?:carriers?|airlines?|aircraft|planes|banks?|firms|companies) from (?:overflying|landing|flying|operating|entering|using|raising|borrowing|trading|selling|buying|importing|exporting)\b/iu,
    ),
  },
  remove: offTheList,
  strike: offTheList,
  delete: offTheList,
  add: ontoTheList,
  suspend: withdrawal,
  revoke: withdrawal,
  withdraw: withdrawal,
});

/** What the verb that a measure hangs on tells of it. */
export type StatusGroup = 'lifted' | 'kept' | 'called-for' | 'threatened' | 'proposed' | 'adopted';

export const statusVerbs: Readonly<Record<StatusGroup, readonly string[]>> = {
  lifted: [
    'lift',
    'remove',
    'ease',
    'drop',
    'end',
    'delist',
    'revoke',
    'suspend',
    'waive',
    'cancel',
    'relax',
    'scrap',
    'withdraw',
    'rescind',
    'repeal',
    'annul',
    'abandon',
    'reverse',
    'strike',
    'delete',
    'loosen',
    'soften',
    'dismantle',
    'unwind',
    'discard',
    'ditch',
    'terminate',
    'abolish',
    'axe',
    'dial',
  ],
  kept: [
    'keep',
    'maintain',
    'retain',
    'stay',
    'remain',
    'bite',
    'hurt',
    'include',
    'cover',
    'evade',
    'circumvent',
    'absorb',
    'escape',
    'fail',
    'dodge',
    'face',
    'sidestep',
    'skirt',
    'bypass',
    'flout',
    'defy',
    'weather',
    'withstand',
  ],
  'called-for': [
    'urge',
    'demand',
    'request',
    'beg',
    'implore',
    'want',
    'ask',
    'seek',
    'advocate',
    'favour',
    'favor',
    'support',
    'back',
    'call',
    'plead',
    'press',
    'push',
    'appeal',
    'lobby',
    'argue',
    'insist',
    'recommend',
    'suggest',
    'invite',
    'encourage',
    'entreat',
    'exhort',
    'champion',
    'petition',
  ],
  threatened: ['threaten', 'vow', 'hesitate', 'promise', 'pledge', 'warn'],
  proposed: [
    'propose',
    'prepare',
    'draft',
    'plan',
    'consider',
    'discuss',
    'weigh',
    'expect',
    'table',
    'mull',
    'debate',
    'negotiate',
    'examine',
    'study',
    'finalise',
    'finalize',
    'ready',
    'target',
    'mean',
    'aim',
    'intend',
    'work',
    'float',
    'hint',
    'signal',
    'draw',
    'explore',
    'contemplate',
    'ponder',
    'envisage',
    'follow',
    'submit',
    'veto',
    'delay',
    'postpone',
    'rule',
    'eye',
    'moot',
    'craft',
    'devise',
    'foresee',
    'anticipate',
    'outline',
    'hammer',
    'sketch',
    'shelve',
    'present',
  ],
  adopted: [
    'adopt',
    'impose',
    'approve',
    'introduce',
    'slap',
    'agree',
    'pass',
    'widen',
    'broaden',
    'expand',
    'extend',
    'prolong',
    'renew',
    'lodge',
    'announce',
    'order',
    'enact',
    'unveil',
    'levy',
    'issue',
    'list',
    'blacklist',
    'designate',
    'sanction',
    'embargo',
    'penalise',
    'penalize',
    'punish',
    'join',
    'align',
    'clear',
    'restrict',
    'freeze',
    'block',
    'ban',
    'bar',
    'prohibit',
    'forbid',
    'prevent',
    'enter',
    'place',
    'put',
    'hit',
    'coordinate',
    'sign',
    'trigger',
    'tighten',
    'toughen',
    'add',
    'name',
    'inscribe',
    'step',
    'beef',
    'endorse',
    'launch',
    'declare',
    'apply',
    'deploy',
    'decide',
    'bring',
    'roll',
    'clamp',
    'take',
    'copy',
    'mirror',
    'match',
    'replicate',
    'rubber-stamp',
    'restore',
    'reinstate',
    'reimpose',
    'reintroduce',
    'decree',
    'publish',
    'ratify',
    'confirm',
    'enforce',
    'intensify',
    'ramp',
    'reinforce',
    'strengthen',
    'harden',
    'stiffen',
    'deepen',
    'escalate',
    'lengthen',
    'institute',
    'inflict',
    'greenlight',
    'implement',
    'activate',
    'promulgate',
    'heap',
    'pile',
    'clinch',
    'ink',
    'seal',
  ],
};
