import { monthAbbreviations, monthNames, seasons } from '../lexicon/months.ts';
import { smallNumbers } from '../lexicon/number-words.ts';
import { weekdays } from '../lexicon/weekdays.ts';
import { createTrait, createWordTable, type Word } from '../word.ts';

/** Kinds of words that dates are made of; a pattern is tried only where a word stands that it may begin with. */
export type DateWord =
  /** One or two digits: a day, a month, an hour, an amount. */
  | 'number'
  /** A number that something stands right behind: the "9" of "9/11/2021" and of "9. 11. 2021". */
  | 'joined'
  /** Three digits: only an amount. */
  | 'hundreds'
  /** "1999", "2021" */
  | 'year'
  /** Four other digits: an hour, "1430". */
  | 'hour'
  /** Figures with points or colons: "09.11.2021", "14:30". */
  | 'pointed'
  /** "a", "three": an amount of days, weeks … */
  | 'amount'
  | 'month'
  | 'weekday'
  | 'season'
  | 'between'
  /** "to", "–", "and": what stands between the ends of a range. */
  | 'joint'
  /** "the", "that" */
  | 'pointer'
  /** "last", "this", "next" */
  | 'which'
  /** "early", "the beginning" */
  | 'part'
  /** "first", "final" */
  | 'ordinal'
  /** "half", "quarter" */
  | 'share'
  /** "Q3" */
  | 'quarter'
  /** "today", "yesterday" */
  | 'day'
  /** "earlier", "later" */
  | 'shift'
  /** "week", "evening" */
  | 'unit'
  | 'weekend'
  | 'coming'
  | 'ago'
  /** "later", "on": from what an amount of days is reckoned. */
  | 'way'
  /** "after", "before": what a clause follows. */
  | 'clause'
  /** "a.m.", "pm" */
  | 'half'
  /** "GMT", "local time" */
  | 'zone'
  /** "noon" */
  | 'noon'
  /** "past", "to": half past six. */
  | 'toward'
  /** "New Year", "Christmas" */
  | 'feast';

const figures = ['number', 'joined', 'hundreds', 'year', 'hour', 'pointed'] as const satisfies readonly DateWord[];

const words: Readonly<Record<Exclude<DateWord, (typeof figures)[number]>, readonly string[]>> = {
  amount: ['a', 'an', ...Object.keys(smallNumbers)],
  month: [...Object.keys(monthNames), ...Object.keys(monthAbbreviations)],
  weekday: Object.keys(weekdays),
  season: Object.keys(seasons).flatMap((season) => [season, `${season}s`]),
  between: ['between'],
  joint: ['to', 'and', 'until', 'till', 'through', '-', '/'],
  pointer: ['the', 'that'],
  which: ['last', 'this', 'next'],
  part: ['early', 'small', 'mid', 'late', 'beginning', 'start', 'middle', 'end', 'close'],
  ordinal: ['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', 'closing'],
  share: ['half', 'quarter'],
  quarter: ['q1', 'q2', 'q3', 'q4'],
  day: ['today', 'yesterday', 'tomorrow', 'tonight'],
  shift: ['earlier', 'later'],
  half: ['a', 'p', 'am', 'pm', 'a.m.', 'p.m.'],
  zone: ['gmt', 'utc', 'cet', 'eet', 'cest', 'local', 'hours', 'clock'],
  noon: ['noon', 'midday', 'midnight'],
  toward: ['past', 'to'],
  feast: ['new', 'christmas'],
  weekend: ['weekend'],
  coming: ['coming'],
  ago: ['ago'],
  way: ['earlier', 'later', 'previously', 'afterwards', 'on'],
  clause: ['after', 'before', 'prior', 'following'],
  unit: [
    'day',
    'week',
    'weekend',
    'month',
    'year',
    'morning',
    'afternoon',
    'evening',
    'night',
    'period',
    'quarter',
    'fortnight',
    'minute',
    'date',
    'hour',
  ].flatMap((unit) => [unit, `${unit}s`]),
};

const order: readonly string[] = [...figures, ...Object.keys(words)];

/** A kind of word as a power of two, so that several make one number. */
export const dateWordBit = (kind: DateWord): number => 1 << order.indexOf(kind);

const kinds = new Map<string, number>();
/** Months and weekdays are written with a capital: "may" is none. */
const names = new Map<string, number>();
// the keys of the record are its type
for (const [kind, list] of Object.entries(words) as [DateWord, readonly string[]][])
  for (const word of list) {
    const [index, key] =
      kind === 'month' || kind === 'weekday' ? ([names, word] as const) : ([kinds, word.toLowerCase()] as const);
    index.set(key, (index.get(key) ?? 0) | dateWordBit(kind));
  }

const kindsOf = createWordTable(({ kind, lower, text }): number => {
  switch (kind) {
    case 'word':
      return (kinds.get(lower) ?? 0) | (names.get(text) ?? 0);
    case 'number':
      return figuresOf(text);
    case 'punctuation':
      return kinds.get(lower) ?? 0;
  }
});

/** Most words are nothing in a date. */
const isDateWord = createTrait((word) => kindsOf(word) !== 0);

/** What a token may be in a date, as a sum of `dateWordBit`s; 0 for most. */
export const dateWordsOf = (word: Word): number => (isDateWord(word) ? kindsOf(word) : 0);

function figuresOf(text: string): number {
  if (text.length <= 2) return dateWordBit('number');
  if (/[.:]/.test(text)) return dateWordBit('pointed') | (/\d{4}$/.test(text) ? dateWordBit('year') : 0);
  if (text.length === 3) return dateWordBit('hundreds');
  return dateWordBit(/^(?:19|20)\d\d$/.test(text) ? 'year' : 'hour');
}
