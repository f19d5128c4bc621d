// One table, so that whoever misses a word finds it, and what must stand beside it, in one place: longer than other files.
import { createEnding } from '../ending.ts';
import { ordinalsFromSecond } from './ordinals.ts';
import { wordMap } from '../word-map.ts';
import { prosePattern } from '../prose-pattern.ts';

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
  /** Words before the noun without which it is none; with them the passage decides. */
  lead?: (text: string, at: number) => boolean;
  /** What may stand right behind the noun, so that the passage decides: "measures of its own". */
  behind?: RegExp;
  /** What may stand right behind the noun, so that nothing else is asked: "measures against ten officials". */
  after?: RegExp;
  /** What may stand right before it, so that nothing else is asked: "imposed fresh penalties". */
  behindVerb?: (text: string, at: number) => boolean;
  /** Words in the sentence by which the noun is something else. */
  not?: RegExp;
}

/** "(a round) adopted on 3 August", "(a package) drafted by the Council": what only measures come in is told so. */
const roundOfDay = /^,? (?:adopted|approved|agreed|imposed|announced|unveiled) (?:on|in|last|this|by)\b/u.source;
const packageBy =
  /^,? (?:adopted|approved|agreed|imposed|drafted|prepared|proposed) by (?:the )?(?:(?:E\p{Lu}|\p{Lu}\p{L}+) )?(?:Commission|Council|ministers|ambassadors|Union|bloc)\b/u
    .source;

/** Words of a passage that tells of lists of persons and firms. */
export const listed = [
  'sanction',
  'listing',
  'listed',
  'blacklist',
  'restrictive',
  'individuals',
  'entities',
  'trade restrictions',
];
const ordinal = new RegExp(
  String.raw`^(?:first|${ordinalsFromSecond}|new|next|latest|last|previous|another|further|fresh|more|additional|extra|this|that|the|a|own|draft|planned|eu|european|any|whole|entire|full|big|biggest|proposed|coming|upcoming)$`,
  'u',
);
const againstSomebody = prosePattern(
  /^ (?:against|on|targeting) (?:the |some |about |state |[\w,]+ )?(?:\p{L}+ ){0,2}(?:individuals?|persons?|officials?|entit(?:y|ies)|compan(?:y|ies)|firms?|airlines?|carriers?|banks?|oligarchs?|judges?|exporters?|businessmen|agenc(?:y|ies)|agents|operators|lorries|trucks|trailers|hauliers|producers?|enterprises|businesses|financiers|propagandists?|generals|commanders|brokers|shippers|insurers|refineries|factories|traders|cronies|associates|allies|loyalists|smugglers|traffickers|recruiters|officers|guards|prosecutors?|senators?|lawmakers|tycoons?|magnates?|suppliers?|buyers|importers|manufacturers?|makers?|intermediaries|middlemen|subsidiaries|holdings?)\b/u,
);
const againstSomebodyOrState = new RegExp(
  `${againstSomebody.source}|^(?: from (?:the )?[\\p{L}-]+)? against (?:the )?\\p{Lu}|^ already in (?:place|force) against`,
  'u',
);
const ofItsOwn = /^ of (?:its|their) own\b/u;
const otherPackage =
  /\b(?:aid|support|stimulus|rescue|reform|legislative|recovery|relief|budget|climate|food|asylum) packages?\b/u;

/** Behind a ban: the trade that it ends: "a ban on the sale of firearms", "a ban on lorries registered there". */
const banOnTrade = prosePattern(
  /^ (?:on|covers|covering|hits|hitting|extends to) (?:the |all |any |every |each )?(?:[\p{L}\d,-]+ ){0,3}(?:trade(?! unions?\b)|commerce|business with|shipments?|deliver(?:y|ies)|freight|engines?|drones?|components|parts|chips|jets|machinery|vehicles|cars|tractors|fuel|oil|flax|gold|diamonds|airlines?|carriers?|banks?|imports?|exports?|apples?|fruit|food|meat|dairy|goods|products|fertilisers?|potash|sales?|suppl(?:y|ies)|provision|wood|timber|cement|steel|purchases?|transit|transfers?|plates|cargo|charters?|lorries|trucks|trailers|hauliers|investments?|transactions|dealings|securities|debt|bonds|technolog(?:y|ies)|equipment|weapons|arms|ammunition|firearms|officials|judges)\b/u,
);

/** "threatened “symmetrical” (measures)", "vowed mirror (restrictions)": who answers holds them out. */
const heldOut = createEnding(
  prosePattern(
    /\b(?:threaten|vow|promis|announc|warn|prepar|pledg|hint|plan|want|impos|introduc|adopt)\p{L}*(?: (?:of|at|with|to \p{Ll}+))? (?:(?:its|their|his) own |a set of |a package of |an? )?["“'‘]?(?:(?:tough|harsh|painful|new|further|possible|unspecified|immediate|strong|and) ){0,2}(?:symmetrical|symmetric|asymmetric|asymmetrical|mirror|mirroring|reciprocal|retaliatory|tit-for-tat|counter|punitive)["”'’]? /u,
  ),
);

/** Words of a passage that tells of measures: what answers them, "restrictions of its own", is one too. */
const answered = [
  'sanction',
  'listing',
  'trade measures',
  'th package',
  'a ban on',
  'embargo',
  'blacklist',
  'retaliat',
  'asymmetric',
];

/** What may stand before a ban in a passage about measures: "existing bans", "the trade ban", "a no-fly ban". */
const inForceBan =
  /^(?:existing|older|earlier|current|such|these|trade|export|import|fly|transit|technology|arms|energy|oil|gas|coal|steel|wood|fuel|services?|shipping|rail|road|investment|insurance|machinery|electronics|luxury|gold|diamond|total|full|blanket|outright|partial|european|american|british|eu|us|uk)$/u;

/** "published (lists)" */
const publishes = createEnding(
  prosePattern(/\b(?:publish|issu|unveil|releas|adopt|impos|announc|present)(?:e[sd]?|ing|s)? (?:[\p{L}-]+ ){0,2}/u),
);

/** "threatened (measures)", "threatens the airline with (measures)" */
const threatenedWith = createEnding(
  prosePattern(/\bthreaten\p{L}*(?: ["“]?\p{L}+)? |\bthreaten\p{L}* (?:[\p{L}-]+ ){1,4}with (?:\p{L}+ )?/u),
);

/** "threatened transit (restrictions)" */
const restrictionsThreatened = createEnding(
  prosePattern(
    /\bthreaten\p{L}* (?:[\p{L}-]+ ){1,4}with (?:\p{L}+ )?|\bthreaten\p{L}* (?:transit|trade|import|export|new|further) /u,
  ),
);

/** "imposed fresh (penalties)" */
const penaltiesOf =
  /\b(?:impos|announc|slapp|unveil|adopt|introduc|approv|agree|prepar|plan)(?:e[ds]?|s?ed|ing|s|d)?(?: on)? (?:(?:fresh|new|further|tougher|more|additional|coordinated|joint|own|economic) )+/u;

/** "The latest batch came from Norland": a round by another name, in a passage that lists somebody. */
const roundOfListings: Company = {
  sentence: ['sanction', 'listing', 'blacklist', 'designat'],
  passage: ['sanction', 'listing', 'blacklist', 'designat'],
  before: ordinal,
  not: /\bbatch(?:es)? of (?!(?:[\p{L}-]+ ){0,2}(?:sanctions|listings|designations|measures|names|penalties|restrictions)\b)/u,
};

export const sanctionNounsInCompany = wordMap<Company>({
  package: {
    sentence: [...listed, 'trade package'],
    passage: [...listed, 'measures against', 'designated', 'designation', 'export ban', 'import ban', 'asset freeze'],
    before: ordinal,
    after: new RegExp(
      `${packageBy}|${againstSomebodyOrState.source}|^ on (?:the )?\\p{Lu}|^ against (?:everyone|anyone|those|all)\\b`,
      'u',
    ),
    not: otherPackage,
  },
  packages: { sentence: listed, passage: listed, before: ordinal, not: otherPackage },
  round: {
    sentence: listed,
    passage: listed,
    before: ordinal,
    after: prosePattern(
      new RegExp(
        `${roundOfDay}|^ (?:aimed at|targeting|against) (?:the |state |[\\p{L}-]+ ){0,3}(?:banks?|firms?|companies|airlines?|carriers?|officials?|exporters?|producers?|individuals|entities|refineries|hauliers)\\b`,
        'u',
      ),
    ),
    not: /\brounds? of (?:talks|negotiations|voting|consultations|meetings|the election|applause|drinks|funding)\b|\b(?:funding|financing|election|voting|talks) rounds?\b|\bround[ -]by[ -]round\b/u,
  },
  rounds: {
    sentence: listed,
    passage: listed,
    before: /^(?:earlier|previous|new|further|fresh|more)$/u,
    not: /\brounds of (?:talks|negotiations|voting|consultations|meetings)\b/u,
  },
  tranche: { sentence: listed },
  batch: roundOfListings,
  designation: {
    after: prosePattern(
      /^ (?:of|against|by) (?:the |its |\d+ |\p{Ll}+ (?:more )?)?(?:\p{Lu}|(?:\p{Ll}+ )?(?:individuals?|persons?|officials?|entit(?:y|ies)|compan(?:y|ies)|firms?|airlines?|carriers?|banks?|judges?|operators?|exporters?|agenc(?:y|ies)|commanders?|officers?)\b)/u,
    ),
    passage: ['sanction', 'blacklist', 'treasury', 'ofac'],
    before: /^(?:its|their|the|a|new|further|us|eu|american|british|european|canadian)$/u,
    not: /\bdesignation (?:as|of (?:\p{L}+ ){0,2}(?:as|areas?|zones?|sites?)\b)|\bterror|\bunesco\b|\bprotected\b/u,
  },
  measures: {
    sentence: [
      'sectoral',
      'trade measures',
      'restrictive',
      'punitive',
      'economic',
      'sanction',
      'potash',
      'blacklist',
      'retaliat',
      'asymmetric',
    ],
    after: againstSomebodyOrState,
    behindVerb: (text, at) => threatenedWith(text, at) || heldOut(text, at),
    passage: answered,
    behind: ofItsOwn,
    before:
      /^(?:european|american|british|canadian|western|eu|us|uk|joint|new|old|older|existing|further|these|such|targeted|financial|trade|additional|tougher|wider|its|own|mirror|same|matching|parallel|similar|comparable|with|more|other|adopted|imposed)$/u,
    not: /\b(?:interim|security|safety|emergency|temporary|precautionary|confidence-building|border|protective|health|coercive) measures\b|\bmeasures to (?:protect|help|secure|guard)\b/u,
  },
  restrictions: {
    sentence: [
      'sectoral',
      'trade',
      'economic',
      'potash',
      'sanction',
      'financial',
      'export',
      'import',
      'freight',
      'goods',
      'cargo',
      'dual-use',
      'fertiliser',
    ],
    after: againstSomebody,
    behindVerb: (text, at) => restrictionsThreatened(text, at) || heldOut(text, at),
    passage: answered,
    behind: ofItsOwn,
    before: /./u,
    not: /\b(?:movement|entry|covid|pandemic|reporting|media|access) restrictions\b|\brestrictions on (?:movement|entry|reporting|access|journalists|media|the press|people|migrants|asylum)\b/u,
  },
  restriction: {
    sentence: ['trade restriction', 'export restriction', 'import restriction', 'transit restriction'],
    after: againstSomebody,
  },
  curbs: {
    sentence: ['trade curb', 'economic', 'potash', 'sanction', 'export curb', 'import curb', 'financial'],
    after: againstSomebody,
    passage: answered,
    before: /./u,
    not: /\b(?:movement|entry|covid|pandemic|media|access|visa|migration|asylum|travel|flight) curbs\b|\bcurbs on (?:travel|flights|movement|entry|boarding|tickets|asylum|media)\b/u,
  },
  prohibition: { sentence: ['overflight', 'airspace', 'carrier', 'airlines', 'imports', 'exports', 'potash'] },
  penalties: {
    sentence: ['sanction', 'economic', 'trade'],
    after: prosePattern(
      /^ (?:on|against|for)(?: (?:any|every|all|the|those|more|such|further|other))?(?: \p{L}+){0,2} (?:airlines?|carriers?|operators?|officials?|judges?|firms?|companies|banks?|hauliers|exporters)\b|^ of (?:its|their) own\b/u,
    ),
    behindVerb: createEnding(
      prosePattern(
        // "carriers that fly them must reckon with penalties", "warned the airlines of penalties"
        new RegExp(
          String.raw`\b(?:[Aa]irlines?|[Cc]arriers?|operators?|firms|companies|banks|hauliers|exporters|agents|agencies|forwarders|shippers|lessors)\b[^.;]{0,60} (?:face[sd]?|facing|reckon with|expect|risk(?:ed|ing)?|fear|incur|of|with) (?:[\p{L}-]+ ){0,2}|${penaltiesOf.source}`,
          'u',
        ),
      ),
    ),
    passage: ['sanction'],
    before: /^(?:its|their|the|with|american|western|european|us|eu|these|such)$/u,
    not: /\bpenalties for (?:delay|late|pollut|fraud|missing|fail|breach|overbook|cancel|noise|undocumented|carrying (?:passengers|people|anyone|travellers)|tax|speeding)|\bdeath\b|\bprison\b|\bcriminal\b|\bcourts?\b|\bsmuggl|\btraffick/u,
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
      'landing',
      'skies',
      'trade ban',
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
      'trailer',
      'cargo',
      'transaction',
      'goods ban',
      'number plates',
    ],
    after: new RegExp(
      `${banOnTrade.source}|^ aimed at (?:the )?\\p{Lu}|^ for (?:[\\p{L}-]+ ){0,2}(?:officials|judges)\\b`,
      'u',
    ),
    behindVerb: createEnding(prosePattern(/\bthreaten\p{L}* (?:\p{L}+ with )?an? (?:national|total|full|trade) /u)),
    passage: ['sanction', 'restrictive', 'listing', 'blacklist', 'airspace ban', 'flight ban'],
    behind: /^ (?:of (?:its|their) own|(?:modell?ed|based) on|on (?!\p{Ll}+ing\b)(?:\p{Ll}+ ){0,2}\p{Ll}{3,})\b/u,
    before: inForceBan,
    not: prosePattern(
      /\bban on (?:entering|approaching|entry(?! (?:for|of|by) (?:\p{L}+ ){0,2}(?:officials|judges|trucks|lorries|hauliers|carriers))|leaving|reporting|(?:[\p{L}-]+ )?(?:protests|gatherings|assembl(?:y|ies)|movement|access|drones|asylum)|journalists|filming|alcohol|mushrooms?|hunting)\b|\bentry ban for (?:journalists|aid)/u,
    ),
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
  freeze: {
    sentence: ['asset'],
    passage: listed,
    before: /^(?:the|its|their|this)$/u,
    not: /\b(?:price|rent|wage|hiring|deep) freeze\b/u,
  },
  freezes: { sentence: ['asset'] },
  list: {
    passage: listed,
    lead: createEnding(
      /\b(?:is|are|was|were|stays?|stayed|remains?|remained|still|not|already)(?: \p{L}+)? on (?:the|its|their|the [\p{L}-]+['’]s) /u,
    ),
    not: /\blist of\b/u,
  },
  lists: {
    passage: listed,
    lead: (text, at) => publishes(text, at) && ofItsOwn.test(text.slice(at + 'lists'.length)),
  },
  measure: {
    after: prosePattern(
      /^ against (?:it|them|him|her|the \p{L}+) (?:is|was|has been) (?:planned|prepared|proposed|adopted)\b|^ (?:be|is|was) (?:relaxed|lifted|eased|scrapped|dropped|rolled back|watered down)\b/u,
    ),
  },
});

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
  'busting',
  'dodging',
  'watch',
  'monitor',
  'tracker',
  'roundup',
  'digest',
  'specialist',
  'specialists',
  'lawyer',
  'lawyers',
  'coordinator',
  'envoy',
  'desk',
  'compliance',
  'committee',
  'unit',
  'team',
  'timeline',
  'chronology',
  'explainer',
  'briefing',
  'bureau',
  'department',
  'analyst',
  'analysts',
  'enforcement',
  'fatigue',
  'breach',
  'breaches',
  'breaking',
  'dodgers',
  'buster',
  'busters',
]);
