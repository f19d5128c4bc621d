import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Sanction } from '../../schema/sanction.ts';
import { round } from '../round.ts';
import type { Panel, PlacedRound, RoundsLayout } from './layout.ts';

export interface RoundsWords {
  /** Accessible name of the drawing. */
  label: string;
  nameOf: (sender: string | null) => string;
  /** What a pointer or a screen reader is told of a round. */
  titleOf: (sanction: Sanction) => string;
}

function drawRound({ sanction, x, y, counts, totalY }: PlacedRound, words: RoundsWords, foot: number): Element {
  return s('a', { className: ['round'], href: `/sanctions/${sanction.id}/` }, [
    s('title', words.titleOf(sanction)),
    s('circle', { className: ['hit'], cx: x, cy: counts ? y : foot, r: 9 }),
    ...(totalY === null ? [] : [s('circle', { className: ['total-ring'], cx: x, cy: totalY, r: 4.2 })]),
    counts
      ? s('circle', { className: ['round-dot'], cx: x, cy: y, r: 3 })
      : s('path', { className: ['round-tick'], d: `M${x},${foot - 5}V${foot + 3}` }),
  ]);
}

function drawPanel(panel: Panel, layout: RoundsLayout, words: RoundsWords): Element {
  const { plot, years, values } = layout;
  const { persons, entities, rounds } = panel;
  return s('g', { className: ['panel', 'walk-row'], transform: `translate(${panel.x},${panel.y})` }, [
    s('text', { className: ['panel-name'], x: 0, y: 14 }, words.nameOf(panel.sender)),
    s('g', { className: ['axis'], ariaHidden: 'true' }, [
      ...values.flatMap(({ y, label }) => [
        s('line', { className: [label === '0' ? 'rule' : 'grid'], x1: plot.x0, x2: plot.x1, y1: y, y2: y }),
        s('text', { className: ['tick'], x: plot.x0 - 4, y: y + 4, textAnchor: 'end' }, label),
      ]),
      ...years.map(({ x, label }) =>
        s('text', { className: ['tick'], x, y: plot.y1 + 16, textAnchor: 'middle' }, label),
      ),
    ]),
    ...(entities === null
      ? []
      : [
          s('path', { className: ['entities-line'], d: entities.path }),
          s('text', { className: ['end-label', 'muted'], x: entities.x, y: entities.y }, entities.label),
        ]),
    ...(persons === null
      ? []
      : [
          s('path', { className: ['persons-line'], d: persons.path }),
          s('text', { className: ['end-label'], x: persons.x, y: persons.y }, persons.label),
        ]),
    ...rounds.map((one) => drawRound(one, words, round(plot.y1))),
  ]);
}

/** Draws one stepped chart a sender. */
export function drawRounds(layout: RoundsLayout, words: RoundsWords): Element {
  return s(
    'svg',
    {
      className: ['rounds-drawing'],
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: 'group',
      ariaLabel: words.label,
    },
    layout.panels.map((panel) => drawPanel(panel, layout, words)),
  );
}
