import { firstDay, lastDay } from '../iso-time.ts';
import type { TimelineItem } from './items.ts';

/** The months (ISO prefixes) from the first dated item to the last, both whole; null where no item has a date. */
export function periodOf(items: readonly Pick<TimelineItem, 'date'>[]): { from: string; to: string } | null {
  const first = items.flatMap(({ date }) => firstDay(date) ?? []).toSorted()[0];
  const last = items
    .flatMap(({ date }) => lastDay(date) ?? [])
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? null : { from: first.slice(0, 7), to: last.slice(0, 7) };
}
