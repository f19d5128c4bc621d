import type { Count } from '../schema/count.ts';

// The one place that knows the addresses of claims and records. All are root-relative and permanent.

export const eventPath = (id: string): string => `/events/${id}/`;
export const sanctionPath = (id: string): string => `/sanctions/${id}/`;
/** A count has its row on the page of its metric. */
export const countPath = (count: Pick<Count, 'id' | 'metric'>): string => `/counts/${count.metric}/#${count.id}`;
export const statementPath = (id: string): string => `/statements/${id}/`;
export const actorPath = (id: string): string => `/actors/${id}/`;
/** A long list of an actor's claims, by the id of src/formats/actor-lists.ts. */
export const actorListPath = (id: string, list: string): string => `/actors/${id}/${list}/`;
export const placePath = (id: string): string => `/places/${id}/`;
export const sourcePath = (id: string): string => `/sources/${id}/`;
export const articlePath = (slug: string): string => `/articles/${slug}/`;
/** The file that the article was written in. */
export const articleFilePath = (slug: string): string => `/articles/${slug}.md`;
/** The sentence in its article. */
export const sentencePath = (slug: string, sentence: string): string => `/articles/${slug}/#${sentence}`;
/** Claims of one month, `2021-11`, of a year where no month is known, `2021`, or without a date, "". */
export const monthPath = (section: 'events' | 'statements', month: string): string =>
  `/${section}/in/${month || 'undated'}/`;
/** All sources of a publisher, by the slug of `groupPublishers`. */
export const publisherPath = (slug: string): string => `/sources/publishers/${slug}/`;
