import type { NumberPhrase } from '../parsers/number.ts';
import type { SentenceReading } from '../reading.ts';
import type { CountedNoun, NounFinder } from './counted-noun.ts';

/** Name of the rule for numbers whose noun stands in an earlier sentence; a refiner finds it. */
export const antecedentRule = 'count-antecedent';

/** A number and what it counts. */
export interface Counted {
  phrase: NumberPhrase;
  noun: CountedNoun | null;
  rule: string;
  /** The number before, of whose count this one takes a part: "1,246 of them". */
  of: Counted | null;
}

/** A number in its sentence, with what was read before it. */
export interface NumberPlace {
  phrase: NumberPhrase;
  sentence: SentenceReading;
  nouns: NounFinder;
  /** The counts of the sentence before this number. */
  read: readonly Counted[];
  /** All numbers of the sentence. */
  phrases: readonly NumberPhrase[];
  /** The word before the number, and before its qualifier ("at about 1,500"); empty at the beginning. */
  before: string;
  outer: string;
  /** The text from the number's end on, and up to its beginning. */
  rest: string;
  lead: string;
}

/** One way to find what a number counts: null says that it counts nothing, undefined that another way may know. */
export type CountedReading = (place: NumberPlace) => Counted | null | undefined;

/** A noun of no group of the site: of things, or of people whom it does not count. */
export const ungrouped = (unit: string, text: string, to = 0, head = text.toLowerCase()): CountedNoun => ({
  group: null,
  unit,
  head,
  text,
  to,
  plain: false,
  migrants: false,
});

export const counts = (phrase: NumberPhrase, noun: CountedNoun | null, rule: string): Counted => ({
  phrase,
  noun,
  rule,
  of: null,
});
