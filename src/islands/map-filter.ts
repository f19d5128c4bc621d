import type { Days } from '../figures/map/view.ts';
import { rowsOf } from './map-rows.ts';

function isIn({ dataset }: HTMLElement, days: Days, lanes: readonly string[] | null): boolean {
  const { lane = '', from, to } = dataset;
  if (lanes !== null && !lanes.includes(lane)) return false;
  if (days === null) return true;
  return from !== undefined && from <= days.to && (to ?? from) >= days.from;
}

/** What is left in a list. */
export interface ShownOnMap {
  events: number;
  places: number;
}

/**
 * Leaves in the list of a map what may have happened in some days and belongs to some lanes (null: all), numbers by lane
 * included, and says how much that is.
 */
export function filterRows(map: Element, days: Days, lanes: readonly string[] | null = null): ShownOnMap {
  const shown = new Set<string>();
  let places = 0;
  for (const row of rowsOf(map)) {
    const events = [...row.querySelectorAll<HTMLElement>('li[data-event]')];
    for (const event of events) event.hidden = !isIn(event, days, lanes);
    const left = events.filter(({ hidden }) => !hidden);
    for (const event of left) shown.add(event.dataset['event'] ?? '');
    row.hidden = (days ?? lanes) !== null && left.length === 0;
    if (!row.hidden) places += 1;
    for (const lane of row.querySelectorAll<HTMLElement>('summary [data-lane]')) {
      const count = left.filter(({ dataset }) => dataset['lane'] === lane.dataset['lane']).length;
      const number = lane.querySelector('[data-count]');
      if (number !== null) number.textContent = String(count);
      lane.hidden = count === 0;
    }
  }
  for (const section of map.querySelectorAll<HTMLElement>('.map-rows > section'))
    section.hidden = section.querySelector('li[data-place]:not([hidden])') === null;
  const detail = { events: shown.size, places };
  map.querySelector('map-time')?.dispatchEvent(new CustomEvent('map-shown', { detail }));
  return detail;
}
