import type { Bin, Stack } from './bins.ts';
import { binItems, binOf, layoutStacks, STACK_WIDTH } from './bins.ts';
import type { TimelineItem } from './items.ts';
import type { Span, TimeScale } from './scale.ts';
import type { Packed } from './swarm.ts';
import { isDot, isTooDense, packBars, swarmDots } from './swarm.ts';

/** Heights that marks of a lane may reach before they are counted in columns instead of drawn one by one. */
const LIMIT = { dots: 170, rows: 32 };

/** Marks that a drawing of all lanes may have: more are a texture to the eye, and keep a hand on the wheel waiting. */
const MOST = 600;

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
  { most, kind }: { most: number; kind: number },
): LaneFill {
  const crowded: LaneFill = { marks: [], crowded: items };
  if (items.length > most || isTooDense(items, window, edges[1] - edges[0])) return crowded;
  const { bars, rows, height } = packBars(
    items.filter((item) => !isDot(item)),
    scale,
    edges,
  );
  if (rows > LIMIT.rows) return crowded;
  const points = items.filter(isDot);
  for (const [base, limit] of [
    [4.2, 0.6 * LIMIT.dots],
    [2.9, LIMIT.dots],
  ] as const) {
    const dots = swarmDots(points, bars, scale, edges, { base, kind, limit: limit + height });
    if (dots !== null) {
      return { marks: [...bars, ...dots].toSorted((a, b) => a.x0 - b.x0 || b.y - a.y), crowded: [] };
    }
  }
  return crowded;
}

/** How many marks each lane may have: those with fewer than their share leave the rest to the others. */
export function shareMarks(counts: readonly number[]): number {
  let room = MOST;
  let lanes = counts.length;
  for (const count of counts.toSorted((a, b) => a - b)) {
    if (count * lanes > room) return room / lanes;
    room -= count;
    lanes--;
  }
  return MOST;
}

/** Columns of all lanes on one scale, so that equal heights are equal numbers. */
export function shareStacks(fills: readonly LaneFill[], window: Span, scale: TimeScale): Stack[][] {
  const bin: Bin = binOf(window, scale(window.end) - scale(window.start), STACK_WIDTH);
  const groups = fills.map(({ crowded }) => binItems(crowded, window, bin));
  const most = Math.max(1, ...groups.flatMap((lane) => [...lane.values()].map(({ length }) => length)));
  return groups.map((lane) => layoutStacks(lane, bin, window, scale, most));
}
