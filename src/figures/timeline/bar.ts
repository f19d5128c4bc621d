import { round } from '../round.ts';

/** Corners of a bar around the origin: a known end is upright, one known only to the month tapers to a point. */
export function barOutline(half: number, bar: { r: number; softStart: boolean; softEnd: boolean }): [number, number][] {
  const { r } = bar;
  const taper = round(Math.min(10, half * 0.7));
  const side = (x: number, inner: number, isSoft: boolean, first: number): [number, number][] =>
    isSoft
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
    ...side(round(-half), round(taper - half), bar.softStart, 1),
    ...side(round(half), round(half - taper), bar.softEnd, -1),
  ];
}
