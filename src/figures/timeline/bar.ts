import { round } from '../round.ts';

/** How an end of a bar is drawn. */
export type BarEnd = 'known' | 'soft' | 'cut';

/**
 * Corners of a bar around the origin: a known end is upright, one known only to the month tapers to a point, one that lies
 * outside the drawing runs into its edge.
 */
export function barOutline(half: number, bar: { r: number; start: BarEnd; end: BarEnd }): [number, number][] {
  const { r } = bar;
  const taper = round(Math.min(16, half * 0.8));
  const side = (x: number, inner: number, end: BarEnd, first: number): [number, number][] =>
    end === 'soft'
      ? [
          [inner, first * r],
          [x, 0],
          [inner, -first * r],
        ]
      : [
          [x, first * r],
          [x, -first * r],
        ];
  return [
    ...side(round(-half), round(taper - half), bar.start, 1),
    ...side(round(half), round(half - taper), bar.end, -1),
  ];
}
