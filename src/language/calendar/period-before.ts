import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import type { DateHistory } from './date-history.ts';
import { isDay } from './iso-date.ts';

const toMonth = (value: string): string => {
  const [first = '', last = first] = value.split('/');
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : value;
};

/** Passages that a list may be long. */
const farthest = 4;

/**
 * The stretch that "the same period" takes up: the range, month or year named last, in the passage or, in a list, in an item
 * before it. Null where the text has named none.
 */
export function findPeriod(
  months: boolean,
  { start }: DateMention,
  { sentence, index, history }: { sentence: SentenceReading; index: number; history: DateHistory },
): string | null {
  for (const past of history.before(index, start)) {
    if (past.passage !== sentence.passage && (sentence.kind !== 'item' || past.kind !== 'item')) break;
    if (sentence.passage - past.passage > farthest) break;
    if (past.compared || past.aside || past.open || isDay(past.value)) continue;
    // "the same three months": not of a year
    if (months && /^\d{4}(?:\/|$)/u.test(past.value)) continue;
    // "in the first half of March, up on the same month last year"
    return months ? toMonth(past.value) : past.value;
  }
  return null;
}
