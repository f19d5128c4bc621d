import type { Count } from '../../schema/count.ts';
import { prefixEnd, prefixStart } from '../iso-time.ts';
import type { CountLine } from './rows.ts';
import { toCountLine } from './rows.ts';

/**
 * What a number covers: numbers for a day, a month and a year are different measures and share no scale. `since` runs from a start to a
 * day, `until` is as of a day with no start told.
 */
export type Cover = 'month' | 'year' | 'since' | 'until';

/** A number with the time it covers (UTC, end excluded). */
export interface TimedLine extends CountLine {
  start: Date;
  end: Date;
}

/** Numbers of one claimant that run on: each later one holds the earlier ones. */
export interface Series {
  claimant: string | null;
  lines: TimedLine[];
  /** Joined by steps: the numbers never fall, and cover more and more. */
  isRunning: boolean;
}

/** Numbers that may stand on one scale. */
export interface CountPanel {
  cover: Cover;
  /** Id of the place that all are of; null where they are of several or none is told. */
  place: string | null;
  /** True if the panel holds what has no panel of its own place. */
  isRest: boolean;
  series: Series[];
  numbers: number;
}

const DAY = 86_400_000;

/** The time a count covers; null where it has neither period nor day. */
function toTimedLine(count: Count): (TimedLine & { cover: Cover }) | null {
  const line = toCountLine(count);
  const { period, asOf, date } = count;
  if (line === null) return null;
  if (period !== null && period.start !== null && period.end !== null) {
    const [start, end] = [prefixStart(period.start), prefixEnd(period.end)];
    const days = (end.getTime() - start.getTime()) / DAY;
    const isWhole = start.getUTCDate() === 1 && end.getUTCDate() === 1;
    if (days <= 2) return { ...line, start, end, cover: 'until' };
    if (isWhole && days <= 31) return { ...line, start, end, cover: 'month' };
    if (isWhole && days >= 365 && days <= 366) return { ...line, start, end, cover: 'year' };
    return { ...line, start, end, cover: 'since' };
  }
  const day = asOf ?? (period === null ? date.start : null);
  // A period without an end holds for some later day that nobody told.
  return day === null ? null : { ...line, start: prefixStart(day), end: prefixEnd(day), cover: 'until' };
}

function toSeries(lines: readonly (TimedLine & { cover: Cover })[]): Series[] {
  const groups = Map.groupBy(lines, ({ count, cover, start }) =>
    [count.claimant, count.place, cover === 'since' ? start.toISOString() : ''].join(' '),
  );
  return [...groups.values()].map((own): Series => {
    const ordered = own.toSorted((a, b) => a.end.getTime() - b.end.getTime() || a.at - b.at);
    // Two numbers of one day are two things counted, or a correction: no step leads from one to the other.
    const rises = ordered
      .slice(1)
      .every((one, i) => one.at >= (ordered[i]?.at ?? 0) && one.end > (ordered[i]?.end ?? one.end));
    const [first] = ordered;
    const least = first?.cover === 'since' ? 2 : 3;
    return {
      claimant: first?.count.claimant ?? null,
      lines: ordered,
      isRunning: (first?.cover === 'since' || first?.cover === 'until') && rises && ordered.length >= least,
    };
  });
}

/** Fewer numbers show no course of anything: a panel of two is an empty frame, and both stand in the chart by claimant. */
const LEAST = 3;

const covers: readonly Cover[] = ['month', 'year', 'since', 'until'];

/**
 * Small multiples of a metric: by what the numbers cover, and within that by place, where a place has enough numbers; what is left shares a
 * panel.
 */
export function toCountPanels(counts: readonly Count[]): CountPanel[] {
  const lines = counts.map(toTimedLine).filter((line) => line !== null);
  return covers.flatMap((cover): CountPanel[] => {
    const own = lines.filter((line) => line.cover === cover);
    const byPlace = Map.groupBy(own, ({ count }) => count.place);
    const named = [...byPlace].filter(([place, found]) => place !== null && found.length >= LEAST);
    const isApart = named.length >= 2 || (named.length === 1 && own.length - (named[0]?.[1].length ?? 0) >= LEAST);
    const groups = isApart ? named : [];
    const rest = own.filter((line) => !groups.some(([place]) => place === line.count.place));
    const restPlaces = new Set(rest.map(({ count }) => count.place));
    const panels = [
      ...groups.map(([place, found]) => ({ place, found, isRest: false })),
      { place: restPlaces.size === 1 ? ([...restPlaces][0] ?? null) : null, found: rest, isRest: isApart },
    ];
    return panels
      .filter(({ found }) => found.length >= LEAST)
      .map(({ place, found, isRest }) => ({ cover, place, isRest, series: toSeries(found), numbers: found.length }))
      .toSorted((a, b) => Number(a.isRest) - Number(b.isRest) || b.numbers - a.numbers);
  });
}
