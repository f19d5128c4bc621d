import { utcYear } from 'd3';
import { round } from '../round.ts';
import { textWidth } from '../text-width.ts';
import { binItems, binOf } from './bins.ts';
import type { TimelineItem } from './items.ts';
import type { Span, TimeScale } from './scale.ts';
import { timeScale } from './scale.ts';

/** The overview above the lanes: how many items begin in each stretch of time. Positions are percent of the strip's width. */
export interface Density {
  /** Stretch that the strip covers: all dated items and the window. */
  extent: Span;
  /** One bar a stretch that holds anything; the highest is 1 high. */
  bars: { x: number; width: number; height: number; count: number }[];
  years: { x: number; label: string }[];
}

/** About the width that a strip has on most screens, to choose bars and years that have room. */
const USUAL = 900;

/** The stretch of all dated items and of the window. */
export function extentOf(items: readonly TimelineItem[], window: Span): Span {
  let { start, end } = window;
  for (const { span } of items) {
    if (span === null) continue;
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

export const percentScale = (extent: Span): TimeScale => timeScale(extent, 0, 100);

/** Counts `items` by the stretch they begin in, those known only to the month at its first day. */
export function layoutDensity(items: readonly TimelineItem[], extent: Span): Density {
  const scale = percentScale(extent);
  const bin = binOf(extent, USUAL, 5);
  const groups = [...binItems(items, extent, bin)].toSorted(([a], [b]) => a - b);
  const most = groups.reduce((best, [, group]) => Math.max(best, group.length), 1);
  const years = utcYear
    .range(utcYear.ceil(new Date(extent.start)), new Date(extent.end))
    .map((year) => ({ x: round(scale(year.getTime())), label: String(year.getUTCFullYear()) }));
  const room = (100 / USUAL) * textWidth('2000', 12) * 2;
  return {
    extent,
    bars: groups.map(([time, group]) => {
      const x = Math.max(0, scale(time));
      const end = Math.min(100, scale(bin.offset(new Date(time), 1).getTime()));
      return {
        x: Math.round(x * 100) / 100,
        width: Math.round(Math.max(0.15, (end - x) * 0.86) * 100) / 100,
        height: Math.round((group.length / most) * 100) / 100,
        count: group.length,
      };
    }),
    years: years.filter(({ x }, i) => x <= 100 - room && (i === 0 || x - (years[i - 1]?.x ?? 0) >= room)),
  };
}
