import { z } from 'astro/zod';

/** ISO prefix, as precise as known: `2021`, `2021-11` or `2021-11-09`. Never a bare `Date`. */
export const IsoPrefix = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'an ISO date: 2021, 2021-11 or 2021-11-09')
  .refine(isRealDate, 'a date that exists in the calendar');

/** True if the prefix names a day, month or year that exists (31 November does not). */
export function isRealDate(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return isRealDay(year, month, day);
}

/** True if there is such a day; months count from 1. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const DatePrecision = z.enum(['day', 'month', 'season', 'year', 'range', 'unknown']);

/** A date shown as precisely as it is known and no more. */
export const LedgerDate = z.object({
  /** First day, month or year known; null only when precision is `unknown`. */
  start: IsoPrefix.nullable(),
  /** Last day, month or year of a range or season; null for a single day, month or year. */
  end: IsoPrefix.nullable(),
  /** `day` a single day · `month` and `year` a whole one · `season` three months · `range` start to end. */
  precision: DatePrecision,
});

export type LedgerDate = z.infer<typeof LedgerDate>;
export type DatePrecision = z.infer<typeof DatePrecision>;
