/** Words that end in a full stop without ending a sentence, small letters, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set([
  // titles
  'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'rev', 'hon', 'sen', 'rep', 'gov', 'st', 'jr', 'sr', 'adm', 'brig', 'cmdr',
  // months and days, as wire services shorten them
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
  // Latin and reference
  'e.g', 'i.e', 'cf', 'vs', 'etc', 'al', 'ca', 'c', 'approx', 'no', 'nos', 'art', 'para', 'pp', 'vol', 'fig', 'ed', 'eds',
  // companies and units
  'inc', 'ltd', 'co', 'corp', 'bros', 'km', 'min', 'est',
]);

/** Abbreviations that do end a sentence when a capital follows, because a name seldom follows them. */
export const closingAbbreviations: ReadonlySet<string> = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'km', 'min', 'al']);
