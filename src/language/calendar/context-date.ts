import type {
  CalendarFields,
  DateExpression,
  OffsetExpression,
  PeriodExpression,
  SeasonExpression,
} from './date-expression.ts';
import { resolvePart } from './date-part.ts';
import { daysBetween, firstDay, lastDay, shiftDay, shiftIso, toIso, toWeek, weekdayOf } from './iso-date.ts';
import { resolveFields, resolveRange } from './written-date.ts';

/** What the text around a date knows; the refiner that walks through the document answers. */
export interface DateContext {
  /** Day of the document. */
  date: string;
  /** Whether the clause of the date looks ahead. */
  future: boolean;
  /** Whether the clause of a weekday tells what has happened. */
  told: boolean;
  /** Year, and month where it is missing, that the text around gives to a bare date; null if none fits. */
  complete(fields: CalendarFields): CalendarFields | null;
  /** The date that "a day later" counts from, as precise as the expression needs. */
  anchor(expression: OffsetExpression): string | null;
  /** A day near by that the passage tells of long after it happened: weekdays then follow it. */
  past(): string | null;
  /** The season that "that autumn" points to. */
  season(expression: SeasonExpression): string | null;
  /** The stretch that "the same period" points to. */
  period(expression: PeriodExpression): string | null;
  /** The moment so many minutes from a clock time of the text. */
  moment(minutes: number): string | null;
  /** The day that a clock time belongs to. */
  dayOfTime(): string;
}

/** ISO value of a date in its context; null where it is no real date (31 November) or nothing tells what it means. */
export function resolveInContext(expression: DateExpression, context: DateContext): string | null {
  switch (expression.kind) {
    case 'fields': {
      if (expression.latest)
        return resolveFields(inYear(expression.fields, latestYear(expression.fields.month, context)));
      const fields = expression.fields.year === null ? context.complete(expression.fields) : expression.fields;
      return fields && resolveFields(fields);
    }
    case 'range':
      if (expression.latest) {
        const { from, to } = expression;
        const year = latestYear(to.month, context) - ((to.month ?? 12) < (from.month ?? 1) ? 1 : 0);
        return resolveRange(inYear(from, year), to);
      }
      return resolveBareRange(expression.from, expression.to, context);
    case 'part': {
      const whole = resolveInContext(expression.of, context);
      return whole === null ? null : resolvePart(whole, expression.part);
    }
    case 'weekday':
      return resolveWeekday(expression.weekday, expression.toward, context);
    case 'weekdayOfWeek': {
      const monday = firstDay(shiftIso(context.date, expression.weeks, 'week', 'week'));
      return monday === null ? null : shiftDay(monday, expression.weekday - 1);
    }
    case 'weekdays': {
      const start = resolveWeekday(expression.from, null, context);
      if (start === null) return null;
      return `${start}/${shiftDay(start, (expression.to - expression.from + 7) % 7)}`;
    }
    case 'document':
      return shiftIso(context.date, expression.amount, expression.unit, expression.precision);
    case 'offset': {
      const anchor = context.anchor(expression);
      return anchor === null ? null : offsetFrom(anchor, expression);
    }
    case 'season':
      return context.season(expression);
    case 'period': {
      const whole = context.period(expression);
      return whole === null ? null : toYearOf(whole, expression);
    }
    case 'time':
      return atHour(context.dayOfTime(), expression);
    case 'moment':
      return context.moment(expression.minutes);
    case 'hour': {
      const day = resolveInContext(expression.of, context);
      return day === null ? null : atHour(day.slice(0, 10), expression);
    }
  }
}

/** The same stretch of another year: each end of it so many years away. */
export function shiftYears(value: string, years: number): string {
  return value.replace(/\d{4}(?=$|-(?!W)|\/)/gu, (year) => String(Number(year) + years));
}

function toYearOf(whole: string, { year, yearShift }: PeriodExpression): string {
  return shiftYears(whole, year === null ? yearShift : year - Number(whole.slice(0, 4)));
}

function atHour(day: string, { hour, minute }: { hour: number; minute: number }): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day}T${two(hour)}:${two(minute)}`;
}

function resolveBareRange(from: CalendarFields, to: CalendarFields, context: DateContext): string | null {
  if (from.year !== null || to.year !== null) return resolveRange(from, to);
  const shift = to.yearShift ?? from.yearShift;
  // the start is asked for, since a range may reach beyond the day of the document
  const completed = context.complete({ ...from, month: from.month ?? to.month, yearShift: shift });
  if (completed?.year == null) return null;
  const range = resolveRange({ ...from, year: completed.year }, to);
  return shift === null && isFarAhead(range, context)
    ? resolveRange({ ...from, year: completed.year - 1 }, to.year === null ? to : { ...to, year: to.year - 1 })
    : range;
}

/** "counted 20,000 between January and November", told in December: those that are over. A start alone could be close at hand. */
function isFarAhead(range: string | null, { date, future }: DateContext): boolean {
  const [start, end] = [range && firstDay(range), range && lastDay(range)];
  return !future && start !== null && end !== null && start > date && daysBetween(date, end) > 45;
}

function resolveWeekday(
  weekday: number,
  toward: 'last' | 'next' | 'this' | 'following' | null,
  context: DateContext,
): string | null {
  const past = toward === null || toward === 'following' ? context.past() : null;
  if (past !== null) {
    const ahead = (weekday - weekdayOf(past) + 7) % 7;
    return shiftDay(past, ahead === 0 && toward === 'following' ? 7 : ahead);
  }
  const today = weekdayOf(context.date);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (toward === 'last') return shiftDay(context.date, -(back === 0 ? 7 : back));
  if (toward === 'next' || toward === 'following') return shiftDay(context.date, ahead === 0 ? 7 : ahead);
  // "This Sunday, again": the one to come, unless something was then
  if (toward === 'this' && !context.told) return shiftDay(context.date, ahead);
  if (!context.future) return shiftDay(context.date, -back);
  return shiftDay(context.date, ahead);
}

/** Months; of days a year away hardly the same are meant. */
const isStretch = /^\d{4}-\d\d\/\d{4}-\d\d$/u;

/** A value moved by the offset: "a year earlier" than 2021 is 2020, than 9 November 2021 it is 2020 too, than May 2021 May 2020. */
export function offsetFrom(anchor: string, offset: OffsetExpression): string | null {
  const open = anchor.endsWith('/..') ? firstDay(anchor) : null;
  const day = open ?? (offset.amount > 0 ? lastDay(anchor) : firstDay(anchor));
  if (day === null) return null;
  // "In May it counted 40, a year earlier 20": the same month
  if (offset.precision === 'year' && offset.amount !== 0 && /^\d{4}-\d\d$/u.test(anchor))
    return shiftIso(day, offset.amount, offset.unit, 'month');
  // "13,000 in the first half of the year, 5,700 twelve months earlier": the same stretch
  const years = offset.unit === 'year' ? offset.amount : offset.unit === 'month' ? offset.amount / 12 : 0;
  if (years < 0 && Number.isInteger(years) && isStretch.test(anchor)) return shiftYears(anchor, years);
  if (offset.precision === 'week') return toWeek(shiftDay(day, offset.amount * 7));
  return shiftIso(day, offset.amount, offset.unit, offset.precision);
}

// Year of the last month of this name that was over on the day of the document.
function latestYear(month: number | null, { date }: DateContext): number {
  return Number(date.slice(0, 4)) - ((month ?? 1) < Number(date.slice(5, 7)) ? 0 : 1);
}

const inYear = (fields: CalendarFields, year: number): CalendarFields => ({ ...fields, year });

/** First day of fields in a year, for measuring; null if there is no such day. */
export function dayInYear(fields: CalendarFields, year: number): string | null {
  const iso = toIso(year, fields.month, fields.day);
  return iso && firstDay(iso);
}
