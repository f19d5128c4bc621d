import { scaleUtc, utcDay, utcFormat, utcMonday, utcMonth, utcYear } from 'd3';
import type { ScaleTime } from 'd3';
import type { LedgerDate } from '../../schema/date.ts';
import { prefixEnd, prefixStart } from '../iso-time.ts';

/** A stretch of time (UTC), its end excluded. */
export interface Span {
  start: Date;
  end: Date;
}

/** The stretch a date may lie in, as wide as it is known: a day, a month, a range; null for an unknown date. */
export function toSpan(date: LedgerDate): Span | null {
  if (date.start === null) return null;
  return { start: prefixStart(date.start), end: prefixEnd(date.end ?? date.start) };
}

/** The stretch from one ISO prefix to the end of another. */
export function toWindow(from: string, to: string): Span {
  return { start: prefixStart(from), end: prefixEnd(to) };
}

/** Time to horizontal position; UTC, so that a drawing is the same in every time zone. */
export function timeScale(window: Span, x0: number, x1: number): ScaleTime<number, number> {
  return scaleUtc().domain([window.start, window.end]).range([x0, x1]);
}

/** A line of the axis with the words that stand to the right of it. */
export interface Tick {
  x: number;
  label: string;
  /** Years stand bold, months and days light. */
  major: boolean;
}

const monthName = utcFormat('%b');
const monthLong = utcFormat('%B');
const yearName = utcFormat('%Y');
const dayName = utcFormat('%-d %b');

/** Lines for years and for the finest of months, weeks and days whose words fit. */
export function toTicks(scale: ScaleTime<number, number>): Tick[] {
  const [start = new Date(0), end = start] = scale.domain();
  const [x0 = 0, x1 = 0] = scale.range();
  const days = Math.max(1, utcDay.count(start, end));
  const perDay = (x1 - x0) / days;
  if (perDay * 30.4 < 30) {
    const everyYear = utcYear.range(utcYear.ceil(start), end);
    return everyYear.map((year) => ({ x: scale(year), label: yearName(year), major: true }));
  }
  if (perDay >= 8) {
    const step = perDay >= 48 ? utcDay.range(utcDay.ceil(start), end) : utcMonday.range(utcMonday.ceil(start), end);
    return step.map((date) => ({ x: scale(date), label: dayName(date), major: date.getUTCDate() === 1 }));
  }
  const months = utcMonth.range(utcMonth.ceil(start), end);
  const name = perDay * 30.4 > 74 ? monthLong : monthName;
  return months.map((date) => ({
    x: scale(date),
    label: date.getUTCMonth() === 0 ? yearName(date) : name(date),
    major: date.getUTCMonth() === 0,
  }));
}

/** Years are missing from the month names of a window that holds no January: the year it begins in. */
export function windowYear(window: Span): string {
  return yearName(window.start);
}
