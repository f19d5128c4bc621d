import type { LedgerDate } from '../schema/date.ts';

/** How a date reads; drawings get it from their caller, as words are the business of `formats`. */
export type DateWords = (date: LedgerDate) => string;

/** First moment (UTC) of an ISO prefix: `2021-11` → 1 November 2021, 00:00. */
export function prefixStart(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** First moment (UTC) after an ISO prefix: `2021-11` → 1 December 2021, 00:00. */
export function prefixEnd(iso: string): Date {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return new Date(Date.UTC(year + 1, 0, 1));
  if (day === undefined) return new Date(Date.UTC(year, month, 1));
  return new Date(Date.UTC(year, month - 1, day + 1));
}

/** First day (ISO) that a date may stand for; null where it is not known. */
export function firstDay({ start }: LedgerDate): string | null {
  return start === null ? null : prefixStart(start).toISOString().slice(0, 10);
}

/** Last day (ISO) that a date may stand for, where it has no end that of its beginning; null where it is not known. */
export function lastDay({ start, end }: LedgerDate): string | null {
  const last = end ?? start;
  return last === null ? null : new Date(prefixEnd(last).getTime() - 1).toISOString().slice(0, 10);
}
