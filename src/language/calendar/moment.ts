import { addMinutes } from 'date-fns/addMinutes';
import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import type { DateHistory } from './date-history.ts';

const hasHour = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;

/** A moment so many minutes from the clock time that the text has told last, in its passage or in the heading above; null where there is none. */
export function momentFrom(
  minutes: number,
  { start }: DateMention,
  { passage, heading }: SentenceReading,
  index: number,
  history: DateHistory,
): string | null {
  for (const past of history.before(index, start)) {
    if (past.passage !== passage) break;
    if (hasHour.test(past.value)) return shift(past.value, minutes);
  }
  const title = history.ofHeading(heading).find(({ value }) => hasHour.test(value));
  return title ? shift(title.value, minutes) : null;
}

const shift = (value: string, minutes: number): string =>
  addMinutes(new Date(`${value}:00Z`), minutes)
    .toISOString()
    .slice(0, 16);
