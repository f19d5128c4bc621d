/** A rectangle on the drawing, edges in its units. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** True if the two share more than an edge. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** True if `inner` lies in `outer` or touches its edge from inside. */
export function isInside(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;
}

/** True if the box overlaps none of the others. */
export function isFree(box: Box, others: readonly Box[]): boolean {
  return others.every((other) => !isOverlapping(box, other));
}
