import type { LedgerDate } from '../../schema/date.ts';
import { prefixEnd, prefixStart } from '../iso-time.ts';

/** A stretch of time in milliseconds (UTC), its end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** Milliseconds of a day; there is no summer time in UTC. */
export const DAY = 86_400_000;

/** The stretch a date may lie in, as wide as it is known: a day, a month, a range; null for an unknown date. */
export function toSpan(date: LedgerDate): Span | null {
  if (date.start === null) return null;
  return { start: prefixStart(date.start).getTime(), end: prefixEnd(date.end ?? date.start).getTime() };
}

/** The stretch from one ISO prefix to the end of another. */
export function toWindow(from: string, to: string): Span {
  return { start: prefixStart(from).getTime(), end: prefixEnd(to).getTime() };
}

/** True if the two have a moment in common. */
export function isMeeting(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The day of a moment as ISO text. */
export function toIsoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Time to horizontal position. */
export type TimeScale = (time: number) => number;

/** Linear in UTC, so that a drawing is the same in every time zone. d3's scale would be five times the rest of the drawing. */
export function timeScale({ start, end }: Span, x0: number, x1: number): TimeScale {
  const perMillisecond = (x1 - x0) / (end - start);
  return (time) => x0 + (time - start) * perMillisecond;
}
