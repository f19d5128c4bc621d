import type { Lane } from '../../schema/site.ts';
import type { Box } from '../box.ts';
import { kindOf } from '../kind.ts';
import { round } from '../round.ts';
import { wrapText } from '../text-width.ts';
import type { Axis } from './axis.ts';
import { layoutAxis } from './axis.ts';
import { barOutline } from './bar.ts';
import type { Stack } from './bins.ts';
import type { TimelineItem } from './items.ts';
import type { Label } from './label.ts';
import { layoutLabels } from './label.ts';
import { fillLane, shareMarks, shareStacks } from './lane.ts';
import type { Packed } from './swarm.ts';
import type { Span } from './scale.ts';
import { isMeeting, timeScale } from './scale.ts';

/** Air above and below what stands in a lane: the same for all, so that the gaps between lanes are even. */
const AIR = { above: 12, below: 12, least: 46 };
/** Highest that words may stand above the marks of their lane. */
const WORDS = 48;
const AXIS = { upper: 13, lower: 30, under: 38 };

/** One mark with its place; `label` is null where there was no room for words. */
export interface PlacedMark extends Pick<Packed, 'item' | 'form' | 'x0' | 'x1' | 'r' | 'start' | 'end'> {
  kind: number;
  /** Centre, and half the length. */
  x: number;
  half: number;
  y: number;
  label: Label | null;
  /** Corners of a bar around its centre; null for a dot. */
  outline: [number, number][] | null;
}

/** A row of the drawing. */
export interface PlacedLane {
  id: string;
  kind: number;
  label: string;
  /** The lane's name in lines. */
  name: string[];
  y0: number;
  y1: number;
  /** The line that everything stands on. */
  line: number;
  /** Items that the window holds, drawn one by one or counted in stacks. */
  count: number;
  marks: PlacedMark[];
  stacks: Stack[];
}

/** A timeline as geometry: everything needed to draw it. */
export interface TimelineLayout {
  width: number;
  height: number;
  /** The area of the lanes. */
  plot: Box;
  window: Span;
  axis: Axis & { upperY: number; lowerY: number };
  lanes: PlacedLane[];
  /** Number of items drawn or counted. */
  drawn: number;
  /** Number of dated items that the window leaves out. */
  outside: number;
}

export interface TimelineOptions {
  window: Span;
  /** Width of the drawing in its units. */
  width: number;
  /** Ids of lanes that are kept though they are empty, so that a filter takes no row from under the reader's hand. */
  keep?: ReadonlySet<string>;
}

/** Edges of the lanes in a drawing of some width. */
export function plotEdges(width: number): [number, number] {
  return [width >= 900 ? 128 : 100, width - 6];
}

/** Half the height of a mark. */
const heightOf = ({ form, x0, x1, r }: Packed): number => (form === 'dot' ? (x1 - x0) / 2 : r);

const moveLabel = (label: Label, by: number): Label => ({
  ...label,
  y: round(label.y + by),
  leader: label.leader && { ...label.leader, y0: round(label.leader.y0 + by), y1: round(label.leader.y1 + by) },
});

/** Lays out the lanes that have items, and the axis. Deterministic; all numbers to one decimal. */
export function layoutTimeline(
  items: readonly TimelineItem[],
  lanes: readonly Pick<Lane, 'id' | 'label'>[],
  { window, width, keep }: TimelineOptions,
): TimelineLayout {
  const [x0, x1] = plotEdges(width);
  const scale = timeScale(window, x0, x1);
  const inside = items.filter(({ span }) => span !== null && isMeeting(span, window));
  const byLane = Map.groupBy(inside, ({ lane }) => lane);
  const occurring = new Set(items.map(({ lane }) => lane));
  const most = shareMarks([...byLane.values()].map(({ length }) => length));
  const fills = lanes
    .filter(({ id }) => occurring.has(id) || keep?.has(id))
    .map((lane) => ({
      lane,
      fill: fillLane(byLane.get(lane.id) ?? [], window, scale, [x0, x1], { most, kind: kindOf(lanes, lane.id) }),
    }));
  const stacksOf = shareStacks(
    fills.map(({ fill }) => fill),
    window,
    scale,
  );
  let y = AXIS.under;
  const placed = fills.map(({ lane, fill }, index): PlacedLane => {
    const stacks = stacksOf[index] ?? [];
    const boxes = fill.marks.map((mark) => ({
      item: mark.item,
      box: { x0: mark.x0, x1: mark.x1, y0: mark.y - heightOf(mark), y1: mark.y + heightOf(mark) },
    }));
    const top = Math.min(0, ...boxes.map(({ box }) => box.y0));
    // Columns and words would be in each other's way; a lane with columns has its numbers.
    const labels =
      stacks.length > 0
        ? new Map<string, Label>()
        : layoutLabels(boxes, { x0, x1, y0: Math.min(top, -8) - WORDS, y1: 0 });
    const highest = Math.min(
      top,
      ...[...labels.values()].flatMap((label) => [label.y - 11, label.leader?.y0 ?? 0]),
      ...stacks.map(({ parts }) => (parts.at(-1)?.y ?? 0) - 14),
    );
    const name = wrapText(lane.label, 13.5, x0 - 14, 3).lines;
    const height = Math.max(AIR.least, name.length * 16 + 28, AIR.above - highest + AIR.below);
    const line = round(y + height - AIR.below);
    const kind = kindOf(lanes, lane.id);
    const marks = fill.marks.map(({ y: above, ...mark }): PlacedMark => {
      const half = round((mark.x1 - mark.x0) / 2);
      const label = labels.get(mark.item.id);
      return {
        ...mark,
        kind,
        x: round((mark.x0 + mark.x1) / 2),
        half,
        y: round(line + above),
        outline: mark.form === 'bar' ? barOutline(half, mark) : null,
        label: label === undefined ? null : moveLabel(label, line),
      };
    });
    const result = {
      id: lane.id,
      label: lane.label,
      kind,
      name,
      y0: round(y),
      y1: round(y + height),
      line,
      count: byLane.get(lane.id)?.length ?? 0,
      marks,
      stacks: stacks.map((stack) => ({
        ...stack,
        parts: stack.parts.map((part) => ({ ...part, y: round(line + part.y) })),
      })),
    };
    y += height;
    return result;
  });
  const dated = items.filter(({ span }) => span !== null).length;
  return {
    width,
    height: round(y),
    plot: { x0, x1, y0: AXIS.under, y1: round(y) },
    window,
    axis: { ...layoutAxis(window, scale, x0, x1), upperY: AXIS.upper, lowerY: AXIS.lower },
    lanes: placed,
    drawn: inside.length,
    outside: dated - inside.length,
  };
}
