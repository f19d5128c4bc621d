import type { Actor } from '../schema/actor.ts';
import type { Site } from '../schema/site.ts';

/**
 * The office that somebody is known by on this site: one held in its period, the last of several, else the latest. Without dates the
 * order of the register counts. Null where there is none.
 */
export function mainRole({ roles }: Pick<Actor, 'roles'>, { period }: Pick<Site, 'period'>): string | null {
  const isHeld = ({ from, to }: Actor['roles'][number]): boolean =>
    (from ?? '') <= period.to && (to === null || to >= period.from);
  const latest = roles.toSorted((a, b) => compare(a.from ?? '', b.from ?? ''));
  return (latest.findLast(isHeld) ?? latest.at(-1))?.title ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
