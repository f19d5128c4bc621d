import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import { wrapText } from '../text-width.ts';
import type { MarkName } from './mark-names.ts';
import type { Tie } from './relations.ts';
import { drawSign, signs, toSign } from './signs.ts';

/** One claim as a sign. */
export interface EgoSign {
  tie: Tie;
  x: number;
  y: number;
}

/** Another actor with what it does to the one in the middle, and what that one does to it. */
export interface EgoRow {
  id: string;
  lines: string[];
  y: number;
  height: number;
  incoming: EgoSign[];
  outgoing: EgoSign[];
}

export interface EgoLayout {
  width: number;
  height: number;
  /** Edges of the column of names. */
  x0: number;
  x1: number;
  rows: EgoRow[];
  /** Actors that have no row, for want of room. */
  left: number;
}

const STEP = 15;
const HEAD = 26;

/** Signs of a side, the same signs together; they begin at the names and run outwards, in as many lines as they need. */
function layoutSigns(ties: readonly Tie[], edge: number, way: 1 | -1, room: number, y: number): EgoSign[] {
  const perLine = Math.max(1, Math.floor(room / STEP));
  return ties
    .toSorted((a, b) => signs.indexOf(toSign(a)) - signs.indexOf(toSign(b)))
    .map((tie, index) => ({
      tie,
      x: round(edge + way * (STEP / 2 + 5 + (index % perLine) * STEP)),
      y: round(y + 13 + Math.floor(index / perLine) * STEP),
    }));
}

/** Lays out the ties of one actor: others in the middle, their words about it to the left, its own about them to the right. */
export function layoutEgo(
  ties: readonly Tie[],
  id: string,
  { width, most, nameOf }: { width: number; most: number; nameOf: (id: string) => string },
): EgoLayout {
  const own = ties.filter(({ from, to }) => from === id || to === id);
  // A meeting is both sides' doing and stands where the actor's own deeds do.
  const others = Map.groupBy(own, ({ from, to }) => (from === id ? to : from));
  const ordered = [...others].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const column = width < 500 ? 112 : 220;
  const [x0, x1] = [(width - column) / 2, (width + column) / 2];
  let y = HEAD;
  const rows = ordered.slice(0, most).map(([other, found]): EgoRow => {
    const lines = wrapText(nameOf(other), 12.5, column - 10, 3).lines;
    const isIncoming = (tie: Tie): boolean => tie.from === other && tie.relation !== 'meets';
    const incoming = layoutSigns(found.filter(isIncoming), x0, -1, x0 - 10, y);
    const outgoing = layoutSigns(
      found.filter((tie) => !isIncoming(tie)),
      x1,
      1,
      width - x1 - 10,
      y,
    );
    const deepest = Math.max(y, ...[...incoming, ...outgoing].map((sign) => sign.y));
    const height = Math.max(26, deepest - y + 13, lines.length * 15 + 10);
    const row = { id: other, lines, y, height, incoming, outgoing };
    y += height;
    return row;
  });
  return { width, height: y + 4, x0, x1, rows, left: ordered.length - rows.length };
}

export interface EgoWords {
  label: string;
  /** Heads of the two sides. */
  heads: readonly [string, string];
  nameOf: (tie: Tie) => MarkName;
}

/** Draws the ties of one actor; each sign leads to its claim, each name to the other's page. */
export function drawEgo({ width, height, x0, x1, rows }: EgoLayout, words: EgoWords): Element {
  const middle = round((x0 + x1) / 2);
  const sign = ({ tie, x, y }: EgoSign): Element => {
    const { properties, children } = words.nameOf(tie);
    return s('a', { className: ['tie', 'sign'], href: tie.url, transform: `translate(${x},${y})`, ...properties }, [
      ...children,
      s('rect', { className: ['hit'], x: -STEP / 2, y: -12, width: STEP, height: 24 }),
      ...drawSign(toSign(tie), 4.6),
    ]);
  };
  return s(
    'svg',
    { className: ['ego-drawing'], viewBox: `0 0 ${width} ${height}`, role: 'group', ariaLabel: words.label },
    [
      s('g', { className: ['axis'], ariaHidden: 'true' }, [
        s('text', { className: ['tick'], x: round(x0 - 8), y: 14, textAnchor: 'end' }, words.heads[0]),
        s('text', { className: ['tick'], x: round(x1 + 8), y: 14, textAnchor: 'start' }, words.heads[1]),
        ...rows.map(({ y }) => s('line', { className: ['grid'], x1: 0, x2: width, y1: y, y2: y })),
        s('line', { className: ['rule'], x1: round(x0), x2: round(x0), y1: HEAD - 6, y2: height - 4 }),
        s('line', { className: ['rule'], x1: round(x1), x2: round(x1), y1: HEAD - 6, y2: height - 4 }),
      ]),
      ...rows.map(({ id, lines, y, incoming, outgoing }) =>
        s('g', { className: ['walk-row'] }, [
          // in the order of reading, though they run outwards from the names
          ...incoming.map(sign).toReversed(),
          s(
            'a',
            { className: ['ego-name'], href: `/actors/${id}/` },
            s(
              'text',
              { className: ['words'], textAnchor: 'middle' },
              lines.map((line, i) => s('tspan', { x: middle, y: y + 17 + i * 15 }, line)),
            ),
          ),
          ...outgoing.map(sign),
        ]),
      ),
    ],
  );
}
