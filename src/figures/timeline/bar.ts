import { round } from '../round.ts';

/** Path of a bar around the origin: a known end is upright, one known only to the month tapers to a point. */
export function barPath(half: number, bar: { r: number; softStart: boolean; softEnd: boolean }): string {
  const taper = round(Math.min(10, half * 0.7));
  const { r } = bar;
  const left = bar.softStart ? `M${-half},0L${round(taper - half)},${-r}` : `M${-half},${r}L${-half},${-r}`;
  const right = bar.softEnd ? `L${round(half - taper)},${-r}L${half},0L${round(half - taper)},${r}` : `L${half},${-r}L${half},${r}`;
  return `${left}${right}${bar.softStart ? `L${round(taper - half)},${r}` : ''}Z`;
}
