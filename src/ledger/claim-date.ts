import { addDays } from 'date-fns/addDays';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import { UTCDate, utc } from '@date-fns/utc';
import type { LedgerDate } from '../schema/date.ts';

/** The date that nothing is known of. */
export const unknownDate: LedgerDate = { start: null, end: null, precision: 'unknown' };

/**
 * A mention's value as a date of the ledger: `2021-11-09T14:30` gives its day, `2021-W45` and `2021-11-08/2021-11-18` a
 * range, three whole months a season, `2021-05/..` a range that is open.
 */
export function toLedgerDate(value: string | null): LedgerDate {
  if (value === null) return unknownDate;
  if (value.includes('/')) {
    const [from = '..', to = '..'] = value.split('/');
    const start = from === '..' ? null : toPrefix(from);
    const end = to === '..' ? null : toPrefix(to);
    if (start === null && end === null) return unknownDate;
    if (start !== null && start === end) return toLedgerDate(start);
    return {
      start: start ?? end,
      end: start === null ? null : end,
      precision: isSeason(start, end) ? 'season' : 'range',
    };
  }
  if (value.includes('W')) return weekOf(value);
  const start = toPrefix(value);
  return { start, end: null, precision: start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year' };
}

function toPrefix(value: string): string {
  return value.includes('W') ? (weekOf(value).start ?? value) : value.slice(0, 10);
}

function isSeason(start: string | null, end: string | null): boolean {
  if (start?.length !== 7 || end?.length !== 7) return false;
  const month = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return month(end) - month(start) === 2;
}

function weekOf(value: string): LedgerDate {
  const monday = parseISO(value, { in: utc });
  const iso = (date: Date): string => lightFormat(new UTCDate(date), 'yyyy-MM-dd');
  return { start: iso(monday), end: iso(addDays(monday, 6)), precision: 'range' };
}

/** First and last day that a date may stand for; null where it is open or unknown. */
export function toDays(date: LedgerDate): { first: string | null; last: string | null } {
  if (date.start === null) return { first: null, last: null };
  const closed = date.end ?? (date.precision === 'range' ? null : date.start);
  return { first: pad(date.start, 'first'), last: closed === null ? null : pad(closed, 'last') };
}

function pad(iso: string, side: 'first' | 'last'): string {
  const [year = '1970', month, day] = iso.split('-');
  if (day !== undefined) return iso;
  if (month === undefined) return side === 'first' ? `${year}-01-01` : `${year}-12-31`;
  const last = new UTCDate(Number(year), Number(month), 0).getUTCDate();
  return `${year}-${month}-${side === 'first' ? '01' : String(last).padStart(2, '0')}`;
}

/** True if the two dates have a day in common. */
export function overlap(a: LedgerDate, b: LedgerDate): boolean {
  const [one, other] = [toDays(a), toDays(b)];
  if (one.first === null || other.first === null) return false;
  return (one.last === null || other.first <= one.last) && (other.last === null || one.first <= other.last);
}

/** True if the two are the same date at the same precision. */
export function isSameDate(a: LedgerDate, b: LedgerDate): boolean {
  return a.start === b.start && a.end === b.end && a.precision === b.precision;
}
