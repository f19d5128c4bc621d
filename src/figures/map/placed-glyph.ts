import type { Box } from '../box.ts';
import type { Glyph } from './glyph.ts';
import type { Point } from './line.ts';

/** From a form to the edge of the drawing at least, in units. */
const EDGE = 4;

/** The box that other marks and names keep off. */
export function boxAround({ x, y, glyph: { rx, ry } }: Point & { glyph: Glyph }): Box {
  return { x0: x - rx - 2, x1: x + rx + 2, y0: y - ry - 2, y1: y + ry + 2 };
}

/** The nearest spot at which a form is not cut by the edge of the drawing: a region may be seen whose middle is not. */
export function keepInside({ x, y }: Point, { rx, ry }: Glyph, size: { width: number; height: number }): Point {
  const clamp = (value: number, spare: number, length: number): number =>
    Math.min(Math.max(value, spare + EDGE), length - spare - EDGE);
  return { x: clamp(x, rx, size.width), y: clamp(y, ry, size.height) };
}
