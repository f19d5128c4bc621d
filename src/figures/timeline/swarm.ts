import { markReach } from '../mark-path.ts';
import { round } from '../round.ts';
import type { BarEnd } from './bar.ts';
import type { TimelineItem } from './items.ts';
import { compareLabelPriority } from './label-priority.ts';
import type { Span, TimeScale } from './scale.ts';
import { DAY } from './scale.ts';

/** Where an item stands in its lane. Heights count from the lane's line: negative is above it. */
export interface Packed {
  item: TimelineItem;
  /** A dot for a day; a bar for anything longer. */
  form: 'dot' | 'bar';
  /** Edges; a dot's are its centre ± its radius. */
  x0: number;
  x1: number;
  /** Height of the centre. */
  y: number;
  /** Radius of a dot, half the thickness of a bar. */
  r: number;
  start: BarEnd;
  end: BarEnd;
}

const GAP = 1.4;

/** Radius of the least dot, and the kind that gives it its form. */
interface Size {
  base: number;
  kind: number;
}

/** Bars are thin, and thinner where they are many or say only that they reach all through the window. */
const BAR = { few: { rows: 10, r: 3, pitch: 9.5 }, many: { r: 1.8, pitch: 6.4 }, least: 12 };

/** Larger by the number of sentences, and in a crowded lane, of a smaller `base`, less so. */
export function markRadius(evidence: number, base: number): number {
  return round(Math.min(1.7 * base, base + (Math.sqrt(Math.max(1, evidence)) - 1) * ((base - 2.2) / 2)));
}

/**
 * How far the dots of a day stand from its middle: a day that is wide and full takes them in several columns, as nothing is
 * known of their hours anyway.
 */
function offsetInDay(index: number, count: number, dayWidth: number, { base, kind }: Size): number {
  const pitch = markReach(kind, 2 * base + 2) + 2;
  const columns = Math.max(1, Math.min(Math.floor((dayWidth * 0.85) / pitch), Math.ceil(count / 5)));
  return ((index % columns) - (columns - 1) / 2) * pitch;
}

function toDot(
  item: TimelineItem,
  middle: number,
  edges: readonly [number, number],
  { base, kind }: Size,
): Packed & { reach: number } {
  const r = markRadius(item.evidence, base);
  const reach = markReach(kind, r);
  // Never over the edge of the drawing.
  const x = Math.min(edges[1] - reach, Math.max(edges[0] + reach, middle));
  return {
    item,
    form: 'dot',
    x0: round(x - reach),
    x1: round(x + reach),
    y: 0,
    r,
    reach,
    start: 'known',
    end: 'known',
  };
}

function toBar(item: TimelineItem, span: Span, scale: TimeScale, edges: readonly [number, number]): Packed {
  const { date } = item;
  const isLoose = date.precision !== 'range';
  const ends = [date.start, date.end ?? date.start].map((bound): BarEnd =>
    isLoose || bound?.length !== 10 ? 'soft' : 'known',
  );
  const [from, to] = [scale(span.start), scale(span.end)];
  const x0 = Math.min(Math.max(edges[0], from), edges[1] - BAR.least);
  // Two days of a year-long axis are thinner than a mark: a bar keeps a least length.
  const x1 = Math.min(edges[1], Math.max(to, x0 + BAR.least));
  return {
    item,
    form: 'bar',
    x0: round(x0),
    x1: round(x1),
    y: 0,
    r: BAR.few.r,
    start: from < edges[0] - 0.5 ? 'cut' : (ends[0] ?? 'soft'),
    end: to > edges[1] + 0.5 ? 'cut' : (ends[1] ?? 'soft'),
  };
}

/** True for what is drawn as a point. A month at day zoom stays a bar: what is not known to the day never becomes a dot. */
export const isDot = ({ date }: TimelineItem): boolean => date.precision === 'day';

/** Bars of a lane in thin rows, the longest lowest. */
export function packBars(
  items: readonly TimelineItem[],
  scale: TimeScale,
  edges: readonly [number, number],
): { bars: Packed[]; rows: number; height: number } {
  const shapes = items
    .flatMap((item) => (item.span === null ? [] : [toBar(item, item.span, scale, edges)]))
    .toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0) || a.x0 - b.x0 || (a.item.id < b.item.id ? -1 : 1));
  const rows: Packed[][] = [];
  const placed = shapes.map((bar) => {
    const free = rows.findIndex((row) => row.every(({ x0, x1 }) => bar.x0 >= x1 + 3 || bar.x1 <= x0 - 3));
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(bar);
    return { bar, row };
  });
  let height = 0;
  const places = rows.map((row) => {
    const isThrough = row.every(({ start, end }) => start === 'cut' && end === 'cut');
    const { r, pitch } = rows.length > BAR.few.rows || isThrough ? BAR.many : BAR.few;
    const y = round(-(r + 2 + height));
    height += pitch;
    return { r, y };
  });
  const bars = placed.map(({ bar, row }) => ({ ...bar, ...places[row] }));
  return { bars, rows: rows.length, height };
}

/**
 * Drops the dots of a lane, in the order of time, onto its line, its bars and each other: each takes the lowest place
 * where it touches nothing. Gives null as soon as one would stand higher than `limit`.
 */
export function swarmDots(
  items: readonly TimelineItem[],
  bars: readonly Packed[],
  scale: TimeScale,
  edges: readonly [number, number],
  size: Size & { limit: number },
): Packed[] | null {
  const dots = [...Map.groupBy(items, ({ span }) => span?.start)]
    .flatMap(([start, day]) => {
      if (start === undefined) return [];
      const [from, to] = [scale(start), scale(start + DAY)];
      return day
        .toSorted((a, b) => compareLabelPriority(a, b))
        .map((item, i) => toDot(item, (from + to) / 2 + offsetInDay(i, day.length, to - from, size), edges, size));
    })
    .toSorted((a, b) => a.x0 + a.x1 - b.x0 - b.x1 || compareLabelPriority(a.item, b.item));
  const farthest = markReach(size.kind, 3.4 * size.base) + GAP;
  const placed: { x: number; height: number; reach: number }[] = [];
  let first = 0;
  for (const dot of dots) {
    const x = (dot.x0 + dot.x1) / 2;
    while ((placed[first]?.x ?? x) < x - farthest) first++;
    const under = bars.filter((bar) => bar.x0 < dot.x1 + 1 && bar.x1 > dot.x0 - 1).map((bar) => bar.r - bar.y);
    let height = Math.max(2, ...under) + GAP + dot.reach;
    const blocked = placed
      .slice(first)
      .flatMap((other) => {
        const distance = dot.reach + other.reach + GAP;
        const dx = x - other.x;
        if (Math.abs(dx) >= distance) return [];
        const half = Math.sqrt(distance * distance - dx * dx);
        return [{ from: other.height - half, to: other.height + half }];
      })
      .toSorted((a, b) => a.from - b.from);
    for (const { from, to } of blocked) if (height > from && height < to) height = to;
    if (height + dot.reach > size.limit) return null;
    placed.push({ x, height, reach: dot.reach });
    // Rounded away from the ground, so that rounding never makes two dots touch.
    dot.y = -Math.ceil(height * 10) / 10;
  }
  return dots;
}

/** True if some stretch of time holds more items than a swarm could ever stack: packing them would be wasted work. */
export function isTooDense(items: readonly TimelineItem[], window: Span, width: number): boolean {
  const counts = new Map<number, number>();
  const perUnit = (window.end - window.start) / width;
  const stretch = Math.max(6, DAY / perUnit);
  const most = 24 * Math.max(1.5, stretch / 8);
  for (const { span } of items) {
    if (span === null) continue;
    const key = Math.floor(span.start / (stretch * perUnit));
    const count = (counts.get(key) ?? 0) + 1;
    if (count > most) return true;
    counts.set(key, count);
  }
  return false;
}
