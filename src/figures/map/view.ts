import { type Box, isFree } from '../box.ts';
import { round } from '../round.ts';
import type { Point } from './line.ts';
import type { PointEvent } from './points.ts';

/** Which part of the ground is shown: k times as large, moved by x and y. */
export interface View extends Point {
  k: number;
}

export const WHOLE: View = { k: 1, x: 0, y: 0 };

/** First and last day (ISO) that are shown; null for all time. */
export type Days = { from: string; to: string } | null;

/** Where a point of the ground stands in the view. */
export function toView({ x, y }: Point, view: View): Point {
  return { x: round(x * view.k + view.x), y: round(y * view.k + view.y) };
}

/** Events that may have happened in some days; one without a date belongs to none. */
export function eventsIn(events: readonly PointEvent[], days: Days): PointEvent[] {
  if (days === null) return [...events];
  return events.filter(([from, to]) => from !== null && from <= days.to && (to ?? from) >= days.from);
}

/** Scale bar: the longest round distance of at most a fifth of the width, in the lower corner that no mark stands in. */
export function layoutScaleBar(
  { width, height, perKm }: { width: number; height: number; perKm: number },
  { k }: View,
  marks: readonly Box[],
): Point & { length: number; km: number; box: Box } {
  const unit = perKm * k;
  const km = [500, 200, 100, 50, 20, 10, 5, 2, 1].find((step) => step * unit <= width / 5) ?? 1;
  const length = round(km * unit);
  const y = height - 12;
  const boxOf = (x: number): Box => ({ x0: x - 12, x1: x + length + 12, y0: y - 20, y1: height });
  const [left, right] = [12, round(width - 12 - length)];
  const x = isFree(boxOf(left), marks) || !isFree(boxOf(right), marks) ? left : right;
  return { x, y, length, km, box: boxOf(x) };
}
