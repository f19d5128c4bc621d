import type { Span } from './scale.ts';
import { DAY } from './scale.ts';

/** Days are as close as a window comes: nothing in the ledger is known to the hour. */
const LEAST = 4 * DAY;

/** Windows begin and end at midnight. */
const toMidnight = (time: number): number => Math.round(time / DAY) * DAY;

/** Moves a window back into `extent` if it reaches over an edge; a window longer than the extent becomes the extent. */
export function clampWindow({ start, end }: Span, extent: Span): Span {
  const length = Math.min(extent.end - extent.start, Math.max(LEAST, end - start));
  const from = Math.min(extent.end - length, Math.max(extent.start, start));
  return { start: toMidnight(from), end: toMidnight(from + length) };
}

/** Shortens (factor < 1) or lengthens a window around a share of it: 0 keeps its beginning, 0.5 its middle. */
export function zoomWindow({ start, end }: Span, factor: number, share: number, extent: Span): Span {
  const length = end - start;
  // A step that rounds to nothing would leave a reader at the wheel stuck: it is a day at least.
  const wanted = factor < 1 ? Math.min(length * factor, length - DAY) : Math.max(length * factor, length + DAY);
  const next = Math.max(LEAST, wanted);
  const from = start + (length - next) * share;
  return clampWindow({ start: from, end: from + next }, extent);
}

/** Moves a window by a share of its length: -0.5 is half a window earlier. */
export function shiftWindow({ start, end }: Span, share: number, extent: Span): Span {
  const by = (end - start) * share;
  return clampWindow({ start: start + by, end: end + by }, extent);
}

/** Moves a window no farther than needed to hold `span` with some air; one that holds it stays. */
export function revealWindow(window: Span, span: Span, extent: Span): Span {
  const length = window.end - window.start;
  const middle = Math.min(span.start + length / 2, (span.start + span.end) / 2);
  if (middle >= window.start && middle < window.end) return window;
  return clampWindow({ start: middle - length / 2, end: middle + length / 2 }, extent);
}
