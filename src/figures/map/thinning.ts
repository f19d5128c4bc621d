import type { Point } from './line.ts';

/** From one crossing without events to the next tick, in units. */
const TICK_ROOM = 24;
/** From one town without events to the next. */
const TOWN_ROOM = 90;

const isApart = (kept: readonly Point[], { x, y }: Point, room: number): boolean =>
  kept.every((other) => Math.hypot(other.x - x, other.y - y) > room);

/** On a map of half a continent all crossings of a border would be one scribble: those without events keep off the others. */
export function thinTicks<Tick extends Point & { hasEvents: boolean }>(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks.toSorted((a, b) => Number(b.hasEvents) - Number(a.hasEvents)))
    if (tick.hasEvents || isApart(kept, tick, TICK_ROOM)) kept.push(tick);
  return kept;
}

/** Towns without events are there for orientation: where they crowd, their names would run into one another. */
export function thinTowns<Town extends Point>(towns: readonly Town[]): Town[] {
  const kept: Town[] = [];
  for (const town of towns) if (isApart(kept, town, TOWN_ROOM)) kept.push(town);
  return kept;
}
