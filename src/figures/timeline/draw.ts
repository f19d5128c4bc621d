import type { LedgerDate } from '../../schema/date.ts';
import type { DateWords } from '../iso-time.ts';
import type { Make } from '../make.ts';
import { markPath } from '../mark-path.ts';
import { round } from '../round.ts';
import type { Stack } from './bins.ts';
import type { TimelineItem } from './items.ts';
import type { Label } from './label.ts';
import { LABEL_LEADING } from './label.ts';
import type { PlacedLane, PlacedMark, TimelineLayout } from './layout.ts';
import { DAY, toIsoDay } from './scale.ts';

/** What a drawing asks its surroundings for. */
export interface DrawContext<Node> {
  make: Make<Node>;
  /** Id of the element that says headline and date of an item: the name of its mark. */
  refOf: (item: TimelineItem) => string;
  dateWords: DateWords;
  /** Address of the list at a month, for columns where no script opens them. */
  monthHref: (month: string) => string;
}

function drawLabel<Node>(make: Make<Node>, label: Label, x: number, y: number): Node[] {
  const last = label.lines.length - 1;
  const lines = label.lines.map((line, index) => {
    // The words stay apart when they are read as one text; the space hangs where it moves no line.
    const spaced = label.anchor === 'end' ? (index === 0 ? line : ` ${line}`) : index === last ? line : `${line} `;
    return make('tspan', { x: round(label.x - x), y: round(label.y - y + index * LABEL_LEADING) }, [spaced]);
  });
  const text = make('text', { class: label.anchor === 'end' ? 'words is-end' : 'words' }, lines);
  if (label.leader === null) return [text];
  const at = round(label.leader.x - x);
  return [
    make('path', { class: 'leader', d: `M${at},${round(label.leader.y0 - y)}V${round(label.leader.y1 - y)}` }),
    text,
  ];
}

function drawForm<Node>(make: Make<Node>, { item, half, outline, kind, r }: PlacedMark): Node[] {
  const hit =
    outline === null
      ? make('circle', { class: 'hit', r: 10 })
      : make('rect', { class: 'hit', x: -half, y: -5, width: round(2 * half), height: 10 });
  const d = outline === null ? markPath(kind, r) : `M${outline.join('L')}Z`;
  const reach = round(r * 1.25);
  return [
    hit,
    make('path', { class: `form is-${item.factuality}`, d }),
    ...(item.factuality === 'denied'
      ? [make('path', { class: 'form stroke', d: `M${-reach},${reach}L${reach},${-reach}` })]
      : []),
  ];
}

function drawMark<Node>(mark: PlacedMark, { make, refOf }: DrawContext<Node>): Node {
  const { item, x, y, label } = mark;
  return make(
    'a',
    {
      class: `mark tint-${mark.kind}`,
      href: item.url,
      'aria-labelledby': refOf(item),
      tabindex: -1,
      transform: `translate(${x},${y})`,
    },
    [...drawForm(make, mark), ...(label === null ? [] : drawLabel(make, label, x, y))],
  );
}

/** The days of a column as a date for words; one that is a whole month or year is called by its name. */
export function stackDate({ span }: Stack): LedgerDate {
  const [start, last] = [toIsoDay(span.start), toIsoDay(span.end - DAY)];
  if (start === last) return { start, end: null, precision: 'day' };
  const after = toIsoDay(span.end);
  const [month, year] = [last.slice(0, 7), last.slice(0, 4)];
  if (start === `${year}-01-01` && after.endsWith('-01-01')) return { start: year, end: null, precision: 'year' };
  if (!start.endsWith('-01') || !after.endsWith('-01')) return { start, end: last, precision: 'range' };
  if (start === `${month}-01`) return { start: month, end: null, precision: 'month' };
  return { start: start.slice(0, 7), end: month, precision: 'range' };
}

function drawStack<Node>(stack: Stack, lane: PlacedLane, context: DrawContext<Node>): Node {
  const { make, dateWords, monthHref } = context;
  const { x, half, parts, count, span } = stack;
  const top = parts.at(-1)?.y ?? lane.line;
  const words = `${count} ${count === 1 ? 'event' : 'events'}, ${lane.label}, ${dateWords(stackDate(stack))}`;
  return make(
    'a',
    {
      class: `stack tint-${lane.kind}`,
      href: monthHref(toIsoDay(span.start).slice(0, 7)),
      'aria-label': words,
      'data-from': span.start,
      'data-to': span.end,
      tabindex: -1,
    },
    [
      make('rect', {
        class: 'hit',
        x: round(x - half - 2),
        y: round(Math.min(top - 13, lane.line - 24)),
        width: round(2 * half + 4),
        height: round(Math.max(lane.line - top + 13, 24)),
      }),
      ...parts.map(({ factuality, y, height }) =>
        make('rect', {
          class: `form is-${factuality}`,
          x: round(x - half),
          y,
          width: round(2 * half),
          height: Math.max(0.8, round(height - 1)),
        }),
      ),
      make('text', { class: 'count', x, y: round(top - 4) }, [String(count)]),
    ],
  );
}

/** A lane: its line, its name with the number of its items, its marks oldest first. */
export function drawLane<Node>(lane: PlacedLane, layout: TimelineLayout, context: DrawContext<Node>): Node {
  const { make } = context;
  const leading = 16;
  const first = lane.line - 18 - (lane.name.length - 1) * leading;
  return make('g', { class: 'lane', 'data-lane': lane.id }, [
    make('path', { class: 'rule', d: `M0,${lane.line}H${layout.width}` }),
    make(
      'text',
      { class: 'lane-name' },
      lane.name.map((line, index) => make('tspan', { x: 0, y: round(first + index * leading) }, [line])),
    ),
    make('text', { class: 'tick', x: 0, y: round(lane.line - 3) }, [String(lane.count)]),
    ...lane.stacks.map((stack) => drawStack(stack, lane, context)),
    ...lane.marks.map((mark) => drawMark(mark, context)),
  ]);
}

/** The words of time above the lanes and the lines through them. */
export function drawAxis<Node>({ axis, plot }: TimelineLayout, make: Make<Node>): Node {
  const lines = axis.lines.map((x) => `M${round(x)},${axis.upperY + 6}V${plot.y1}`).join('');
  return make('g', { class: 'axis', 'aria-hidden': 'true' }, [
    make('path', { class: 'grid', d: lines || 'M0,0' }),
    ...axis.upper.map(({ x, label }) =>
      make('text', { class: 'tick major', x: round(x + 4), y: axis.upperY }, [label]),
    ),
    ...axis.lower.map(({ x, label }) => make('text', { class: 'tick', x: round(x + 4), y: axis.lowerY }, [label])),
  ]);
}
