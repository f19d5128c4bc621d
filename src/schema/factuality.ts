import { z } from 'astro/zod';

/** How far the text stands behind a claim. Never flattened: each stays distinct in every page, figure and export. */
export const Factuality = z.enum(['asserted', 'claimed', 'denied', 'planned', 'hypothetical']);
export type Factuality = z.infer<typeof Factuality>;

/** How each is said to a reader. */
export const factualityLabel: Record<Factuality, string> = {
  asserted: 'Reported as fact',
  claimed: 'Claimed',
  denied: 'Denied',
  planned: 'Planned',
  hypothetical: 'Hypothetical',
};
