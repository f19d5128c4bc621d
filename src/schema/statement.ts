import { z } from 'astro/zod';
import { Claim } from './claim.ts';

export const Stance = z.enum([
  'accuses',
  'denies',
  'condemns',
  'supports',
  'threatens',
  'calls-for',
  'reports',
  'offers',
]);
export type Stance = z.infer<typeof Stance>;

export const stanceLabel: Record<Stance, string> = {
  accuses: 'accuses',
  denies: 'denies',
  condemns: 'condemns',
  supports: 'supports',
  threatens: 'threatens',
  'calls-for': 'calls for',
  reports: 'says',
  offers: 'offers',
};

/** The same of several who say it together. */
export const stanceLabelOfMany: Record<Stance, string> = {
  accuses: 'accuse',
  denies: 'deny',
  condemns: 'condemn',
  supports: 'support',
  threatens: 'threaten',
  'calls-for': 'call for',
  reports: 'say',
  offers: 'offer',
};

/** What somebody said, and how they stand to it. */
export const Statement = Claim.extend({
  /** Id of the actor who speaks. */
  speaker: z.string(),
  stance: Stance,
  /** What it is about, in the article's words; null where the sentence gives only the act of speaking. */
  about: z.string().nullable(),
});
export type Statement = z.infer<typeof Statement>;
