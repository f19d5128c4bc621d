import { round } from '../round.ts';
import { wrapText } from '../text-width.ts';
import type { Tie } from './relations.ts';
import type { Sign } from './signs.ts';
import { signs, toSign } from './signs.ts';

/** What one actor does to another. */
export interface TieCell {
  from: string;
  to: string;
  ties: Tie[];
  x: number;
  y: number;
  /** Signs in fixed places, so that a pattern can be read; larger for more claims. */
  signs: { sign: Sign; count: number; dx: number; dy: number; r: number }[];
}

export interface MatrixLayout {
  width: number;
  height: number;
  cell: { width: number; height: number };
  left: number;
  top: number;
  /** Actors in the order of rows and columns. */
  names: { id: string; lines: string[] }[];
  cells: TieCell[];
}

/** How many ties each actor has, those it makes and those it is met by. */
export function countTies(ties: readonly Tie[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Ties by pair, a meeting in both directions. */
export function toPairs(ties: readonly Tie[]): Map<string, Tie[]> {
  const pairs = new Map<string, Tie[]>();
  const add = (from: string, to: string, tie: Tie): void => {
    const key = `${from} ${to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  };
  for (const tie of ties) {
    add(tie.from, tie.to, tie);
    if (tie.relation === 'meets') add(tie.to, tie.from, tie);
  }
  return pairs;
}

const NAME = 12.5;

/** Lays out the actors with most ties against each other: who acts to the left, on whom on top. */
export function layoutMatrix(
  ties: readonly Tie[],
  { width, most, nameOf }: { width: number; most: number; nameOf: (id: string) => string },
): MatrixLayout {
  const counts = countTies(ties);
  const order = [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
  const left = width < 500 ? 92 : 150;
  const top = width < 500 ? 92 : 104;
  // Tilted names of the last columns reach beyond their column.
  const right = width < 500 ? 4 : 56;
  const cell = { width: round((width - left - right) / Math.max(1, order.length)), height: width < 500 ? 34 : 38 };
  const slot = { x: Math.min(17, cell.width / 3.2), y: Math.min(16, cell.height / 2.3) };
  const pairs = toPairs(ties);
  const cells = order.flatMap((from, row) =>
    order.flatMap((to, column): TieCell[] => {
      const own = pairs.get(`${from} ${to}`);
      if (own === undefined || from === to) return [];
      return [
        {
          from,
          to,
          ties: own,
          x: round(left + column * cell.width),
          y: top + row * cell.height,
          signs: signs.flatMap((sign, index) => {
            const count = own.filter((tie) => toSign(tie) === sign).length;
            if (count === 0) return [];
            return [
              {
                sign,
                count,
                dx: round(cell.width / 2 + ((index % 3) - 1) * slot.x),
                dy: round(cell.height / 2 + (Math.floor(index / 3) - 0.5) * slot.y),
                r: round(Math.min(Math.min(slot.x, slot.y) / 2, 2.6 + 1.1 * Math.sqrt(count))),
              },
            ];
          }),
        },
      ];
    }),
  );
  return {
    width,
    height: top + order.length * cell.height + 2,
    cell,
    left,
    top,
    names: order.map((id) => ({ id, lines: wrapText(nameOf(id), NAME, left - 8, 2).lines })),
    cells,
  };
}
