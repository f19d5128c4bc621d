import { z } from 'astro/zod';

/** The sections in which one thing has one page. */
export const sections = ['articles', 'events', 'sanctions', 'statements', 'actors', 'places', 'sources'] as const;

/** The file of every address that was ever published, one a line; `ledger keep` writes it. */
export const publishedAddresses = 'content/published.txt';

/** The address of a page about one thing, from the root and without slashes around it: `events/2021-11-09-law-norland`. */
const Address = z
  .string()
  .regex(
    new RegExp(`^(?:${sections.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
    `an address as in "events/2021-11-09-law-norland", of ${sections.join(', ')}`,
  );

/** An address that something had, and where it is now: what was shared and embedded stays reachable. */
export const Moved = z.strictObject({
  /** The address before. */
  id: Address,
  /** The address of now. */
  to: Address,
});
export type Moved = z.infer<typeof Moved>;
