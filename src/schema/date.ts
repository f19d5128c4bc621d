import { z } from 'astro/zod';

/** ISO prefix, as precise as known: `2021`, `2021-11` or `2021-11-09`. Never a bare `Date`. */
export const IsoPrefix = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'an ISO date: 2021, 2021-11 or 2021-11-09')
  .refine(isRealDate, 'a date that exists in the calendar');

/** True if the prefix names a day, month or year that exists (31 November does not). */
export function isRealDate(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
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
