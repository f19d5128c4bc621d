import type { DateMention } from '../../schema/mention.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { dayInYear } from './context-date.ts';
import type { PastDate } from './date-history.ts';
import type { CalendarFields } from './date-expression.ts';
import { firstDay } from './iso-date.ts';

/** "(arrested on 25 March 2019) and sentenced to six years on (8 February)" */
const goesOn = prosePattern(/^,? and (?:was |then |later |was later )?\p{Ll}+(?:ed|d|t|en)(?: [\p{L}-]+){0,6} on $/u);

/**
 * Year of a day that the same sentence tells of after another: "was arrested on 25 March 2019 and sentenced on 8 February" is no
 * February of that year. The last such day before the text, as news has it; null where the order is no other way round.
 */
export function yearOfSequel(
  fields: CalendarFields,
  { text }: SentenceReading,
  { start }: DateMention,
  date: string,
  anchor: { date: PastDate; near: string } | undefined,
): number | null {
  if (anchor?.near !== 'sentence' || !anchor.date.explicit || fields.day === null) return null;
  if (anchor.date.end > start || !goesOn.test(text.slice(anchor.date.end, start))) return null;
  const first = firstDay(anchor.date.value);
  const same = first === null ? null : dayInYear(fields, Number(first.slice(0, 4)));
  if (first === null || same === null || same >= first) return null;
  for (let year = Number(date.slice(0, 4)); year > Number(first.slice(0, 4)); year--)
    if ((dayInYear(fields, year) ?? date) < date) return year;
  return null;
}
