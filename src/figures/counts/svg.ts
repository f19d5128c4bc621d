import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import { type Bracket, type CountLayout, type PlacedCount, type PlacedRow, WHEN_LINE } from './layout.ts';

/** Length of the arrow of an open bound, in drawing units. */
const ARROW = 15;

function drawArrow({ arrow, x }: PlacedCount): Element[] {
  if (arrow === null) return [];
  const way = arrow === 'more' ? 1 : -1;
  const tip = round(x + way * (ARROW + 2));
  return [
    s('path', {
      className: ['open-bound'],
      d: `M${round(x + way * 5)},0H${tip}M${round(tip - way * 4)},-3.5L${tip},0L${round(tip - way * 4)},3.5`,
    }),
  ];
}

function drawCount(
  count: PlacedCount,
  row: PlacedRow,
  whenX: number,
  kind: number,
  titleOf: (count: PlacedCount) => string,
  urlOf: (count: PlacedCount) => string,
): Element {
  const { bar, isSoft, label, when, words, x, y } = count;
  return s(
    'a',
    {
      className: ['count', `tint-${kind}`],
      href: urlOf(count),
      dataCount: count.count.id,
      transform: `translate(0,${y})`,
    },
    [
      s('title', titleOf(count)),
      s('rect', {
        className: ['hit'],
        x: whenX,
        y: -10.5,
        width: round(row.counts.length > 0 ? Math.max(24, label.x - whenX) : 24),
        height: 21 + WHEN_LINE * (when.length - 1),
      }),
      s(
        'text',
        { className: ['tick'] },
        when.map((line, index) => s('tspan', { x: whenX, y: 4 + WHEN_LINE * index }, line)),
      ),
      ...(bar === null ? [] : [s('path', { className: ['range'], d: `M${bar.x0},0H${bar.x1}` })]),
      ...drawArrow(count),
      ...(isSoft ? [s('circle', { className: ['halo'], cx: x, r: 8 })] : []),
      // A range has no number of its own: only its ends are known.
      ...(bar !== null && count.count.value === null
        ? []
        : [s('circle', { className: ['dot'], cx: x, r: isSoft ? 3.4 : 4.6 })]),
      s('text', { className: ['words', 'value'], x: label.x, y: 4.3, textAnchor: label.anchor }, words),
    ],
  );
}

function drawRow(
  row: PlacedRow,
  layout: CountLayout,
  whenX: number,
  kind: number,
  titleOf: (count: PlacedCount) => string,
  urlOf: (count: PlacedCount) => string,
): Element {
  return s('g', { className: ['claimant', 'walk-row'] }, [
    s('line', { className: ['rule'], x1: 0, x2: layout.plot.x1, y1: row.y0 - 4, y2: row.y0 - 4 }),
    s(
      'text',
      { className: ['claimant-name'] },
      row.name.lines.map((line, index) => s('tspan', { x: 0, y: round(row.name.y + index * 16) }, line)),
    ),
    ...row.counts.map((count) => drawCount(count, row, whenX, kind, titleOf, urlOf)),
  ]);
}

const drawBracket = ({ x, y0, y1 }: Bracket): Element =>
  s('path', { className: ['bracket'], d: `M${round(x - 4)},${y0}H${x}V${y1}H${round(x - 4)}` });

export interface CountWords {
  /** Accessible name of the drawing. */
  label: string;
  /** Number 1–6 of the metric's lane. */
  kind: number;
  /** What a pointer or a screen reader is told of a number. */
  titleOf: (count: PlacedCount) => string;
  /** Where a number leads: the sentence that carries it. */
  urlOf: (count: PlacedCount) => string;
}

/** Draws a layout: names and dates at the left, value to the right, brackets at the edge. */
export function drawCounts(layout: CountLayout, { label, kind, titleOf, urlOf }: CountWords): Element {
  const { plot, width, height } = layout;
  const whenX = width < 560 ? 0 : round(Math.min(190, width * 0.24));
  return s(
    'svg',
    { className: ['count-drawing'], viewBox: `0 0 ${width} ${height}`, role: 'group', ariaLabel: label },
    [
      s(
        'g',
        { className: ['axis'], ariaHidden: 'true' },
        layout.ticks.flatMap((tick) => [
          s('line', { className: ['grid'], x1: tick.x, x2: tick.x, y1: plot.y0, y2: plot.y1 }),
          s('text', { className: ['tick'], x: tick.x, y: 14, textAnchor: 'middle' }, tick.label),
        ]),
      ),
      ...layout.rows.map((row) => drawRow(row, layout, whenX, kind, titleOf, urlOf)),
      s('g', { className: ['brackets'], ariaHidden: 'true' }, layout.brackets.map(drawBracket)),
    ],
  );
}
