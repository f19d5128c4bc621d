import { z } from 'astro/zod';
import { IsoPrefix } from './date.ts';

export const SourceKind = z.enum(['primary', 'press', 'ngo', 'intergovernmental', 'state-media', 'reference']);
export type SourceKind = z.infer<typeof SourceKind>;

export const sourceKindLabel: Record<SourceKind, string> = {
  primary: 'Primary document',
  press: 'Press',
  ngo: 'Aid or rights group',
  intergovernmental: 'Intergovernmental body',
  'state-media': 'State media',
  reference: 'Reference work',
};

/** The same over a list of many. */
export const sourceKindPlural: Record<SourceKind, string> = {
  primary: 'Primary documents',
  press: 'Press',
  ngo: 'Aid and rights groups',
  intergovernmental: 'Intergovernmental bodies',
  'state-media': 'State media',
  reference: 'Reference works',
};

/** A page that was read: one record of `sources.yaml`. */
export const Source = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens'),
  publisher: z.string().min(1),
  /** The headline; in square brackets where it is our description because the headline was not seen. */
  title: z.string().min(1),
  url: z.url(),
  /** Publication date as precisely as known; null where the page gives none. */
  published: IsoPrefix.nullable().default(null),
  kind: SourceKind,
  /** ISO 639 code of the page's language. */
  lang: z.string().regex(/^[a-z]{2,3}$/),
  /** What a reader should know before trusting it; null where there is nothing to say. */
  reliabilityNote: z.string().nullable().default(null),
});
export type Source = z.infer<typeof Source>;
