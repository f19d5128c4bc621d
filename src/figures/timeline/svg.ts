import { s } from 'hastscript';
import type { Element } from 'hast';
import { factualityLabel } from '../../schema/factuality.ts';
import type { DateWords } from '../iso-time.ts';
import { drawMark } from '../mark.ts';
import { round } from '../round.ts';
import type { TimelineItem } from './items.ts';
import type { Label } from './label.ts';
import { LABEL_LEADING } from './label.ts';
import type { PlacedLane, PlacedMark, TimelineLayout } from './layout.ts';

/** "A crossing is shut. 9 November 2021. Claimed": what a pointer or a screen reader is told of a mark. */
export function markTitle(item: TimelineItem, dateWords: DateWords): string {
  return `${item.title.replace(/\.$/, '')}. ${dateWords(item.date)}. ${factualityLabel[item.factuality]}`;
}

function drawLabel(label: Label, x: number, y: number): Element[] {
  const lines = label.lines.map((line, index) =>
    s('tspan', { x: round(label.x - x), y: round(label.y - y + index * LABEL_LEADING) }, line),
  );
  const text = s('text', { className: ['words'], textAnchor: label.anchor }, lines);
  if (label.leader === null) return [text];
  const leader = s('line', {
    className: ['leader'],
    x1: round(label.leader.x - x),
    x2: round(label.leader.x - x),
    y1: round(label.leader.y0 - y),
    y2: round(label.leader.y1 - y),
  });
  return [leader, text];
}

function drawPlaced(mark: PlacedMark, dateWords: DateWords): Element {
  const { item, x, half, outline } = mark;
  const body =
    outline === null
      ? [s('circle', { className: ['hit'], r: 12 }), ...drawMark(mark.kind, item.factuality, mark.r)]
      : [
          s('rect', {
            className: ['hit'],
            x: round(-Math.max(half, 12)),
            y: -12,
            width: round(2 * Math.max(half, 12)),
            height: 24,
          }),
          s('path', { className: ['form', `is-${item.factuality}`], d: `M${outline.join('L')}Z` }),
          ...(item.factuality === 'denied' ? [s('path', { className: ['form', 'stroke'], d: 'M-7,7L7,-7' })] : []),
        ];
  return s(
    'a',
    {
      className: ['mark', `tint-${mark.kind}`],
      href: item.url,
      dataItem: item.id,
      transform: `translate(${x},${mark.y})`,
    },
    [s('title', markTitle(item, dateWords)), ...body, ...(mark.label === null ? [] : drawLabel(mark.label, x, mark.y))],
  );
}

function drawLane(lane: PlacedLane, layout: TimelineLayout, dateWords: DateWords): Element {
  const lineHeight = 16;
  // The name stands level with the lowest row, where every lane has its first marks.
  const top = lane.y1 - 10 - (lane.name.length - 1) * lineHeight;
  return s('g', { className: ['lane'], dataLane: lane.id }, [
    s('line', { className: ['rule'], x1: 0, x2: layout.width, y1: lane.y1, y2: lane.y1 }),
    s(
      'text',
      { className: ['lane-name'] },
      lane.name.map((line, index) => s('tspan', { x: 0, y: round(top + index * lineHeight) }, line)),
    ),
    ...lane.marks.map((mark) => drawPlaced(mark, dateWords)),
  ]);
}

function drawStrip({ strip }: TimelineLayout): Element {
  const { window } = strip;
  return s('g', { className: ['strip'], ariaHidden: 'true' }, [
    ...strip.bars.map(({ x0, x1, height }) =>
      s('rect', {
        className: ['bar'],
        x: x0,
        y: round(strip.y1 - height),
        width: round(Math.max(1, x1 - x0 - 0.6)),
        height,
      }),
    ),
    ...(window === null
      ? []
      : [
          s('rect', {
            className: ['window'],
            x: window.x0,
            y: strip.y0,
            width: round(Math.max(4, window.x1 - window.x0)),
            height: strip.y1 - strip.y0,
          }),
        ]),
    s('line', { className: ['rule'], x1: strip.x0, x2: strip.x1, y1: strip.y1, y2: strip.y1 }),
    ...strip.years.map(({ x, label }) => s('text', { className: ['tick'], x: x + 2, y: strip.y0 - 4 }, label)),
  ]);
}

function drawAxis(layout: TimelineLayout): Element {
  return s('g', { className: ['axis'], ariaHidden: 'true' }, [
    s('text', { className: ['tick', 'major'], x: 0, y: layout.axisY }, layout.year),
    ...layout.ticks.flatMap(({ x, label, major }) => [
      s('line', { className: ['grid'], x1: x, x2: x, y1: layout.axisY - 10, y2: layout.plot.y1 }),
      s('text', { className: major ? ['tick', 'major'] : ['tick'], x: round(x + 4), y: layout.axisY }, label),
    ]),
  ]);
}

/** Draws a layout. The links stand lane by lane, oldest first, which is also their order for the keyboard. */
export function drawTimeline(layout: TimelineLayout, label: string, dateWords: DateWords): Element {
  return s(
    'svg',
    {
      className: ['timeline-drawing'],
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: 'group',
      ariaLabel: label,
    },
    [drawStrip(layout), drawAxis(layout), ...layout.lanes.map((lane) => drawLane(lane, layout, dateWords))],
  );
}
