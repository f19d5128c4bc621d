import type { Article } from '../schema/article.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Registers } from '../schema/registers.ts';

/** The addresses of all pages about one thing, as `schema/moved.ts` writes them. A count has its row on the page of its metric. */
export function addressesOf(
  articles: readonly Article[],
  { actors, places, sources }: Registers,
  { events, sanctions, statements }: Ledger,
): Set<string> {
  const lists = { events, sanctions, statements, actors, places, sources };
  return new Set([
    ...articles.map(({ slug }) => `articles/${slug}`),
    ...Object.entries(lists).flatMap(([section, list]) => list.map(({ id }) => `${section}/${id}`)),
  ]);
}
