import type { Article } from '../schema/article.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Registers } from '../schema/registers.ts';
import { actorPath, articlePath, eventPath, placePath, sanctionPath, sourcePath, statementPath } from './claim-url.ts';

/** The titles of all pages about one thing, by their paths. */
export function toTitles({
  articles,
  ledger,
  actors,
  places,
  sources,
}: Registers & { articles: readonly Article[]; ledger: Ledger }): ReadonlyMap<string, string> {
  return new Map([
    ...articles.map(({ slug, title }) => [articlePath(slug), title] as const),
    ...ledger.events.map(({ id, title }) => [eventPath(id), title] as const),
    ...ledger.sanctions.map(({ id, title }) => [sanctionPath(id), title] as const),
    ...ledger.statements.map(({ id, title }) => [statementPath(id), title] as const),
    ...actors.map(({ id, name }) => [actorPath(id), name] as const),
    ...places.map(({ id, name }) => [placePath(id), name] as const),
    ...sources.map(({ id, title }) => [sourcePath(id), title] as const),
  ]);
}
