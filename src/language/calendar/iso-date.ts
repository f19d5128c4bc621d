import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { addYears } from 'date-fns/addYears';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { setISOWeek } from 'date-fns/setISOWeek';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { isRealDay } from '../../schema/date.ts';
import type { CalendarUnit } from './date-expression.ts';

/** The digits from an index on, as a number. */
function digitsAt(text: string, start: number, length: number): number {
  let number = 0;
  for (let at = start; at < start + length; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

const yearOf = (iso: string): number => digitsAt(iso, 0, 4);
const monthOf = (iso: string): number => digitsAt(iso, 5, 2);

const timeOf = (day: string): number => Date.UTC(yearOf(day), monthOf(day) - 1, digitsAt(day, 8, 2));
const toDate = (day: string): UTCDate => new UTCDate(timeOf(day));

const dayLength = 86_400_000;
/** Days from 1 January 1970. */
const dayNumber = (day: string): number => timeOf(day) / dayLength;

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** `2021`, `2021-11` or `2021-11-09`; null if there is no such day. */
export function toIso(year: number, month: number | null, day: number | null): string | null {
  const iso = `${year}${month === null ? '' : `-${twoDigits(month)}`}${month === null || day === null ? '' : `-${twoDigits(day)}`}`;
  return isRealDay(year, month ?? 1, (month === null ? null : day) ?? 1) ? iso : null;
}

/** First day of a day, moment, week, month, year or range; null where it is open. */
export function firstDay(value: string): string | null {
  const slash = value.indexOf('/');
  const start = slash < 0 ? value : value.slice(0, slash);
  if (start === '..' || start === '') return null;
  if (start.length === 4) return `${start}-01-01`;
  if (start.length === 7) return `${start}-01`;
  return isWeek(start) ? mondayOf(start) : start.slice(0, 10);
}

/** Last day of a day, moment, week, month, year or range; null where it is open. */
export function lastDay(value: string): string | null {
  const end = value.slice(value.lastIndexOf('/') + 1);
  if (end === '..' || end === '') return null;
  if (end.length === 4) return `${end}-12-31`;
  if (end.length === 7) return toDay(new Date(Date.UTC(yearOf(end), monthOf(end), 0)));
  return isWeek(end) ? shiftDay(mondayOf(end), 6) : end.slice(0, 10);
}

const isWeek = (iso: string): boolean => iso.charAt(5) === 'W';
const mondayOf = (week: string): string =>
  toDay(startOfISOWeek(setISOWeek(new UTCDate(yearOf(week), 0, 4), digitsAt(week, 6, 2))));

/** True for a single day, with or without a time. */
export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) && !value.includes('/');

/** The day so many days later, or earlier if negative. */
export const shiftDay = (day: string, days: number): string => toDay(new Date(timeOf(day) + days * dayLength));

/** Whole days from the first to the second. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Weekday of a day, Monday is 1. */
export const weekdayOf = (day: string): number => getISODay(toDate(day));

/** The week that holds a day, as `2021-W45`. */
export function toWeek(day: string): string {
  const date = toDate(day);
  return `${getISOWeekYear(date)}-W${twoDigits(getISOWeek(date))}`;
}

/** A day moved by so many units, printed as precisely as asked: month `2021-10`, week `2021-W44`, weekend as a range. */
export function shiftIso(day: string, amount: number, unit: CalendarUnit, precision: CalendarUnit): string {
  const add = { day: addDays, week: addWeeks, weekend: addWeeks, month: addMonths, year: addYears }[unit];
  const moved = toDay(add(toDate(day), amount));
  switch (precision) {
    case 'day':
      return moved;
    case 'week':
      return toWeek(moved);
    case 'weekend': {
      const monday = firstDay(toWeek(moved)) ?? moved;
      return `${shiftDay(monday, 5)}/${shiftDay(monday, 6)}`;
    }
    case 'month':
      return moved.slice(0, 7);
    case 'year':
      return moved.slice(0, 4);
  }
}
