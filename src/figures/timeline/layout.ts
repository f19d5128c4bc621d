import type { Lane } from '../../schema/site.ts';
import type { Box } from '../box.ts';
import { kindOf } from '../kind.ts';
import { round } from '../round.ts';
import { wrapText } from '../text-width.ts';
import { barOutline } from './bar.ts';
import type { Density } from './density.ts';
import { layoutDensity } from './density.ts';
import type { TimelineItem } from './items.ts';
import type { Label } from './label.ts';
import { layoutLabels } from './label.ts';
import { packLane } from './pack.ts';
import type { Packed } from './pack.ts';
import type { Span, Tick } from './scale.ts';
import { timeScale, toTicks, windowYear } from './scale.ts';

/** Heights and gutters in drawing units. */
const STRIP = { top: 16, height: 26 };
const ROW = 19;
const LANE = { above: 34, below: 14, least: 66 };

/** One mark with its place; `label` is null where there was no room for words. */
export interface PlacedMark extends Omit<Packed, 'row'> {
  kind: number;
  /** Centre, and half the length. */
  x: number;
  half: number;
  /** Centre height. */
  y: number;
  label: Label | null;
  /** Corners of a bar around its centre; null for a dot. */
  outline: [number, number][] | null;
}

/** A row of the drawing. */
export interface PlacedLane {
  id: string;
  kind: number;
  /** The lane's name in lines. */
  name: string[];
  y0: number;
  y1: number;
  marks: PlacedMark[];
}

/** A timeline as geometry: everything `svg.ts` or an island needs to draw or move it. */
export interface TimelineLayout {
  width: number;
  height: number;
  /** The area of the marks; `y0` is under the axis. */
  plot: Box;
  strip: Box & Density;
  /** Baseline of the words of the axis. */
  axisY: number;
  year: string;
  ticks: Tick[];
  lanes: PlacedLane[];
  /** Ids of dated items that the window leaves out. */
  outside: string[];
}

export interface TimelineOptions {
  window: Span;
  /** Width of the drawing in its units, 1,000 for a desktop. */
  width: number;
  /** Ids of the items to draw; the others keep no room. All where absent. */
  shown?: ReadonlySet<string>;
}

/** Lays out the lanes that have items, the axis and the overview strip. Deterministic; all numbers to one decimal. */
export function layoutTimeline(
  items: readonly TimelineItem[],
  lanes: readonly Lane[],
  options: TimelineOptions,
): TimelineLayout {
  const { window, width, shown } = options;
  const gutter = width >= 900 ? 118 : 92;
  const x0 = gutter;
  const x1 = width - 8;
  const scale = timeScale(window, x0, x1);
  const strip = { x0, x1, y0: STRIP.top, y1: STRIP.top + STRIP.height };
  const axisY = strip.y1 + 24;
  const visible = shown === undefined ? items : items.filter(({ id }) => shown.has(id));
  let y = axisY + 10;
  const placed: PlacedLane[] = [];
  for (const lane of lanes) {
    // A lane stays while filters empty it, so that the drawing does not lose a row under the reader's hand.
    if (!items.some((item) => item.lane === lane.id)) continue;
    const packed = packLane(
      visible.filter((item) => item.lane === lane.id),
      (date) => scale(date),
      x0,
      x1,
    );
    const rows = Math.max(0, ...packed.map(({ row }) => row + 1));
    const height = Math.max(LANE.least, rows * ROW + LANE.above + LANE.below - 8);
    const base = y + height - LANE.below;
    const marks = packed.map(({ row, ...mark }) => ({ ...mark, y: round(base - row * ROW) }));
    const boxes = marks.map(({ item, ...mark }) => ({
      item,
      box: { x0: mark.x0, x1: mark.x1, y0: mark.y - mark.r, y1: mark.y + mark.r },
    }));
    const labels = layoutLabels(boxes, { x0, x1, y0: y + 3, y1: y + height - 1 });
    const kind = kindOf(lanes, lane.id);
    placed.push({
      id: lane.id,
      kind,
      name: wrapText(lane.label, 13.5, gutter - 14, 3).lines,
      y0: round(y),
      y1: round(y + height),
      marks: marks.map((mark) => {
        const half = round((mark.x1 - mark.x0) / 2);
        const outline = mark.form === 'bar' ? barOutline(half, mark) : null;
        return {
          ...mark,
          kind,
          x: round((mark.x0 + mark.x1) / 2),
          half,
          outline,
          label: labels.get(mark.item.id) ?? null,
        };
      }),
    });
    y += height;
  }
  const drawn = new Set(placed.flatMap(({ marks }) => marks.map(({ item }) => item.id)));
  return {
    width,
    height: round(y + 1),
    plot: { x0, x1, y0: axisY + 10, y1: round(y) },
    strip: { ...strip, ...layoutDensity(visible, items, window, x0, x1, STRIP.height) },
    axisY,
    year: windowYear(window),
    ticks: toTicks(scale).map((tick) => ({ ...tick, x: round(tick.x) })),
    lanes: placed,
    outside: visible.filter(({ id, date }) => date.start !== null && !drawn.has(id)).map(({ id }) => id),
  };
}
