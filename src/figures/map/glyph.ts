import { rollup } from 'd3';
import { round } from '../round.ts';
import type { PointEvent } from './points.ts';

/** One form of a glyph: a kind of events, as large as its evidence. */
export interface GlyphForm {
  kind: number;
  evidence: number;
  r: number;
  /** Offset from the middle of the glyph. */
  dx: number;
  dy: number;
}

/** Small multiples at a place: one form a kind, in one or two rows. */
export interface Glyph {
  forms: GlyphForm[];
  /** Half its width and height. */
  rx: number;
  ry: number;
}

const LEAST = 3.8;
const MOST = 15;
const GAP = 1.5;

/** Radius of a form: its area grows with the evidence. With a unit of 3: 4 → 6, 16 → 12; a single sentence has 3.8, or it could not be seen. */
export function formRadius(evidence: number, unit: number): number {
  return round(Math.min(MOST, Math.max(LEAST, unit * Math.sqrt(evidence))));
}

/** Evidence of some events by kind, in the order of kinds. */
function sumByKind(events: readonly PointEvent[]): [kind: number, evidence: number][] {
  return [
    ...rollup(
      events,
      (own) => own.reduce((sum, [, , , evidence]) => sum + evidence, 0),
      ([, , kind]) => kind,
    ),
  ].toSorted((a, b) => a[0] - b[0]);
}

/** Lays out the forms of some events around a middle: up to three in a row, more in two. */
export function layoutGlyph(events: readonly PointEvent[], unit: number): Glyph {
  const sized = sumByKind(events).map(([kind, evidence]) => ({ kind, evidence, r: formRadius(evidence, unit) }));
  const perRow = sized.length > 3 ? Math.ceil(sized.length / 2) : sized.length;
  const rows = [sized.slice(0, perRow), sized.slice(perRow)].filter((row) => row.length > 0);
  const widths = rows.map((row) => row.reduce((sum, { r }) => sum + 2 * r, 0) + GAP * (row.length - 1));
  const heights = rows.map((row) => Math.max(...row.map(({ r }) => 2 * r)));
  const height = heights.reduce((sum, one) => sum + one, 0) + GAP * (rows.length - 1);
  let top = -height / 2;
  const forms = rows.flatMap((row, index) => {
    let left = -(widths[index] ?? 0) / 2;
    const middle = top + (heights[index] ?? 0) / 2;
    top += (heights[index] ?? 0) + GAP;
    return row.map((form): GlyphForm => {
      const dx = left + form.r;
      left += 2 * form.r + GAP;
      return { ...form, dx: round(dx), dy: round(middle) };
    });
  });
  return { forms, rx: round(Math.max(0, ...widths) / 2), ry: round(height / 2) };
}
