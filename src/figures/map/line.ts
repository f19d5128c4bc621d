import { round } from '../round.ts';

/** A point of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** The lines of a path that has only M and L, in its order. */
export function linesOf(path: string): Point[][] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) =>
      part.split(/[LZ]/).flatMap((pair) => {
        const [x, y] = pair.split(',').map(Number);
        return x === undefined || y === undefined || Number.isNaN(x + y) ? [] : [{ x, y }];
      }),
    );
}

export interface Nearest extends Point {
  /** Which line, and how far along it, counted in its points: 3.5 is half-way from the fourth to the fifth. */
  line: number;
  at: number;
  distance: number;
  /** Direction of the line there, in degrees. */
  angle: number;
}

/** The point of some lines that is nearest to another; null for no lines. */
export function nearestOn(lines: readonly (readonly Point[])[], to: Point): Nearest | null {
  let best: Nearest | null = null;
  lines.forEach((line, index) => {
    line.slice(1).forEach((end, i) => {
      const start = line[i] ?? end;
      const [dx, dy] = [end.x - start.x, end.y - start.y];
      const length = dx * dx + dy * dy;
      const share =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((to.x - start.x) * dx + (to.y - start.y) * dy) / length));
      const [x, y] = [start.x + share * dx, start.y + share * dy];
      const distance = Math.hypot(to.x - x, to.y - y);
      if (best === null || distance < best.distance) {
        const angle = round((Math.atan2(dy, dx) * 180) / Math.PI);
        best = { x: round(x), y: round(y), line: index, at: i + share, distance, angle };
      }
    });
  });
  return best;
}

/** Path of the stretch of a line within `reach` units of length on both sides of a point on it. */
export function stretchAround(line: readonly Point[], middle: Nearest, reach: number): string {
  const walk = (step: 1 | -1): Point[] => {
    const found: Point[] = [];
    let [left, from]: [number, Point] = [reach, middle];
    for (let i = step === 1 ? Math.floor(middle.at) + 1 : Math.ceil(middle.at) - 1; left > 0; i += step) {
      const to = line[i];
      if (to === undefined) break;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const share = length === 0 ? 1 : Math.min(1, left / length);
      found.push({ x: round(from.x + share * (to.x - from.x)), y: round(from.y + share * (to.y - from.y)) });
      left -= length;
      from = to;
    }
    return found;
  };
  const points = [...walk(-1).toReversed(), middle, ...walk(1)];
  return `M${points.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}`;
}
