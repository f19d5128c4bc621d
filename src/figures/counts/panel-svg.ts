import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import type { CountWords } from './svg.ts';
import type { PanelMark, PlacedPanel, layoutPanels } from './panel-layout.ts';

function drawArrow({ arrow, x, y }: PanelMark): Element[] {
  if (arrow === null) return [];
  const way = arrow === 'more' ? -1 : 1;
  const tip = round(y + way * 14);
  return [
    s('path', {
      className: ['open-bound'],
      d: `M${x},${round(y + way * 4)}V${tip}M${round(x - 3)},${round(tip - way * 3.5)}L${x},${tip}L${round(x + 3)},${round(tip - way * 3.5)}`,
    }),
  ];
}

function drawMark(mark: PanelMark, { plot, panel }: PlacedPanel, words: PanelWords): Element {
  const { line, x, x0, x1, y, range, isSoft, isShared } = mark;
  const isBar = panel.cover === 'month' || panel.cover === 'year';
  const body = isBar
    ? [
        ...(isShared
          ? []
          : [
              s('rect', {
                className: ['column'],
                x: x0,
                y,
                width: Math.max(2, round(x1 - x0)),
                height: round(plot.y1 - y),
              }),
            ]),
        s('path', { className: ['level', ...(isSoft ? ['is-soft'] : [])], d: `M${x0},${y}H${Math.max(x0 + 2, x1)}` }),
      ]
    : [
        ...(isSoft ? [s('circle', { className: ['halo'], cx: x, cy: y, r: 7.5 })] : []),
        ...(range !== null && line.count.value === null
          ? []
          : [s('circle', { className: ['dot'], cx: x, cy: y, r: isSoft ? 3.2 : 4 })]),
      ];
  return s(
    'a',
    { className: ['count', `tint-${words.kind}`], href: words.urlOf(line.count), dataCount: line.count.id },
    [
      s('title', words.titleOf(line.count)),
      s('rect', {
        className: ['hit'],
        x: round(Math.min(x - 9, x0)),
        y: round(y - 9),
        width: round(Math.max(18, isBar ? x1 - x0 : 0)),
        height: 18,
      }),
      ...(range === null ? [] : [s('path', { className: ['range'], d: `M${x},${range.y0}V${range.y1}` })]),
      ...drawArrow(mark),
      ...body,
    ],
  );
}

function drawPanel(placed: PlacedPanel, words: PanelWords): Element {
  const { plot, title, values, ticks, marks, steps, labels, brackets } = placed;
  return s('g', { className: ['panel', 'walk-row'], transform: `translate(${placed.x},${placed.y})` }, [
    s(
      'text',
      { className: ['panel-name'] },
      title.map((line, index) => s('tspan', { x: 0, y: 14 + index * 17 }, line)),
    ),
    s('g', { className: ['axis'], ariaHidden: 'true' }, [
      ...values.flatMap(({ y, label }) => [
        s('line', { className: [label === '0' ? 'rule' : 'grid'], x1: plot.x0, x2: plot.x1, y1: y, y2: y }),
        s('text', { className: ['tick'], x: plot.x0 - 5, y: round(y + 4), textAnchor: 'end' }, label),
      ]),
      ...ticks.flatMap(({ x, label }) => [
        s('line', { className: ['rule'], x1: x, x2: x, y1: plot.y1, y2: plot.y1 + 4 }),
        s(
          'text',
          {
            className: ['tick'],
            x,
            y: plot.y1 + 17,
            textAnchor: x > plot.x1 - 24 ? 'end' : x < plot.x0 + 12 ? 'start' : 'middle',
          },
          label,
        ),
      ]),
    ]),
    ...steps.map((d) => s('path', { className: ['steps', `tint-${words.kind}`], d })),
    // Tall columns first, so that a lower one is not covered.
    ...marks.toSorted((a, b) => a.y - b.y).map((mark) => drawMark(mark, placed, words)),
    ...brackets.map(({ x, y0, y1 }) =>
      s('path', { className: ['bracket'], ariaHidden: 'true', d: `M${round(x - 4)},${y0}H${x}V${y1}H${round(x - 4)}` }),
    ),
    s(
      'g',
      { className: ['labels'], ariaHidden: 'true' },
      labels.map(({ text, x, y, anchor }) => s('text', { className: ['value'], x, y, textAnchor: anchor }, text)),
    ),
  ]);
}

export type PanelWords = Pick<CountWords, 'label' | 'kind'> & {
  titleOf: (count: PanelMark['line']['count']) => string;
  urlOf: (count: PanelMark['line']['count']) => string;
};

/** Draws the small multiples of a metric over time. */
export function drawPanels({ width, height, panels }: ReturnType<typeof layoutPanels>, words: PanelWords): Element {
  return s(
    'svg',
    {
      className: ['count-drawing', 'panels-drawing'],
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      ariaLabel: words.label,
    },
    panels.map((panel) => drawPanel(panel, words)),
  );
}
