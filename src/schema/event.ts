import { z } from 'astro/zod';
import { Claim } from './claim.ts';

/** Something that happened, is planned or is claimed to have happened. */
export const Event = Claim.extend({
  /** Id of an event type of `site.yaml`. */
  type: z.string(),
  /** Id of the lane of `site.yaml` that the type belongs to. */
  lane: z.string(),
  /** `end` for the end of what the type names: a reopening, a lifting. */
  polarity: z.enum(['begin', 'end']),
  /** A plan that was called off. */
  cancelled: z.boolean(),
});
export type Event = z.infer<typeof Event>;
