import { z } from 'astro/zod';
import { Count } from './count.ts';
import { Event } from './event.ts';
import { Sanction } from './sanction.ts';
import { Statement } from './statement.ts';

/** Everything the articles claim, merged; each list sorted by id. */
export const Ledger = z.object({
  events: z.array(Event),
  sanctions: z.array(Sanction),
  counts: z.array(Count),
  statements: z.array(Statement),
});
export type Ledger = z.infer<typeof Ledger>;
