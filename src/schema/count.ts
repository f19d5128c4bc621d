import { z } from 'astro/zod';
import { Claim } from './claim.ts';
import { IsoPrefix } from './date.ts';

export const Qualifier = z.enum(['exact', 'approx', 'over', 'under', 'at-least', 'up-to', 'range', 'vague']);
export type Qualifier = z.infer<typeof Qualifier>;

/** How a qualifier reads before the number; `exact` and `range` need no word, `vague` stands alone. */
export const qualifierLabel: Record<Qualifier, string> = {
  exact: '',
  approx: 'about',
  over: 'over',
  under: 'under',
  'at-least': 'at least',
  'up-to': 'up to',
  range: '',
  vague: 'roughly',
};

/** A number somebody gave. Numbers of different claimants are never averaged or summed. */
export const Count = Claim.extend({
  /** Id of a metric of `site.yaml`. */
  metric: z.string(),
  /** The number; null for a range or a vague amount. */
  value: z.number().nullable(),
  /** Lower bound of a range or vague amount. */
  min: z.number().nullable(),
  /** Upper bound of a range or vague amount. */
  max: z.number().nullable(),
  qualifier: Qualifier,
  /** migrants, people, attempts, deaths, troops, flights, km, euros … */
  unit: z.string(),
  /** The time counted; null at either side where the text leaves it open, null as a whole where it says nothing. */
  period: z.object({ start: IsoPrefix.nullable(), end: IsoPrefix.nullable() }).nullable(),
  /** The day the number held. */
  asOf: IsoPrefix.nullable(),
  /** Id of the place counted at. */
  place: z.string().nullable(),
  /** Id of the actor who counted; null where the text names none. */
  claimant: z.string().nullable(),
  /** Ids of counts of the same thing and time by somebody else, that cannot both hold. */
  conflictsWith: z.array(z.string()),
});
export type Count = z.infer<typeof Count>;
