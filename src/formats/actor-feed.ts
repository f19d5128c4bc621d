import type { OfActor } from '../ledger/ledger-index.ts';
import type { Actor } from '../schema/actor.ts';
import type { Claim } from '../schema/claim.ts';
import { newestFirst, toAtomFeed, updatedOn } from './atom.ts';
import { actorPath, countPath, eventPath, sanctionPath, statementPath } from './claim-url.ts';
import { absolute, type Publication } from './collection-json.ts';
import { toDateWords } from './date-words.ts';
import { toNames, toVoiceWords } from './voice-words.ts';

/** A feed that a reader polls stays light; the page of the actor has all. */
const longest = 100;

export const actorFeedPath = (id: string): string => `${actorPath(id)}feed.xml`;

/**
 * `/actors/<id>/feed.xml`: what the ledger has of an actor, the last published first. A claim is published with the first article that
 * tells of it, and changes with the last.
 */
export function toActorFeed(actor: Actor, of: OfActor, publication: Publication): string {
  const { site, articles } = publication;
  const names = toNames(publication);
  const articleOf = new Map(articles.map((article) => [article.slug, article]));
  const entries = [
    ...entriesOf(of.events, 'event', ({ id }) => eventPath(id)),
    ...entriesOf(unique([...of.said, ...of.named]), 'statement', ({ id }) => statementPath(id)),
    ...entriesOf(unique([...of.sent, ...of.suffered]), 'sanction', ({ id }) => sanctionPath(id)),
    ...entriesOf(of.counts, 'count', countPath),
  ]
    .flatMap(({ claim, kind, path }) => {
      const told = [...new Set(claim.evidence.map(({ article }) => article))].flatMap(
        (slug) => articleOf.get(slug) ?? [],
      );
      const [first] = told.toSorted((a, b) => (a.date < b.date ? -1 : 1));
      if (first === undefined) return [];
      const voice = toVoiceWords(claim, names);
      return {
        id: absolute(path, site.url),
        title: claim.title,
        published: first.date,
        updated: told.map(updatedOn).toSorted().at(-1) ?? first.date,
        authors: [...new Set(told.flatMap(({ authors }) => authors))],
        categories: [kind, claim.factuality],
        summary: [toDateWords(claim.date), voice, claim.evidence[0]?.quote].filter(Boolean).join('. '),
        start: claim.date.start ?? '',
      };
    })
    .toSorted((a, b) => -(compare(a.updated, b.updated) || compare(a.start, b.start) || compare(a.id, b.id)))
    .slice(0, longest);
  return toAtomFeed(site, {
    path: actorFeedPath(actor.id),
    page: actorPath(actor.id),
    title: `${actor.name} · ${site.title}`,
    subtitle: `Events, statements, sanctions and counts of ${actor.name} in ${site.subject}.`,
    entries,
    since: newestFirst(articles).at(-1)?.date ?? '1970-01-01',
  });
}

function entriesOf<C extends Claim>(claims: readonly C[], kind: string, path: (claim: C) => string) {
  return claims.map((claim) => ({ claim: claim as Claim, kind, path: path(claim) }));
}

function unique<C extends Claim>(claims: readonly C[]): C[] {
  return [...new Set(claims)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
