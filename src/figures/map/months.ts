import type { MapPlace } from './places.ts';
import { firstDay } from '../iso-time.ts';

/** A month of the time control. */
export interface MapMonth {
  /** ISO prefix: 2021-11. */
  month: string;
  /** Events at places of the map that began in it. */
  events: number;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The months from one to another, both included. */
function monthsFrom(first: string, last: string): string[] {
  if (first === '' || first > last) return [];
  return [first, ...monthsFrom(nextMonth(first), last)];
}

/** Every month from the first event to the last, with how many events of these places began in it. */
export function toMapMonths(entries: readonly MapPlace[]): MapMonth[] {
  const began = new Map<string, string>();
  for (const { events } of entries)
    for (const { id, date } of events) {
      const day = firstDay(date);
      // Known to the year alone, an event would seem to have happened in January.
      if (day !== null && date.start !== null && date.start.length > 4) began.set(id, day.slice(0, 7));
    }
  const counts = Map.groupBy(began.values(), (month) => month);
  const known = [...counts.keys()].toSorted();
  return monthsFrom(known[0] ?? '', known.at(-1) ?? '').map((month) => ({
    month,
    events: counts.get(month)?.length ?? 0,
  }));
}
