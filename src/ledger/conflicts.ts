import type { Count } from '../schema/count.ts';
import { toDays } from './claim-date.ts';

type Comparable = Pick<
  Count,
  'id' | 'metric' | 'value' | 'min' | 'max' | 'qualifier' | 'date' | 'place' | 'claimant' | 'unit'
>;

/** "About 3,000" holds for 2,700 to 3,300: closer than a tenth is no dispute. */
const tolerance = 0.1;

/** Ids of the counts that cannot hold beside this one: another counter, the same thing, place and time, another size. */
export function conflictsOf(count: Comparable, all: readonly Comparable[]): string[] {
  return all
    .filter((other) => isConflict(count, other))
    .map((other) => other.id)
    .sort();
}

function isConflict(a: Comparable, b: Comparable): boolean {
  if (a.id === b.id || a.metric !== b.metric || a.unit !== b.unit) return false;
  if (a.claimant === null || b.claimant === null || a.claimant === b.claimant) return false;
  if (a.place !== b.place || !isSameTime(a, b)) return false;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.max < other.min || other.max < one.min;
}

/** The same day, or periods that begin and end together; a day inside a long period counts something else. */
function isSameTime(a: Comparable, b: Comparable): boolean {
  const [one, other] = [toDays(a.date), toDays(b.date)];
  return one.first !== null && one.first === other.first && one.last === other.last;
}

/** The least and the most that a number may mean. */
export function boundsOf({ value, min, max, qualifier }: Pick<Count, 'value' | 'min' | 'max' | 'qualifier'>): {
  min: number;
  max: number;
} {
  const number = value ?? min ?? 0;
  switch (qualifier) {
    case 'exact':
      return { min: number, max: number };
    case 'approx':
      return { min: number * (1 - tolerance), max: number * (1 + tolerance) };
    case 'over':
    case 'at-least':
      return { min: number, max: Infinity };
    case 'under':
    case 'up-to':
      return { min: 0, max: number };
    case 'range':
    case 'vague':
      return { min: min ?? number, max: max ?? number };
    default:
      throw new Error('unknown qualifier: ' + String(qualifier satisfies never));
  }
}
