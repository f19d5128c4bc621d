import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import { textWidth } from '../text-width.ts';
import { monthNames } from '../../schema/month-names.ts';
import type { Span, TimeScale } from './scale.ts';
import { DAY } from './scale.ts';

/** Words of the axis and where the line beside them stands. */
export interface Tick {
  x: number;
  label: string;
}

/** Two lines of words: the larger unit bold above, the finer one light below; `lines` cross the lanes. */
export interface Axis {
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  upper: Tick[];
  lower: Tick[];
  lines: number[];
}

const monthName = (date: Date): string => monthNames[date.getUTCMonth()] ?? '';
const yearName = (date: Date): string => String(date.getUTCFullYear());
const dayName = (date: Date): string => String(date.getUTCDate());
const quarter = utcMonth.every(3) ?? utcMonth;

/** A stretch of calendar that d3 counts by. */
interface Interval {
  ceil(date: Date): Date;
  floor(date: Date): Date;
  range(start: Date, stop: Date): Date[];
}

function unitOf(perDay: number): Axis['unit'] {
  if (perDay >= 22) return 'day';
  if (perDay >= 6.5) return 'week';
  if (perDay * 30.4 >= 30) return 'month';
  return perDay * 91 >= 30 ? 'quarter' : 'year';
}

/** Words for a window that is drawn from `x0` to `x1`: finest of days, weeks, months, quarters and years that have room. */
export function layoutAxis(window: Span, scale: TimeScale, x0: number, x1: number): Axis {
  const perDay = ((x1 - x0) * DAY) / (window.end - window.start);
  const unit = unitOf(perDay);
  const [start, end] = [new Date(window.start), new Date(window.end)];
  const ticks = (interval: Interval, name: (date: Date) => string): Tick[] =>
    interval.range(interval.ceil(start), end).map((date) => ({ x: scale(date.getTime()), label: name(date) }));
  /** The larger unit is also named where it began before the window, unless its own words would run into the next. */
  const above = (interval: Interval, name: (date: Date) => string): Tick[] => {
    const list = ticks(interval, name);
    const first = { x: x0, label: name(interval.floor(start)) };
    const room = (list[0]?.x ?? x1) - x0;
    return room > textWidth(first.label, 14) + 12 ? [first, ...list] : list;
  };
  const short = (date: Date): string => (perDay * 30.4 > 74 ? monthName(date) : monthName(date).slice(0, 3));
  const monthAndYear = (date: Date): string => `${monthName(date)} ${yearName(date)}`;
  const parts: Record<Axis['unit'], [Tick[], Tick[]]> = {
    day: [above(utcMonth, monthAndYear), ticks(utcDay, dayName)],
    week: [above(utcMonth, perDay * 28 > 110 ? monthAndYear : monthName), ticks(utcMonday, dayName)],
    month: [above(utcYear, yearName), ticks(utcMonth, short)],
    quarter: [above(utcYear, yearName), ticks(quarter, (date) => monthName(date).slice(0, 3))],
    year: [[], ticks(utcYear, yearName)],
  };
  const [upper, lower] = parts[unit];
  const fits = ({ x, label }: Tick): boolean => x + 4 + textWidth(label, 12) <= x1 + 6;
  // A month's end may leave a line too near to the next for two days' words, as 31 and 1.
  const spaced = lower.filter(({ x }, i) => (lower[i + 1]?.x ?? Infinity) - x >= 18);
  return {
    unit,
    upper: upper.filter(fits),
    lower: (unit === 'year' ? thinned(lower) : spaced).filter(fits),
    lines: lower.map(({ x }) => x),
  };
}

/** Every second, fifth … year, so that decades of a small drawing have room for their words. */
function thinned(ticks: readonly Tick[]): Tick[] {
  const step = (ticks[1]?.x ?? Infinity) - (ticks[0]?.x ?? 0);
  const every = [1, 2, 5, 10, 20, 50].find((n) => n * step >= 38) ?? 100;
  return ticks.filter(({ label }) => Number(label) % every === 0);
}
