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

/** An hour more or less does not matter, days do: windows begin and end at midnight. */
function toDays(start: number, end: number): Span {
  return { start: utcDay.round(new Date(start)), end: utcDay.round(new Date(end)) };
}

const DAY = 86_400_000;
const LEAST = 5 * DAY;

/** Moves a window back into `extent` if it reaches over an edge; a window longer than the extent becomes the extent. */
export function clampWindow({ start, end }: Span, extent: Span): Span {
  const [first, last] = [extent.start.getTime(), extent.end.getTime()];
  const length = Math.min(last - first, Math.max(LEAST, end.getTime() - start.getTime()));
  const from = Math.min(last - length, Math.max(first, start.getTime()));
  return toDays(from, from + length);
}

/** Shortens (factor < 1) or lengthens a window around a share of it: 0 keeps its beginning, 0.5 its middle. */
export function zoomWindow({ start, end }: Span, factor: number, share: number, extent: Span): Span {
  const length = end.getTime() - start.getTime();
  const next = Math.max(LEAST, length * factor);
  const from = start.getTime() + (length - next) * share;
  return clampWindow(toDays(from, from + next), extent);
}

/** Moves a window by a share of its length: -0.5 is half a window earlier. */
export function shiftWindow({ start, end }: Span, share: number, extent: Span): Span {
  const by = (end.getTime() - start.getTime()) * share;
  return clampWindow(toDays(start.getTime() + by, end.getTime() + by), extent);
}
