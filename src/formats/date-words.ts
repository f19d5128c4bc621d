import type { LedgerDate } from '../schema/date.ts';
import { monthNames } from '../schema/month-names.ts';

/** "9 November 2021", "November 2021" or "2021" of an ISO prefix, as precise as it is. */
export function toIsoWords(iso: string): string {
  return joinParts(partsOf(iso));
}

/**
 * A ledger date in words, as precise as it is known and no more: "9 November 2021", "November 2021",
 * "8–18 November 2021", "28 October – 3 November 2021", "from 8 November 2021" for a range without an end (or where
 * `open` says so), "date not known".
 */
export function toDateWords(date: Words, open = date.precision === 'range'): string {
  const { start, end } = date;
  if (start === null) return end === null ? 'date not known' : `until ${toIsoWords(end)}`;
  if (end === null || end === start) return open ? `from ${toIsoWords(start)}` : toIsoWords(start);
  const from = partsOf(start);
  const to = partsOf(end);
  if (from.year !== to.year || from.month === null || to.month === null) return `${joinParts(from)} – ${joinParts(to)}`;
  // "2021-11-08" to "2021-11-18" shares month and year; "2021-06" to "2021-08" only the year.
  if (from.month !== to.month) {
    const spaced = from.day !== null || to.day !== null;
    return `${joinParts({ ...from, year: null })}${spaced ? ' – ' : '–'}${joinParts(to)}`;
  }
  return from.day === null || to.day === null ? joinParts(to) : `${from.day}–${joinParts(to)}`;
}

/** What the words need; without a precision, a start alone is a single day, month or year. */
type Words = Pick<LedgerDate, 'start' | 'end'> & { precision?: LedgerDate['precision'] };

interface DateParts {
  year: string | null;
  month: string | null;
  day: number | null;
}

function partsOf(iso: string): DateParts {
  const [year, month, day] = iso.split('-');
  return {
    year: year ?? iso,
    month: month === undefined ? null : (monthNames[Number(month) - 1] ?? null),
    day: day === undefined ? null : Number.parseInt(day, 10),
  };
}

/** Day and month stay on one line: the space between them does not break. */
function joinParts({ year, month, day }: DateParts): string {
  const dayAndMonth = day === null ? month : `${day}\u00a0${month}`;
  return [dayAndMonth, year].filter((part) => part !== null).join(' ');
}
