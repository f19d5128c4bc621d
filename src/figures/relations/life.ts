import { scaleUtc, utcYear } from 'd3';
import type { Actor } from '../../schema/actor.ts';
import type { LedgerDate } from '../../schema/date.ts';
import type { Factuality } from '../../schema/factuality.ts';
import { prefixEnd, prefixStart } from '../iso-time.ts';
import { round } from '../round.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** A claim of an actor's life, as far as the drawing asks. */
export interface LifeClaim {
  title: string;
  url: string;
  date: LedgerDate;
  factuality: Factuality;
  /** 1–6 of a lane; 0 for what has none. */
  kind: number;
}

export interface LifeRow {
  name: string;
  claims: readonly LifeClaim[];
}

/** A claim in its row: a mark on its day, or on the middle of the time it may lie in, which `x0` to `x1` shows. */
export interface PlacedClaim {
  claim: LifeClaim;
  x: number;
  y: number;
  x0: number;
  x1: number;
}

export interface LifeLayout {
  width: number;
  height: number;
  left: number;
  years: { x: number; label: string }[];
  roles: {
    lines: string[];
    y: number;
    height: number;
    x0: number;
    x1: number;
    isOpenStart: boolean;
    isOpenEnd: boolean;
  }[];
  rows: {
    name: string[];
    y: number;
    height: number;
    marks: PlacedClaim[];
    more: { x: number; y: number; count: number }[];
  }[];
}

const STEP = 11;
const HEAD = 24;
/** Highest stack; how many more there are stands above it. */
const MOST = 9;

/** Labels of stacks that are too high, each on the first line above them where it meets no other. */
function placeMore(bins: ReadonlyMap<number, number>): { x: number; count: number; line: number }[] {
  const ends: number[] = [];
  return [...bins]
    .filter(([, count]) => count > MOST)
    .toSorted(([a], [b]) => a - b)
    .map(([bin, all]) => {
      const [x, count] = [round(bin * STEP), all - MOST];
      const half = textWidth(`+${count}`, 12) / 2;
      const free = ends.findIndex((end) => end < x - half);
      const line = free === -1 ? ends.length : free;
      ends[line] = x + half;
      return { x, count, line: line + 1 };
    });
}

/**
 * Lays out an actor's offices and claims in time: a bar an office, a row of marks a kind of claim, marks of about one time on top of
 * each other. Claims without a date have no place; null where nothing has one.
 */
export function layoutLife(roles: Actor['roles'], rows: readonly LifeRow[], width: number): LifeLayout | null {
  const dated = rows.flatMap(({ claims }) => claims).flatMap(({ date }) => (date.start === null ? [] : [date]));
  if (dated.length === 0) return null;
  const start = utcYear.floor(new Date(Math.min(...dated.map((date) => prefixStart(date.start ?? '').getTime()))));
  const last = Math.max(...dated.map((date) => prefixEnd(date.end ?? date.start ?? '').getTime()));
  const end = utcYear.ceil(new Date(last));
  const left = width < 500 ? 96 : 190;
  const x = scaleUtc()
    .domain([start, end])
    .range([left, width - 8])
    .clamp(true);
  let y = HEAD;
  const placedRoles = roles
    .filter(({ from, to }) => (from ?? to) !== null)
    .filter(({ from, to }) => (from === null || prefixStart(from) < end) && (to === null || prefixEnd(to) > start))
    .map(({ title, from, to }) => {
      const lines = wrapText(title, 12.5, left - 12, 3).lines;
      const height = Math.max(22, lines.length * 15 + 6);
      const role = {
        lines,
        y,
        height,
        x0: round(from === null ? left : x(prefixStart(from))),
        x1: round(to === null ? width - 8 : x(prefixEnd(to))),
        isOpenStart: from === null || prefixStart(from) < start,
        isOpenEnd: to === null || prefixEnd(to) > end,
      };
      y += height;
      return role;
    });
  if (placedRoles.length > 0) y += 6;
  const placedRows = rows
    .filter(({ claims }) => claims.some(({ date }) => date.start !== null))
    .map(({ name, claims }) => {
      const lines = wrapText(name, 12.5, left - 12, 2).lines;
      const bins = new Map<number, number>();
      const placed = claims.flatMap((claim): (Omit<PlacedClaim, 'y'> & { level: number })[] => {
        const { start: from, end: to } = claim.date;
        if (from === null) return [];
        const [x0, x1] = [x(prefixStart(from)), x(prefixEnd(to ?? from))];
        const bin = Math.round((x0 + x1) / 2 / STEP);
        const level = bins.get(bin) ?? 0;
        bins.set(bin, level + 1);
        if (level >= MOST) return [];
        return [{ claim, x: round(bin * STEP), x0: round(x0), x1: round(x1), level }];
      });
      const more = placeMore(bins);
      const tallest = Math.min(Math.max(...bins.values()), MOST);
      const levels = tallest + Math.max(0, ...more.map(({ line }) => line));
      const height = Math.max(lines.length * 15 + 10, levels * STEP + 12);
      const foot = y + height - 9;
      const row = {
        name: lines,
        y,
        height,
        marks: placed.map(({ level, ...mark }) => ({ ...mark, y: round(foot - level * STEP) })),
        more: more.map(({ line, ...one }) => ({ ...one, y: round(foot - (MOST + line - 1) * STEP + 3) })),
      };
      y += height;
      return row;
    });
  const years = utcYear.range(start, end);
  const step = Math.ceil(years.length / Math.max(1, Math.floor((width - left) / 40)));
  return {
    width,
    height: y + 4,
    left,
    years: years
      .filter((_, i) => i % step === 0)
      .map((year) => ({ x: round(x(year)), label: String(year.getUTCFullYear()) })),
    roles: placedRoles,
    rows: placedRows,
  };
}
