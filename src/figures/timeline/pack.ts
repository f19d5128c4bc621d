import { round } from '../round.ts';
import type { TimelineItem } from './items.ts';
import { toSpan } from './scale.ts';
import type { Span } from './scale.ts';

/** Where an item stands in its lane: row 0 is the lowest. */
export interface Packed {
  item: TimelineItem;
  /** A dot for a day; a bar for anything longer. */
  form: 'dot' | 'bar';
  /** Edges in drawing units; a dot's are its centre ± its radius. */
  x0: number;
  x1: number;
  /** Radius of a dot, half the thickness of a bar. */
  r: number;
  row: number;
  /** A bound that is not known to the day is drawn tapering. */
  softStart: boolean;
  softEnd: boolean;
}

/** Distance between the centres of two dots of a row: room for a finger. */
const SPACING = 19;

/** Area by the number of sentences: 1 → 5, 2 → 5.8, 5 → 7, 10 and more → 7.5 units. */
export function markRadius(evidence: number): number {
  return round(Math.min(7.5, 4 + Math.sqrt(Math.max(1, evidence))));
}

function shapeOf(
  item: TimelineItem,
  span: Span,
  scale: (date: Date) => number,
  edges: readonly [number, number],
): Omit<Packed, 'row'> {
  const r = markRadius(item.evidence);
  if (item.date.precision === 'day') {
    // A dot stands in the middle of its day, and never over the edge of the drawing.
    const middle = (scale(span.start) + scale(span.end)) / 2;
    const x = Math.min(edges[1] - r, Math.max(edges[0] + r, middle));
    return { item, form: 'dot', x0: round(x - r), x1: round(x + r), r, softStart: false, softEnd: false };
  }
  const bounds = [item.date.start, item.date.end ?? item.date.start];
  const isLoose = item.date.precision !== 'range';
  const x0 = Math.max(edges[0], scale(span.start));
  // Two days of a year-long axis are thinner than a mark: a bar stays at least 12 units long.
  const x1 = Math.min(edges[1], Math.max(scale(span.end), x0 + 12));
  return {
    item,
    form: 'bar',
    x0: round(Math.min(x0, edges[1] - 12)),
    x1: round(x1),
    r: 4,
    softStart: isLoose || bounds[0]?.length !== 10,
    softEnd: isLoose || bounds[1]?.length !== 10,
  };
}

/**
 * Packs the items of one lane upwards: each takes the lowest row where it touches no earlier one. Bars come first, the
 * longest lowest, then dots by date. Items that lie outside the edges or have no date are left out.
 */
export function packLane(
  items: readonly TimelineItem[],
  scale: (date: Date) => number,
  x0: number,
  x1: number,
): Packed[] {
  const shapes = items.flatMap((item) => {
    const span = toSpan(item.date);
    if (span === null || scale(span.end) <= x0 || scale(span.start) >= x1) return [];
    return [shapeOf(item, span, scale, [x0, x1])];
  });
  const order = shapes.toSorted((a, b) => {
    if (a.form !== b.form) return a.form === 'bar' ? -1 : 1;
    if (a.form === 'bar' && b.x1 - b.x0 !== a.x1 - a.x0) return b.x1 - b.x0 - (a.x1 - a.x0);
    return a.x0 - b.x0 || (a.item.id < b.item.id ? -1 : 1);
  });
  const rows: { from: number; to: number }[][] = [];
  const packed = order.map((shape): Packed => {
    const middle = (shape.x0 + shape.x1) / 2;
    const reach = Math.max((shape.x1 - shape.x0) / 2 + 2, SPACING / 2);
    const taken = { from: middle - reach, to: middle + reach };
    const free = rows.findIndex((row) => row.every(({ from, to }) => taken.from >= to || taken.to <= from));
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(taken);
    return { ...shape, row };
  });
  return packed.toSorted((a, b) => a.x0 - b.x0 || a.row - b.row);
}
