import { max, scaleLinear } from 'd3';
import { numberInWords } from '../../schema/number-words.ts';
import type { Count } from '../../schema/count.ts';
import { round } from '../round.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { CountLine } from './rows.ts';
import { toCountRows } from './rows.ts';

/** One number with its place. */
export interface PlacedCount extends CountLine {
  y: number;
  x: number;
  /** Bar of a range; null for a single number. */
  bar: { x0: number; x1: number } | null;
  /** An open bound: the way it points. */
  arrow: 'more' | 'less' | null;
  /** "about": the dot is drawn soft. */
  isSoft: boolean;
  /** The number in words beside its mark. */
  label: { x: number; anchor: 'start' | 'end' };
  /** Its date or period in one to three lines; the first is on the height of the mark. */
  when: string[];
}

/** One claimant. */
export interface PlacedRow {
  claimant: string | null;
  /** The claimant's name in lines; x is always 0. */
  name: { lines: string[]; y: number };
  y0: number;
  y1: number;
  counts: PlacedCount[];
}

/** Two numbers that cannot both hold, joined at the right edge. */
export interface Bracket {
  x: number;
  y0: number;
  y1: number;
}

/** A count figure as geometry. */
export interface CountLayout {
  width: number;
  height: number;
  plot: { x0: number; x1: number; y0: number; y1: number };
  ticks: { x: number; label: string }[];
  rows: PlacedRow[];
  brackets: Bracket[];
  /** Numbers that are not drawn, for want of room. */
  left: number;
}

export interface CountOptions {
  /** Width of the drawing in its units. */
  width: number;
  /** Most numbers to draw. */
  limit: number;
  /** The name of a claimant. */
  nameOf: (claimant: string | null) => string;
  /** The date or period of a count in words, and its place where that tells it from others; may take three lines. */
  whenOf: (count: Count) => string;
}

const LINE = 21;
/** From one line of a date to the next. */
export const WHEN_LINE = 14;
const SIZE = 12.5;
const NAME = 13;

interface Columns {
  isNarrow: boolean;
  name: number;
  x0: number;
  x1: number;
}

/** On phones names stand above their numbers; else in a column of their own. Dates have a column in both. */
function toColumns(width: number, whens: readonly string[], brackets: number): Columns {
  const isNarrow = width < 560;
  const name = isNarrow ? width : Math.min(190, width * 0.24);
  const when = Math.min(isNarrow ? 128 : 200, Math.max(40, ...whens.map((text) => textWidth(text, SIZE) + 14)));
  return { isNarrow, name, x0: (isNarrow ? 0 : name) + when, x1: width - 10 - brackets * 9 };
}

function toPairs(lines: readonly CountLine[]): [string, string][] {
  const ids = new Set(lines.map(({ count }) => count.id));
  return lines.flatMap(({ count }) =>
    count.conflictsWith
      .filter((other) => ids.has(other) && count.id < other)
      .map((other): [string, string] => [count.id, other]),
  );
}

/** Gives every bracket the first track where it overlaps no other. */
function toBrackets(pairs: readonly (readonly [number, number])[], x: number): Bracket[] {
  const tracks: { from: number; to: number }[][] = [];
  return pairs
    .toSorted((a, b) => a[1] - a[0] - (b[1] - b[0]))
    .map(([y0, y1]) => {
      const free = tracks.findIndex((track) => track.every(({ from, to }) => y0 > to + 4 || y1 < from - 4));
      const index = free === -1 ? tracks.length : free;
      (tracks[index] ??= []).push({ from: y0, to: y1 });
      return { x: round(x + index * 9), y0, y1 };
    });
}

/** Lays out one row a claimant, value to the right from 0, each number beside its mark, contradictions bracketed. */
export function layoutCounts(counts: readonly Count[], { width, limit, nameOf, whenOf }: CountOptions): CountLayout {
  const { rows, left } = toCountRows(counts, limit);
  const lines = rows.flatMap((row) => row.lines);
  const pairs = toPairs(lines);
  const columns = toColumns(
    width,
    lines.map(({ count }) => whenOf(count)),
    Math.min(4, pairs.length),
  );
  const top = max(lines, ({ at, high }) => Math.max(at, high ?? 0)) ?? 1;
  const scale = scaleLinear([0, top], [columns.x0 + 6, columns.x1 - 6]).nice(columns.isNarrow ? 3 : 6);
  const middle = (columns.x0 + columns.x1) / 2;
  let y = 28;
  const heights = new Map<string, number>();
  const placed = rows.map((row): PlacedRow => {
    const y0 = y;
    const wrapped = wrapText(nameOf(row.claimant), NAME, columns.name - 12, 3).lines;
    const name = { lines: wrapped, y: round(y0 + 17) };
    const first = columns.isNarrow ? y0 + wrapped.length * 16 + 4 : y0;
    let foot = first;
    const placedCounts = row.lines.map((line): PlacedCount => {
      const when = wrapText(whenOf(line.count), SIZE, columns.x0 - (columns.isNarrow ? 0 : columns.name) - 8, 3).lines;
      const lineY = round(foot + 13);
      foot += LINE + WHEN_LINE * (when.length - 1);
      heights.set(line.count.id, lineY);
      const x = round(scale(line.at));
      const hasBar = line.low !== null && line.high !== null && line.low !== line.high;
      const bar = hasBar ? { x0: round(scale(line.low ?? 0)), x1: round(scale(line.high ?? 0)) } : null;
      const arrow = line.high === null ? 'more' : line.low === null ? 'less' : null;
      const isRight = Math.max(x, bar?.x1 ?? 0) <= middle;
      const reach = {
        start: Math.max(x, bar?.x1 ?? 0) + (arrow === 'more' ? 21 : 9),
        end: Math.min(x, bar?.x0 ?? Infinity) - (arrow === 'less' ? 21 : 9),
      };
      const label = isRight
        ? { x: round(reach.start), anchor: 'start' as const }
        : { x: round(reach.end), anchor: 'end' as const };
      const isSoft = ['approx', 'vague'].includes(line.count.qualifier);
      return { ...line, y: lineY, x, bar, arrow, isSoft, label, when };
    });
    const used = columns.isNarrow ? foot - y0 : Math.max(foot - y0, wrapped.length * 16 + 4);
    y += used + 9;
    return { claimant: row.claimant, name, y0: round(y0), y1: round(y), counts: placedCounts };
  });
  const spans = pairs.map(([a, b]) => {
    const ends = [heights.get(a) ?? 0, heights.get(b) ?? 0];
    return [Math.min(...ends), Math.max(...ends)] as const;
  });
  return {
    width,
    height: round(y + 2),
    plot: { x0: round(columns.x0), x1: round(columns.x1), y0: 22, y1: round(y) },
    ticks: scale
      .ticks(columns.isNarrow ? 3 : 6)
      .filter(Number.isInteger)
      .map((value) => ({ x: round(scale(value)), label: numberInWords(value) })),
    rows: placed,
    brackets: toBrackets(spans, columns.x1 + 4),
    left,
  };
}
