import type { SanctionStatus } from '../../schema/sanction.ts';
import { wordMap } from '../word-map.ts';
import { wordSet } from '../word-set.ts';

/** Nouns that are a sanction by themselves. */
export const sanctionNouns: ReadonlySet<string> = new Set([
  'sanction',
  'sanctions',
  'countersanctions',
  'counter-measures',
  'countermeasures',
  'blacklist',
  'blacklists',
  'blacklisting',
  'blacklistings',
  'embargo',
  'embargoes',
  'listing',
  'listings',
  'designations',
]);

/** A noun that is a sanction only in company. */
export interface Company {
  /** Words (by their beginning) one of which stands in the same sentence. */
  sentence?: readonly string[];
  /** Words one of which stands anywhere in the passage or its heading, if the noun has `before` before it. */
  passage?: readonly string[];
  /** Words right before the noun, or an ordinal, that let the passage decide. */
  before?: RegExp;
  /** What may stand right behind the noun, so that the passage decides: "measures of its own". */
  behind?: RegExp;
  /** What may stand right behind the noun, so that nothing else is asked: "measures against ten officials". */
  after?: RegExp;
  /** Words in the sentence by which the noun is something else. */
  not?: RegExp;
}

const listed = ['sanction', 'listing', 'listed', 'blacklist', 'restrictive', 'individuals', 'entities'];
const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|next|latest|last|previous|another|further|this|that|the|eu|european)$/u;
const againstSomebody =
  /^ (?:against|on|targeting) (?:the |some |about |[\w,]+ )?(?:\p{L}+ ){0,2}(?:individuals?|persons?|officials?|entit(?:y|ies)|compan(?:y|ies)|firms?|airlines?|carriers?|banks?|oligarchs?|judges?|exporters?|businessmen)\b/u;
const againstSomebodyOrState = new RegExp(
  `${againstSomebody.source}|^ against (?:the )?\\p{Lu}|^ already in (?:place|force) against`,
  'u',
);
const ofItsOwn = /^ of (?:its|their) own\b/u;
const otherPackage =
  /\b(?:aid|support|stimulus|rescue|reform|legislative|recovery|relief|budget|climate|food|asylum) packages?\b/u;

/** Behind a ban: the trade that it ends: "a ban on the sale of firearms", "a ban on lorries registered there". */
const banOnTrade =
  /^ on (?:the |all |any )?(?:\p{L}+ ){0,2}(?:sales?|suppl(?:y|ies)|provision|wood|timber|cement|steel|purchases?|transit|transfers?|lorries|trucks|trailers|hauliers|investments?|transactions|securities|technolog(?:y|ies)|equipment|weapons|arms|ammunition|firearms|officials|judges)\b/u;

/** Words of a passage that tells of measures: what answers them, "restrictions of its own", is one too. */
const answered = ['sanction', 'th package', 'a ban on', 'embargo', 'blacklist'];

/** What may stand before a ban in a passage about measures: "existing bans", "the trade ban". */
const inForceBan =
  /^(?:existing|older|earlier|current|such|these|trade|export|import|european|american|british|eu|us|uk)$/u;

export const sanctionNounsInCompany = wordMap<Company>({
  package: {
    sentence: [...listed, 'trade package'],
    passage: [...listed, 'measures against'],
    before: ordinal,
    not: otherPackage,
  },
  packages: { sentence: listed, passage: listed, before: ordinal, not: otherPackage },
  round: {
    sentence: listed,
    passage: ['sanction'],
    before: ordinal,
    not: /\brounds? of (?:talks|negotiations|voting|consultations|meetings|the election)\b/u,
  },
  rounds: { sentence: listed, not: /\brounds of (?:talks|negotiations|voting|consultations|meetings)\b/u },
  tranche: { sentence: ['sanction', ...listed] },
  measures: {
    sentence: ['sectoral', 'restrictive', 'punitive', 'economic', 'sanction', 'potash', 'blacklist'],
    after: againstSomebodyOrState,
    passage: answered,
    behind: ofItsOwn,
    before:
      /^(?:european|american|british|canadian|western|eu|us|uk|joint|new|existing|further|these|such|targeted|financial|trade|additional|tougher|wider|its|mirror|same|matching|parallel|similar|comparable|with|more|other|adopted|imposed)$/u,
    not: /\b(?:interim|security|safety|emergency|temporary|precautionary|confidence-building|border|protective|health|coercive) measures\b|\bmeasures to (?:protect|help|secure|guard)\b/u,
  },
  restrictions: {
    sentence: ['sectoral', 'trade', 'economic', 'potash', 'sanction', 'financial', 'export', 'import', 'freight'],
    after: againstSomebody,
    passage: answered,
    behind: ofItsOwn,
    before: /./u,
    not: /\b(?:movement|entry|covid|pandemic|reporting|media|access) restrictions\b|\brestrictions on (?:movement|entry|reporting|access|journalists|media|the press|people|migrants|asylum)\b/u,
  },
  curbs: {
    sentence: ['trade curb', 'economic', 'potash', 'sanction', 'export curb', 'import curb', 'financial'],
    not: /\b(?:movement|entry|covid|pandemic|media|access|visa|migration|asylum) curbs\b/u,
  },
  prohibition: { sentence: ['overflight', 'airspace', 'carrier', 'airlines', 'imports', 'exports', 'potash'] },
  penalties: {
    sentence: ['sanction', 'economic', 'trade'],
    passage: ['sanction'],
    before: /^(?:its|their|the|with|american|western|european|us|eu|these|such)$/u,
    not: /\bdeath\b|\bprison\b|\bcriminal\b/u,
  },
  ban: {
    sentence: [
      'overflight',
      'airspace',
      'aviation',
      'carrier',
      'airlines',
      'import',
      'travel',
      'export',
      'airports',
      'flight',
      'flights',
      'visa',
      'potash',
      'fertiliser',
      'all traffic',
      'all trade',
      'asset freeze',
      'aircraft',
      'timber',
      'tobacco',
      'leasing',
      'transit ban',
      'arms ban',
      'dual-use',
      'lorry',
      'lorries',
      'truck',
      'haulier',
      'haulage',
      'freight',
    ],
    after: banOnTrade,
    passage: ['sanction', 'restrictive', 'listing'],
    before: inForceBan,
    not: /\bban on (?:entering|approaching|entry(?! (?:for|of|by) (?:\p{L}+ ){0,2}(?:officials|judges|trucks|lorries|hauliers|carriers))|leaving|reporting|protests|gatherings|journalists|filming)\b|\bentry ban for (?:journalists|aid)/u,
  },
  bans: {
    sentence: [
      'overflight',
      'airspace',
      'aviation',
      'carriers',
      'airlines',
      'import',
      'travel',
      'entry',
      'export',
      'visa',
    ],
    passage: ['sanction', 'restrictive', 'listing'],
    before: inForceBan,
  },
  freeze: { sentence: ['asset'] },
  freezes: { sentence: ['asset'] },
  measure: {
    after: /^ against (?:it|them|him|her|the \p{L}+) (?:is|was|has been) (?:planned|prepared|proposed|adopted)\b/u,
  },
});

/** Behind "the measures", where measures were told of before: what only happens to them. */
export const fateOfMeasures =
  /^ (?:(?:was|were|is|are|has been|have been|had been)(?: \p{L}+ly| last| since| already| now)? (?:prolonged|extended|renewed|lifted|adopted|imposed|suspended|eased|tightened|widened)|(?:will )?(?:target|appl(?:y|ies|ied)|expires?|remains? in|(?:enter|c[ao]me|t[ao]ke|took)\p{L}* (?:into force|effect)))\b/u;

/** Nouns of quantity: in "a new round of EU sanctions" the sanctions are what is meant. */
export const containerNouns: ReadonlySet<string> = new Set([
  'round',
  'rounds',
  'package',
  'packages',
  'tranche',
  'set',
  'series',
  'wave',
  'raft',
  'batch',
  'slew',
]);

/** Nouns that only carry "sanctions" before them ("sanctions criteria"), so that no measure is told of. */
export const sanctionTopics: ReadonlySet<string> = new Set([
  'policy',
  'criteria',
  'criterion',
  'basis',
  'grounds',
  'law',
  'debate',
  'expert',
  'experts',
  'office',
  'act',
  'evasion',
]);

/** A verb that is a sanction without a noun, and of what. */
export interface Listing {
  /** What must stand behind the verb: "restricted dealings in sovereign debt". */
  object?: RegExp;
  /** What must stand before it in the passive: "hauliers were banned from the roads". */
  subject?: RegExp;
  /** Words one of which stands in the passage or its heading, where the verb is one of any list. */
  passage?: readonly string[];
  /** Whether it ends a measure: "delisted". */
  lifts?: true;
}

const goods =
  /\b(?:timber|wood|steel|cement|potash|fertilisers?|oil|fuel|goods|imports?|exports?|hauliers?|trucks?|trailers?|vehicles|lorries|carriers?|airlines?|planes|aircraft|tobacco|gold|diamonds)\b/iu;
/** "removed the firm from the list", "were added to it": the list that a text on measures is about. */
const offTheList: Listing = {
  object: /^(?: [^.;,]{1,60})? (?:from|off) (?:the|its|their|that|this) list\b(?! of)/u,
  passage: listed,
  lifts: true,
};
const ontoTheList: Listing = {
  object: /^(?: [^.;,]{1,60})? (?:to|on|in) (?:the|its|their|that|this) list\b(?! of)/u,
  passage: listed,
};
/** The right of a carrier to fly: who takes it away imposes a measure. */
const rightToFly =
  /\b(?:(?:operating|landing|overflight|traffic|flight) (?:permits?|licen[cs]es?|rights|authori[sz]ations?)|permits? (?:of|for|held by) [^.;,]{0,40}\b(?:airlines?|carriers?))\b/iu;
const withdrawal: Listing = { object: new RegExp(`^[^.;]{0,50}${rightToFly.source}`, 'iu'), subject: rightToFly };

/** Verbs that list somebody, or do to somebody what a measure does. */
export const listingVerbs = wordMap<Listing>({
  blacklist: {},
  delist: { lifts: true },
  sanction: {},
  embargo: { object: goods, subject: goods },
  list: {
    object:
      /^(?:(?! of )[^.;]){0,60}\b(?:individual|person|people|official|entit|compan|firm|bank|name|judge|prosecutor|minister|airline|carrier)/iu,
    subject:
      /\b(?:individual|person|people|official|entit|compan|firm|bank|name|judge|prosecutor|minister|airline|carrier)/iu,
  },
  designate: { object: /^(?! as | an? (?:zone|area|place|terror))/iu, subject: /^/u },
  restrict: {
    object:
      /^[^.;,]{0,60}\b(?:dealings|transactions|trade|imports?|exports?|debt|bonds|financing|lending|capital markets?|potash|fuel)\b/iu,
  },
  freeze: { object: /^[^.;,]{0,40}\b(?:assets|funds|accounts)\b/iu, subject: /\b(?:assets|funds|accounts)\b/iu },
  block: { object: /^[^.;,]{0,40}\b(?:property|assets)\b/iu, subject: /\b(?:property|assets)\b/iu },
  ban: {
    object:
      /^[^.;,]{0,60}\b(?:imports?|exports?|sales?|lorries|trucks|hauliers|dealings|transactions|overflights?|carriers|airlines|potash|tobacco|fertilisers?|purchases?)\b/iu,
    subject: goods,
  },
  bar: {
    object:
      /^[^.;,]{0,60}\b(?:carriers|airlines|planes|aircraft|firms|companies|hauliers|trucks|lorries|offenders|imports?|exports?|transit|sales?|purchases?|transactions)\b/iu,
    subject: goods,
  },
  prohibit: {
    object:
      /^[^.;,]{0,40}\b(?:imports?|exports?|sales?|suppl(?:y|ies)|purchases?|transit|dealings|transactions|investments?|overflights?|carriers|airlines)\b/iu,
    subject: goods,
  },
  prevent: {
    object:
      /^[^.;,]{0,50}\b(?:carriers?|airlines?|aircraft|planes|banks?|firms|companies) from (?:overflying|landing|flying|operating|entering|using|raising|borrowing|trading|selling|buying|importing|exporting)\b/iu,
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
    'strike',
    'delete',
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
  ],
  'called-for': [
    'urge',
    'demand',
    'request',
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
    'follow',
    'submit',
    'veto',
    'delay',
    'postpone',
    'rule',
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
    'restrict',
    'freeze',
    'block',
    'ban',
    'bar',
    'prohibit',
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
    'endorse',
  ],
};

/** Before "the lifting of", "relief from": that it is only wanted or talked of. */
export const liftingWanted =
  /\b(?:demand|call|ask|seek|sought|want|urg|discuss|consider|propos|promis|hope|expect|insist|condition|exchange|talk)\p{L}*\b[^;.]*$/iu;

/** Behind a measure: that somebody finds it missing. */
export const needed = /^ (?:is|are|was|were)(?: \p{L}+ly| now| also)? (?:needed|required|necessary)\b/u;

/** Verbs behind whose "to" a measure has been brought about: "led to sanctions", "resulted in a ban". */
export const causePhrase =
  /\b(?:le(?:d|ads?)|leading) to (?:[\p{L}'’-]+ ){0,4}$|\bresult(?:ed|s|ing)? in (?:[\p{L}'’-]+ ){0,4}$|\bprompt(?:ed|s|ing) (?:[\p{L}'’-]+ ){0,4}$/iu;

/** What is said of a body that lets measures pass: "gave the green light to a fifth package". */
export const consent =
  /\b(?:(?:give|gave|given|gives|giving) (?:the|its|their|final|a) (?:final )?(?:green light|go-ahead|approval|blessing|nod|backing|assent) (?:to|for)|sign(?:ed|s|ing)? off on|(?:reach|reached|reaches) (?:an |a )?(?:political )?agreement on) (?:[\p{L}\d'’-]+ ){0,5}$/iu;

/** Nouns that a measure hangs on: "a call for sanctions", "the threat of listing", "in revenge for sanctions". */
export const statusNouns: readonly { pattern: RegExp; status: SanctionStatus }[] = [
  {
    pattern: /\b(?:calls?|demands?|appeals?|pleas?|requests?|pressure|push)\b(?: \p{L}+){0,2} for $/iu,
    status: 'called-for',
  },
  {
    pattern: /\b(?:calling|asking|appealing|pleading|pressing|pushing|vot(?:e|es|ed|ing)) (?:\p{L}+ )?for $/iu,
    status: 'called-for',
  },
  { pattern: /\bthreats?\b(?: \p{L}+){0,2} (?:of|to impose) $/iu, status: 'threatened' },
  {
    pattern:
      /\b(?:proposals?|plans?|drafts?|deal|talks|work|negotiations|preparations|(?<=the )ground(?:work)?|legal (?:base|basis)|pretext|discussions?|agreement|idea|prospect|possibility)\b(?: \p{L}+){0,2} (?:on|for|of|about) (?:(?:a|an|the) (?:[\p{L}-]+ ){0,2})?$/iu,
    status: 'proposed',
  },
  { pattern: /\b(?:adoption|approval|introduction|imposition|announcement) of $/iu, status: 'adopted' },
  { pattern: /\b(?:lifting|easing|removal|suspension) of $/iu, status: 'lifted' },
  {
    pattern: /\b(?:grant|gave|given?|receiv|won|obtain)\p{L}* [^,;.]{0,40}\brelief from $/iu,
    status: 'lifted',
  },
  {
    pattern:
      /\b(?:respond|repl(?:y|ied)|react|retaliat|answer|adapt|adjust|yield|bow|bend|surrender)\p{L}* to $|\b(?:comply|live) with $/iu,
    status: 'in-force',
  },
  {
    pattern:
      /\b(?:retaliation|revenge|response|reaction|reprisals?|answer|payback|punishment) (?:for|to|over|against) $|\b(?:despite|because of|under|amid|over|due to|since|impact of|effects? of|affected by|pain of|escape|evade) $/iu,
    status: 'in-force',
  },
];

/** A measure in retaliation for which something is done is in force, though a verb of imposing stands before it. */
export const reasonPhrase =
  /\b(?:retaliation|revenge|response|reaction|reprisals?|answer|payback|punish\w*|blam\w+ \p{L}+|accus\w+ [^,;]{0,40}) (?:for|to|of|over)(?: \p{L}+)? $/iu;

export const inForce =
  /^ (?:was|were|has been|have been) [^,;.]{0,60} and (?:still |now )?(?:appl(?:y|ies)|runs?|expires?)\b|^(?:[^;:]{0,60}?,)? ?(?:\p{L}+ )?(?:(?:is|are|was|were|been|stays?|remains?|already) )*(?:still )?in (?:force|place|effect)\b/iu;

/** Behind a measure: that it lies ahead. */
export const aheadBehind =
  /^(?:[^,;.]{0,40} )?(?:is|are|was|were|looks?|seems?|appears?)(?: \p{L}+)? (?:possible|likely|expected|due|imminent|ready|near|close|on the table|under (?:discussion|consideration|examination|negotiation|preparation)|being (?:prepared|drafted|discussed|considered)|in preparation|in the (?:works|making)|set to|about to|meant to)\b/iu;
// case matters: "May" is a month
export const modalBehind = /^(?:(?:(?! that )[^,;.]){0,40} )?(?:could|may|might|would|will|should)\b/u;

/** Before a measure: that a text of the day tells of its adoption. */
export const ofTheDay = /\b(?:today|yesterday|\p{Lu}\p{L}+day)['’]s (?:\p{L}+ ){0,2}$/iu;

/** Before a measure that no verb of imposing governs: "would allow for restrictions". */
export const modalBefore =
  /\b(?:could|might|would)(?: \p{L}+){1,3} $|\b(?:could|might|may)\b[^,;.]{0,30} with (?:[\p{L}-]+ ){0,5}$/u;

/** Words for those on a list, and what being on it means: "those designated are subject to an asset freeze". */
export const consequence =
  /\bwho(?: (?:are|is|will))?(?: now| be)? (?:subject to|face|faces|facing)\b[^;]{0,30}$|\b(?:they|those|persons?|people|individuals|officials|entities|names|firms|companies)\b[^;]{0,60}\b(?:subject to|face|faces|facing)\b[^;]{0,30}$/iu;

/** What a text says of the measures that it tells the adoption of: "The new measures will ban imports". */
export const effectOfNew =
  /^(?:The|These|This|Today['’]s)(?: \p{L}+){0,3} (?:sanctions|measures|package|restrictions|listings|designations|regulations?) will\b(?! (?:be \p{L}+(?:ed|en)\b|follow|come|enter|take effect))/u;

/** Before a measure: that those whom it hits were listed on the day of the text. */
export const listedToday = /\b(?:listed|designated|sanctioned|named) today\b/u;

/** Before a measure that was just told of: "These sanctions show …", "Today's measures hit …". */
export const justTold = /^["“]?(?:These|Today['’]s) (?:\p{L}+ )?$/u;

/** Before a measure or a verb of imposing: that somebody asks for it. */
export const obligation = /\b(?:should|must|ought to)(?: \p{L}+ly| also| now| not)? (?:be )?$/u;

/** Bodies that act for the state whose adjective stands before them: "the Norlandic government". */
export const bodiesOfState: ReadonlySet<string> = wordSet(
  'government cabinet parliament council ministry minister ministers president authorities lawmakers deputies treasury',
);

/** Before a measure: that there is none: "has imposed no sanctions", "no new listings were made". */
export const none = /\bno(?: [\p{L}-]+){0,2} $/iu;

/** Before a measure: that it is not there yet. */
export const newMeasure =
  /\b(?:new|further|more|fresh|additional|wider|tougher|stronger|harsher|harder|possible|potential|another|planned|proposed|draft|future|upcoming)(?: [\p{L}-]+){0,3}$/iu;

/** What the words of a sentence tell of the measures. */
export const measureWords: Readonly<Record<string, RegExp>> = {
  'travel-ban': /\btravel bans?\b|\bentry bans?\b|\bvisa bans?\b|\bbarred? from entering\b/iu,
  'asset-freeze':
    /\basset freezes?\b|\bfr(?:eez\w+|oze|ozen) (?:of )?(?:their |its |the )?assets\b|\bassets\b[^.;]{0,24}\bfro(?:zen|ze)\b/iu,
  'airspace-ban': /\bairspace\b|\boverflight|\bairports\b|\bcarriers?\b|\baviation ban\b/iu,
  trade: /\bpotash\b|\btobacco\b|\bpetroleum\b|\boil\b|\bsectoral\b|\b(?:im|ex)ports?\b|\btrade\b|\bdual-use\b/iu,
  financial:
    /\bbonds?\b|\bsovereign debt\b|\bcapital markets?\b|\bloans?\b|\bfinancial\b|\bbank(?:s|ing)?\b|\binsurance\b/iu,
};

/** "fifth package", "fourth round": the ordinal and the noun, which name a round. */
export const packagePattern =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:\p{Lu}\p{L}*\s+)?(?:sanctions?\s+)?(package|round|tranche|list)\b/giu;

/** "Regulation (EU) 2021/1030", "Council Decision (CFSP) 2021/908". */
export const legalActPattern =
  /\b(?:Implementing |Council )*(?:Regulation|Decision) (?:\((?:EU|CFSP|EC|EEC)\)(?: No)? ?)?\d{2,4}\/\d{2,4}|\bExecutive Order \d{4,6}|\bS\.?I\.? \d{4}\/\d+/gu;
