import { z } from 'astro/zod';
import { LedgerDate } from './date.ts';
import { Evidence } from './evidence.ts';
import { Factuality } from './factuality.ts';

/** What events, sanctions, counts and statements have in common. */
export const Claim = z.object({
  /** Permanent id, made of what the claim says (never of its title): date, kind, place or actor. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** One line in the article's own words. */
  title: z.string().min(1),
  /** Ids of places of the register named with the claim, most important first. */
  places: z.array(z.string()),
  /** Ids of actors named with the claim, most important first. */
  actors: z.array(z.string()),
  /** When what is claimed happened (for a count: the day or period it holds for). */
  date: LedgerDate,
  factuality: Factuality,
  /** Ids of the actors whose word it is; empty for the author's own voice. */
  attributedTo: z.array(z.string()),
  /** Every sentence that carries it, oldest report first; never empty. */
  evidence: z.array(Evidence).min(1),
});
export type Claim = z.infer<typeof Claim>;
