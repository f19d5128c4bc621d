import { z } from 'astro/zod';
import { Actor } from './actor.ts';
import { FrontMatter } from './article.ts';
import { Count } from './count.ts';
import { Event } from './event.ts';
import { Evidence } from './evidence.ts';
import { Place } from './place.ts';
import { Sanction } from './sanction.ts';
import { Source } from './source.ts';
import { Statement } from './statement.ts';

// What the records become once they are published: the same, with their addresses. The JSON Schemas are made of these.

const url = z.url();

/** Evidence with the address of its sentence. */
export const PublishedEvidence = Evidence.extend({ url }).meta({ id: 'evidence' });
export type PublishedEvidence = z.infer<typeof PublishedEvidence>;

const evidence = z.array(PublishedEvidence).min(1);

const PublishedArticle = z.object({
  id: z.string(),
  url,
  ...FrontMatter.shape,
  words: z.number().int().nonnegative(),
  /** How many sentences it has. */
  sentences: z.number().int().nonnegative(),
  /** How many claims of the ledger it carries. */
  claims: z.number().int().nonnegative(),
});

/** One schema a collection, by the name of its file under `/data/`. */
export const publishedSchemas = {
  articles: PublishedArticle,
  actors: Actor.extend({ url }),
  places: Place.extend({ url }),
  /** `url` is the publisher's address, `page` ours. */
  sources: Source.extend({ page: url }),
  events: Event.extend({ url, evidence }),
  sanctions: Sanction.extend({
    url,
    evidence,
    history: z.array(Sanction.shape.history.element.extend({ evidence: PublishedEvidence })),
  }),
  counts: Count.extend({ url, evidence }),
  statements: Statement.extend({ url, evidence }),
};

/** Names of the collections, as in `/data/<name>.json`. */
export type CollectionName = keyof typeof publishedSchemas;

/** One published record of a collection. */
export type Published<Name extends CollectionName> = z.infer<(typeof publishedSchemas)[Name]>;
