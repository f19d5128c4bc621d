import { monthAbbreviations, monthNames, seasons } from '../lexicon/months.ts';
import { smallNumbers } from '../lexicon/number-words.ts';
import { weekdays } from '../lexicon/weekdays.ts';
import type { Token } from '../token.ts';

/** Kinds of words that dates are made of; a pattern is tried only where a word stands that it may begin with. */
export type DateWord =
  | 'figures'
  /** "a", "three": an amount of days, weeks … */
  | 'amount'
  | 'month'
  | 'weekday'
  | 'season'
  | 'between'
  /** "the", "that" */
  | 'pointer'
  /** "last", "this", "next" */
  | 'which'
  /** "early", "the beginning" */
  | 'part'
  /** "first", "final" */
  | 'ordinal'
  /** "Q3" */
  | 'quarter'
  /** "today", "yesterday" */
  | 'day'
  /** "earlier", "later" */
  | 'shift'
  /** "week", "evening" */
  | 'unit';

const words: Readonly<Record<Exclude<DateWord, 'figures'>, readonly string[]>> = {
  amount: ['a', 'an', ...Object.keys(smallNumbers)],
  month: [...Object.keys(monthNames), ...Object.keys(monthAbbreviations)],
  weekday: Object.keys(weekdays),
  season: Object.keys(seasons),
  between: ['between'],
  pointer: ['the', 'that'],
  which: ['last', 'this', 'next'],
  part: ['early', 'mid', 'late', 'beginning', 'start', 'middle', 'end', 'close'],
  ordinal: ['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', 'closing'],
  quarter: ['q1', 'q2', 'q3', 'q4'],
  day: ['today', 'yesterday', 'tomorrow', 'tonight'],
  shift: ['earlier', 'later'],
  unit: ['day', 'week', 'weekend', 'month', 'year', 'morning', 'afternoon', 'evening', 'night'].flatMap((unit) => [
    unit,
    `${unit}s`,
  ]),
};

const order = ['figures', ...Object.keys(words)];

/** A kind of word as a power of two, so that several make one number. */
export const dateWordBit = (kind: DateWord): number => 1 << order.indexOf(kind);

const kinds = new Map<string, number>();
// the keys of the record are its type
for (const [kind, list] of Object.entries(words) as [DateWord, readonly string[]][])
  for (const word of list) kinds.set(word.toLowerCase(), (kinds.get(word.toLowerCase()) ?? 0) | dateWordBit(kind));

/** What a token may be in a date, as a sum of `dateWordBit`s; most words are nothing, 0. */
export function dateWordsOf(token: Token): number {
  return token.kind === 'number' ? dateWordBit('figures') : token.kind === 'word' ? (kinds.get(token.lower) ?? 0) : 0;
}
