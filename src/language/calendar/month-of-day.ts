import type { CalendarFields } from './date-expression.ts';
import type { PastDate } from './date-history.ts';
import { firstDay, shiftIso } from './iso-date.ts';

/**
 * Month and year of "the 11th": those of the nearest date that says where the text is; else the last such day before the text,
 * or the next one if its clause looks ahead.
 */
export function completeDay(
  fields: CalendarFields,
  dates: readonly PastDate[],
  date: string,
  future: boolean,
): CalendarFields {
  const anchor = dates.find((past) => past.value.length >= 7);
  const first = anchor && firstDay(anchor.value);
  if (first) return inMonth(fields, first);
  const day = Number(date.slice(8, 10));
  const shift = (fields.day ?? day) > day && !future ? -1 : (fields.day ?? day) < day && future ? 1 : 0;
  return inMonth(fields, shiftIso(`${date.slice(0, 7)}-01`, shift, 'month', 'month'));
}

const inMonth = (fields: CalendarFields, iso: string): CalendarFields => ({
  ...fields,
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
});
