import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import type { Factuality } from '../../schema/factuality.ts';
import { round } from '../round.ts';
import type { TimelineItem } from './items.ts';
import type { Span, TimeScale } from './scale.ts';
import { DAY } from './scale.ts';

/** Many items of a lane as one column with its number; it opens when the reader comes closer. */
export interface Stack {
  /** Stretch that the column stands for. */
  span: Span;
  count: number;
  /** Centre and half the width. */
  x: number;
  half: number;
  /** Parts from the lane's line upwards; y is the upper edge, negative. */
  parts: { factuality: Factuality; y: number; height: number }[];
}

/** From the line upwards: the surest at the bottom. Written out, as the schema would bring its library into the reader's browser. */
const order: readonly Factuality[] = ['asserted', 'claimed', 'denied', 'planned', 'hypothetical'];

/** Columns are as wide as their numbers need. */
export const STACK_WIDTH = 27;
/** Height of the highest column. */
export const STACK_HEIGHT = 84;

export interface Bin {
  floor(date: Date): Date;
  offset(date: Date, step?: number): Date;
}

/** The finest of days, weeks, months, quarters and years that is at least `least` units wide. */
export function binOf(window: Span, width: number, least: number): Bin {
  const perDay = (width * DAY) / (window.end - window.start);
  const found = [
    { bin: utcDay, days: 1 },
    { bin: utcMonday, days: 7 },
    { bin: utcMonth, days: 28 },
    { bin: utcMonth.every(3), days: 90 },
  ].find(({ days }) => perDay * days >= least);
  return found?.bin ?? utcYear;
}

/** Items by the stretch they begin in; what began before the window counts at its beginning. */
export function binItems(items: readonly TimelineItem[], window: Span, bin: Bin): Map<number, TimelineItem[]> {
  const groups = new Map<number, TimelineItem[]>();
  for (const item of items) {
    if (item.span === null) continue;
    const key = bin.floor(new Date(Math.max(window.start, item.span.start))).getTime();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Columns for groups of {@link binItems}; `most` is the number that the highest column of the whole drawing stands for. */
export function layoutStacks(
  groups: ReadonlyMap<number, readonly TimelineItem[]>,
  bin: Bin,
  window: Span,
  scale: TimeScale,
  most: number,
): Stack[] {
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([key, items]) => {
      const end = bin.offset(new Date(key), 1).getTime();
      const [x0, x1] = [scale(Math.max(window.start, key)), scale(Math.min(window.end, end))];
      let top = -1;
      const parts = order.flatMap((factuality) => {
        const share = items.filter((item) => item.factuality === factuality).length;
        if (share === 0) return [];
        const height = Math.max(2, (share / most) * STACK_HEIGHT);
        top -= height;
        return [{ factuality, y: round(top), height: round(height) }];
      });
      return {
        span: { start: key, end },
        count: items.length,
        x: round((x0 + x1) / 2),
        half: round(Math.min(13, Math.max(2, (x1 - x0) / 2 - 2))),
        parts,
      };
    });
}
