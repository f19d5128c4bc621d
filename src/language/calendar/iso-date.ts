import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { setISOWeek } from 'date-fns/setISOWeek';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { isRealDay } from '../../schema/date.ts';
import type { CalendarUnit } from './date-expression.ts';

const weekPattern = /^(\d{4})-W(\d{2})$/;

function toDate(day: string): UTCDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new UTCDate(year, month - 1, date);
}

const epoch = new UTCDate(1970, 0, 1);
/** Numbers of days asked for before: a text has few different ones. Emptied when full. */
const dayNumbers = new Map<string, number>();

function dayNumber(day: string): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    if (dayNumbers.size > 10_000) dayNumbers.clear();
    dayNumbers.set(day, (number = differenceInCalendarDays(toDate(day), epoch)));
  }
  return number;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const toDay = (date: UTCDate | Date): string => date.toISOString().slice(0, 10);

/** `2021`, `2021-11` or `2021-11-09`; null if there is no such day. */
export function toIso(year: number, month: number | null, day: number | null): string | null {
  const iso = `${year}${month === null ? '' : `-${twoDigits(month)}`}${month === null || day === null ? '' : `-${twoDigits(day)}`}`;
  return isRealDay(year, month ?? 1, (month === null ? null : day) ?? 1) ? iso : null;
}

/** First day of a day, moment, week, month, year or range; null where it is open. */
export function firstDay(value: string): string | null {
  const start = value.split('/')[0] ?? '';
  if (start === '..' || start === '') return null;
  const week = weekPattern.exec(start);
  if (week) return toDay(startOfISOWeek(setISOWeek(new UTCDate(Number(week[1]), 0, 4), Number(week[2]))));
  if (start.length === 4) return `${start}-01-01`;
  if (start.length === 7) return `${start}-01`;
  return start.slice(0, 10);
}

/** Last day of a day, moment, week, month, year or range; null where it is open. */
export function lastDay(value: string): string | null {
  const end = value.split('/').at(-1) ?? '';
  if (end === '..' || end === '') return null;
  if (weekPattern.test(end)) return shiftDay(firstDay(end) ?? end, 6);
  if (end.length === 4) return `${end}-12-31`;
  if (end.length === 7) return toDay(lastDayOfMonth(toDate(`${end}-01`)));
  return end.slice(0, 10);
}

/** True for a single day, with or without a time. */
export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) && !value.includes('/');

/** The day so many days later, or earlier if negative. */
export const shiftDay = (day: string, days: number): string => toDay(addDays(toDate(day), days));

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
