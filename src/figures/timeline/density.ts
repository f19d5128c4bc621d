import { max, utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import type { CountableTimeInterval, ScaleTime } from 'd3';
import { round } from '../round.ts';
import type { TimelineItem } from './items.ts';
import { timeScale, toSpan } from './scale.ts';
import type { Span } from './scale.ts';

/** The overview above the lanes: how many items begin in each stretch of time. */
export interface Density {
  /** Stretch that the strip covers: all dated items and the window. */
  extent: Span;
  /** One bar a stretch that holds anything, in drawing units; the highest is `height` tall. */
  bars: { x0: number; x1: number; height: number; count: number }[];
  /** Where the window of the lanes lies in the strip; null if the strip shows just that window. */
  window: { x0: number; x1: number } | null;
  /** Years, where the strip covers more than the window. */
  years: { x: number; label: string }[];
}

/** The finest of days, weeks, months whose bars are at least 4 units wide. */
function binOf(scale: ScaleTime<number, number>): CountableTimeInterval {
  const [start = new Date(0), end = start] = scale.domain();
  const [x0 = 0, x1 = 0] = scale.range();
  const perDay = (x1 - x0) / Math.max(1, utcDay.count(start, end));
  if (perDay >= 4) return utcDay;
  return perDay * 7 >= 4 ? utcMonday : utcMonth;
}

const toSpans = (list: readonly TimelineItem[]): Span[] =>
  list.map(({ date }) => toSpan(date)).filter((span) => span !== null);

/**
 * Counts `items` by the day they begin, those known only to the month at its first. The strip is as long as `all` items
 * ask for, so that a filter does not stretch it.
 */
export function layoutDensity(
  items: readonly TimelineItem[],
  all: readonly TimelineItem[],
  window: Span,
  x0: number,
  x1: number,
  height: number,
): Density {
  const spans = toSpans(items);
  const times = toSpans(all).flatMap(({ start, end }) => [start.getTime(), end.getTime()]);
  const extent: Span = {
    start: new Date(Math.min(window.start.getTime(), ...times)),
    end: new Date(Math.max(window.end.getTime(), ...times)),
  };
  const scale = timeScale(extent, x0, x1);
  const bin = binOf(scale);
  const counts = new Map<number, number>();
  for (const { start } of spans) {
    const key = bin.floor(start).getTime();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = max(counts.values()) ?? 1;
  const bars = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([time, count]) => ({
      x0: round(Math.max(x0, scale(time))),
      x1: round(Math.min(x1, scale(bin.offset(new Date(time), 1)))),
      height: round(Math.max(1.5, (count / most) * height)),
      count,
    }));
  const isWhole = extent.start >= window.start && extent.end <= window.end;
  return {
    extent,
    bars,
    window: isWhole ? null : { x0: round(scale(window.start)), x1: round(scale(window.end)) },
    years: isWhole
      ? []
      : utcYear
          .range(utcYear.ceil(extent.start), extent.end)
          .map((year) => ({ x: round(scale(year)), label: String(year.getUTCFullYear()) }))
          .filter(({ x }) => x <= x1 - 30),
  };
}
