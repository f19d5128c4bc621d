import { curveStepAfter, line, scaleLinear, scaleUtc, utcDay, utcFormat, utcMonth, utcYear } from 'd3';
import type { ScaleLinear, ScaleTime } from 'd3';
import { numberInWords } from '../../schema/number-words.ts';
import type { Box } from '../box.ts';
import type { Named, PlacedName } from '../map/names.ts';
import { layoutNames, nameBox } from '../map/names.ts';
import { round } from '../round.ts';
import { wrapText } from '../text-width.ts';
import type { CountPanel, TimedLine } from './panels.ts';

/** A number on a panel. */
export interface PanelMark {
  line: TimedLine;
  /** Dot, or the ends of a bar over the time covered. */
  x: number;
  x0: number;
  x1: number;
  y: number;
  /** Ends of a range; null for a single number. */
  range: { y0: number; y1: number } | null;
  arrow: 'more' | 'less' | null;
  isSoft: boolean;
  /** True for a number of a month or a year that shares it with another one: two filled columns would look like a sum. */
  isShared: boolean;
}

/** A panel as geometry; offsets are within it. */
export interface PlacedPanel {
  panel: CountPanel;
  x: number;
  y: number;
  width: number;
  height: number;
  title: string[];
  plot: { x0: number; x1: number; y0: number; y1: number };
  marks: PanelMark[];
  /** Step lines of running series. */
  steps: string[];
  labels: PlacedName[];
  ticks: { x: number; label: string }[];
  values: { y: number; label: string }[];
  /** Numbers that cannot both hold, joined. */
  brackets: { x: number; y0: number; y1: number }[];
}

export interface PanelOptions {
  width: number;
  nameOf: (claimant: string | null) => string;
  titleOf: (panel: CountPanel) => string;
}

const GAP = 28;
const PLOT = 168;
const LEFT = 50;
const monthName = utcFormat('%b %Y');
const dayName = utcFormat('%-d %b');
const yearName = utcFormat('%Y');

function toTicks(x: ScaleTime<number, number>): PlacedPanel['ticks'] {
  const [start = new Date(0), end = start] = x.domain();
  const days = utcDay.count(start, end);
  const [interval, name] =
    days > 500
      ? ([utcYear, yearName] as const)
      : days > 70
        ? ([utcMonth, monthName] as const)
        : ([utcDay, dayName] as const);
  const all = interval.range(interval.ceil(start), end);
  const room = Math.max(1, Math.floor(((x.range()[1] ?? 0) - (x.range()[0] ?? 0)) / (days > 500 ? 44 : 66)));
  const step = Math.ceil(all.length / room);
  return all.filter((_, i) => i % step === 0).map((date) => ({ x: round(x(date)), label: name(date) }));
}

function toMark(
  one: TimedLine,
  panel: CountPanel,
  isShared: boolean,
  x: ScaleTime<number, number>,
  y: ScaleLinear<number, number>,
): PanelMark {
  const isBar = panel.cover === 'month' || panel.cover === 'year';
  const [x0, x1] = [round(x(one.start)), round(x(one.end))];
  const { low, high } = one;
  return {
    line: one,
    x: isBar ? round((x0 + x1) / 2) : round(x(new Date(one.end.getTime() - 43_200_000))),
    x0,
    x1,
    y: round(y(one.at)),
    range: low !== null && high !== null && low !== high ? { y0: round(y(high)), y1: round(y(low)) } : null,
    arrow: high === null ? 'more' : low === null ? 'less' : null,
    isSoft: ['approx', 'vague'].includes(one.count.qualifier),
    isShared,
  };
}

const isOverlapping = (a: TimedLine, b: TimedLine): boolean => a.start < b.end && b.start < a.end;

type PanelLabel = Named & { weight: number; short: string };

/** Labels as many as have room; what has none with its claimant may have it as a number alone. */
function layoutLabels(named: readonly PanelLabel[], edge: Box, taken: readonly Box[]): PlacedName[] {
  const long = layoutNames(named, edge, taken);
  const marks = named.map(({ x, y, rx, ry }) => ({ x0: x - rx, x1: x + rx, y0: y - ry, y1: y + ry }));
  const rest = named
    .filter(({ id, text, short }) => !long.has(id) && text !== short)
    // the same number a second time, of another source: one label says it
    .filter(({ short, y }) => !named.some((one) => long.has(one.id) && one.short === short && one.y === y))
    .map((one) => ({ ...one, text: one.short }));
  // All marks are in the way but its own, which is in the way of none of the spots around it.
  const short = layoutNames(rest, edge, [...taken, ...marks, ...[...long.values()].map(nameBox)]);
  return [...long.values(), ...short.values()];
}

function layoutPanel(
  panel: CountPanel,
  at: { x: number; y: number; width: number },
  options: PanelOptions,
): PlacedPanel {
  const title = wrapText(options.titleOf(panel), 13.5, at.width, 2).lines;
  const top = 14 + title.length * 17;
  const plot = { x0: LEFT, x1: at.width - 8, y0: top, y1: top + PLOT };
  const isBar = panel.cover === 'month' || panel.cover === 'year';
  const lines = panel.series.flatMap((series) => series.lines);
  const starts = lines.map(({ start, end }) => (isBar ? start : new Date(end.getTime() - 43_200_000)).getTime());
  const ends = lines.map(({ end }) => end.getTime());
  const spare = Math.max(3 * 86_400_000, (Math.max(...ends) - Math.min(...starts)) * 0.06);
  const x = scaleUtc()
    .domain([new Date(Math.min(...starts) - spare), new Date(Math.max(...ends) + spare)])
    .range([plot.x0, plot.x1]);
  const y = scaleLinear()
    .domain([0, Math.max(...lines.map(({ at: value, high }) => Math.max(value, high ?? 0)))])
    .range([plot.y1, plot.y0 + 18])
    .nice(3);
  const isShared = (one: TimedLine): boolean =>
    isBar && lines.some((other) => other !== one && isOverlapping(one, other));
  const marks = lines.map((one) => toMark(one, panel, isShared(one), x, y));
  const markOf = (one: TimedLine | undefined): PanelMark | undefined => marks.find((mark) => mark.line === one);
  const steps = panel.series
    .filter(({ isRunning }) => isRunning)
    .map((series) => {
      const points = series.lines.flatMap((one) => markOf(one) ?? []);
      return (
        line<PanelMark>(
          (mark) => mark.x,
          (mark) => mark.y,
        )
          .curve(curveStepAfter)
          .digits(1)(points) ?? ''
      );
    });
  const placed = new Map(marks.map((mark) => [mark.line.count.id, mark]));
  const brackets = lines.flatMap(({ count }) =>
    count.conflictsWith.flatMap((other) => {
      const [one, rival] = [placed.get(count.id), placed.get(other)];
      if (one === undefined || rival === undefined || count.id > other) return [];
      const edgeX = Math.min(Math.max(one.x, one.x1, rival.x, rival.x1) + 7, at.width - 2);
      return [{ x: round(edgeX), y0: Math.min(one.y, rival.y), y1: Math.max(one.y, rival.y) }];
    }),
  );
  // The last of each series is named with its claimant; the others by their number, where there is room.
  const named = panel.series
    .flatMap((series) =>
      series.lines.map((one, index): PanelLabel => {
        const mark = markOf(one);
        const isLast = index === series.lines.length - 1;
        // Totals that run from different days are told apart by their first.
        const since = panel.cover === 'since' ? ` since ${monthName(one.start)}` : '';
        return {
          id: one.count.id,
          short: one.words,
          text:
            isLast && series.claimant !== null ? `${options.nameOf(series.claimant)} ${one.words}${since}` : one.words,
          x: mark?.x ?? 0,
          y: mark?.y ?? 0,
          rx: isBar ? Math.max(3, ((mark?.x1 ?? 0) - (mark?.x0 ?? 0)) / 2) : 5,
          ry: mark?.arrow === null || mark === undefined ? 5 : 14,
          size: 12,
          weight: (isLast ? 2 * (y.domain()[1] ?? 0) : 0) + one.at,
        };
      }),
    )
    .toSorted((a, b) => b.weight - a.weight);
  const edge = { x0: plot.x0 - 2, y0: plot.y0 - 4, x1: at.width, y1: plot.y1 };
  const boxes: Box[] = [
    ...marks.flatMap(({ range, x: middle }) =>
      range === null ? [] : [{ x0: middle - 4, x1: middle + 4, y0: range.y0, y1: range.y1 }],
    ),
    ...brackets.map((bracket) => ({ x0: bracket.x - 4, x1: bracket.x + 2, y0: bracket.y0 + 2, y1: bracket.y1 - 2 })),
  ];
  return {
    panel,
    ...at,
    height: plot.y1 + 24,
    title,
    plot,
    marks,
    steps,
    labels: layoutLabels(named, edge, boxes),
    ticks: toTicks(x),
    values: y
      .ticks(3)
      .filter(Number.isInteger)
      .map((value) => ({ y: round(y(value)), label: numberInWords(value) })),
    brackets,
  };
}

/** Lays out panels in as many columns as have 300 units; those of a row are equally high. */
export function layoutPanels(
  panels: readonly CountPanel[],
  options: PanelOptions,
): { width: number; height: number; panels: PlacedPanel[] } {
  const { width } = options;
  const columns = Math.max(1, Math.min(panels.length, Math.floor((width + GAP) / (300 + GAP))));
  // One panel alone would be drawn out over a whole page.
  const panelWidth = Math.min(560, (width - GAP * (columns - 1)) / columns);
  let y = 0;
  const placed: PlacedPanel[] = [];
  for (let index = 0; index < panels.length; index += columns) {
    const row = panels
      .slice(index, index + columns)
      .map((panel, column) =>
        layoutPanel(panel, { x: round(column * (panelWidth + GAP)), y, width: round(panelWidth) }, options),
      );
    placed.push(...row);
    y += Math.max(...row.map(({ height }) => height)) + 18;
  }
  return { width, height: Math.max(0, y - 10), panels: placed };
}
