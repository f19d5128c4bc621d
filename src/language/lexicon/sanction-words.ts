/** Nouns that are a sanction by themselves. */
export const sanctionNouns: ReadonlySet<string> = new Set([
  'sanction',
  'sanctions',
  'blacklist',
  'listing',
  'listings',
]);

/** Nouns that are a sanction only in company: one of the words must stand in the sentence. */
export const sanctionNounsInCompany: Readonly<Record<string, readonly string[]>> = {
  package: ['sanction', 'listing', 'listed', 'blacklist', 'restrictive', 'individuals', 'entities'],
  packages: ['sanction', 'listing', 'listed', 'blacklist', 'restrictive'],
  round: ['sanction', 'listing', 'listed', 'individuals', 'entities', 'blacklist', 'restrictive'],
  rounds: ['sanction', 'listing', 'blacklist', 'restrictive'],
  measures: ['sectoral', 'restrictive', 'economic', 'sanction', 'potash', 'blacklist', 'listed'],
  restrictions: ['sectoral', 'trade', 'economic', 'potash', 'sanction', 'oil', 'financial'],
  ban: [
    'overflight',
    'airspace',
    'carrier',
    'carriers',
    'airlines',
    'import',
    'imports',
    'travel',
    'entry',
    'export',
    'airports',
    'flight',
  ],
  bans: ['overflight', 'airspace', 'carriers', 'airlines', 'import', 'travel', 'entry', 'export', 'airports'],
};

/** Verbs that list somebody: a sanction without a noun. */
export const listingVerbs: readonly string[] = ['blacklist', 'list', 'designate', 'sanction'];

/** What a verb beside a sanction tells of its status. The first group that fits the clause counts. */
export const statusVerbs = {
  lifted: ['lift', 'remove', 'ease', 'drop', 'end', 'delist', 'revoke'],
  'called-for': ['urge', 'demand', 'request', 'want', 'ask'],
  threatened: ['threaten', 'warn', 'vow', 'hesitate', 'promise'],
  proposed: ['propose', 'prepare', 'draft', 'plan', 'consider', 'discuss', 'weigh', 'expect', 'table'],
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
    'add',
    'lodge',
    'announce',
    'order',
    'follow',
    'bring',
    'enact',
    'publish',
    'hit',
    'freeze',
    'bar',
    'close',
    'restrict',
    'put',
    'set',
    'issue',
    'levy',
    'list',
    'blacklist',
    'designate',
    'sanction',
    'coordinate',
    'join',
    'align',
    'match',
    'place',
  ],
} as const;

/** Words that say a sanction is asked for, whatever the verb: "called for sanctions". */
export const callPhrases: readonly RegExp[] = [
  /\bcall(?:s|ed|ing)? (?:for|on|upon)\b/iu,
  /\bpress(?:es|ed|ing)? for\b/iu,
];
export const forcePhrases: readonly RegExp[] = [
  /\b(?:in|into) force\b/iu,
  /\btook effect\b/iu,
  /\bin place\b/iu,
  /\bstay(?:s|ed)?\b/iu,
  /\bremain(?:s|ed)?\b/iu,
];
// case matters: "May" is a month
export const proposedPhrases: readonly RegExp[] = [
  /\bclose to\b/iu,
  /\bset to\b/iu,
  /\bdue to\b/iu,
  /\bpossible\b/iu,
  /\bas (?:soon|early) as\b/iu,
  /\b(?:could|may|might|would|will)\b/u,
  /\bnegotiat/iu,
];

/** What the words of a sentence tell of the measures. */
export const measureWords: Readonly<Record<string, RegExp>> = {
  'travel-ban': /\btravel bans?\b|\bentry bans?\b|\bbarred? from entering\b/iu,
  'asset-freeze':
    /\basset freezes?\b|\bfreez\w+ (?:of )?(?:their |its |the )?assets\b|\bassets\b[^.;]{0,24}\bfro(?:zen|ze)\b/iu,
  'airspace-ban': /\bairspace\b|\boverflight|\bairports\b|\bcarriers?\b/iu,
  trade: /\bpotash\b|\btobacco\b|\bpetroleum\b|\boil\b|\bsectoral\b|\b(?:im|ex)ports?\b|\btrade\b|\bdual-use\b/iu,
  financial:
    /\bbonds?\b|\bsovereign debt\b|\bcapital markets?\b|\bloans?\b|\bfinancial\b|\bbank(?:s|ing)?\b|\binsurance\b/iu,
};

/** "fifth package", "fourth round": the ordinal and the noun, which name a round. */
export const packagePattern =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:\p{Lu}\p{L}*\s+)?(?:sanctions?\s+)?(package|round|tranche|list)\b/giu;

/** "Regulation (EU) 2021/1030", "Council Decision (CFSP) 2021/908". */
export const legalActPattern =
  /\b(?:Implementing |Council )*(?:Regulation|Decision) \((?:EU|CFSP|EC|EEC)\)(?: No)? ?\d{2,4}\/\d{2,4}/gu;
