import type { Bin, Stack } from './bins.ts';
import { binItems, binOf, layoutStacks, STACK_WIDTH } from './bins.ts';
import type { TimelineItem } from './items.ts';
import type { Span, TimeScale } from './scale.ts';
import type { Packed } from './swarm.ts';
import { isDot, isTooDense, packBars, swarmDots } from './swarm.ts';

/** Heights that marks of a lane may reach before they are counted in columns instead of drawn one by one. */
const LIMIT = { dots: 150, rows: 32 };

/** What stands in a lane, heights counted from its line. */
export interface LaneFill {
  /** Drawn one by one, in the order of time. */
  marks: Packed[];
  /** Too many to be told apart; {@link shareStacks} counts them. */
  crowded: readonly TimelineItem[];
}

/** Large marks where there is room, small ones in a crowd, columns where even those would pile up too high. */
export function fillLane(
  items: readonly TimelineItem[],
  window: Span,
  scale: TimeScale,
  edges: readonly [number, number],
): LaneFill {
  const crowded: LaneFill = { marks: [], crowded: items };
  if (isTooDense(items, window, edges[1] - edges[0])) return crowded;
  const { bars, rows, height } = packBars(
    items.filter((item) => !isDot(item)),
    scale,
    edges,
  );
  if (rows > LIMIT.rows) return crowded;
  const points = items.filter(isDot);
  for (const [base, limit] of [
    [4.2, 0.6 * LIMIT.dots],
    [3, LIMIT.dots],
  ] as const) {
    const dots = swarmDots(points, bars, scale, edges, { base, limit: limit + height });
    if (dots !== null) {
      return { marks: [...bars, ...dots].toSorted((a, b) => a.x0 - b.x0 || b.y - a.y), crowded: [] };
    }
  }
  return crowded;
}

/** Columns of all lanes on one scale, so that equal heights are equal numbers. */
export function shareStacks(fills: readonly LaneFill[], window: Span, scale: TimeScale): Stack[][] {
  const bin: Bin = binOf(window, scale(window.end) - scale(window.start), STACK_WIDTH);
  const groups = fills.map(({ crowded }) => binItems(crowded, window, bin));
  const most = Math.max(1, ...groups.flatMap((lane) => [...lane.values()].map(({ length }) => length)));
  return groups.map((lane) => layoutStacks(lane, bin, window, scale, most));
}
