import type { Article } from '../schema/article.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Registers } from '../schema/registers.ts';
import {
  actorPath,
  articlePath,
  countPath,
  eventPath,
  placePath,
  sanctionPath,
  sentencePath,
  sourcePath,
  statementPath,
} from './claim-url.ts';

/** Names of the collections, as in `/data/<name>.json`. */
export const collectionNames = [
  'articles',
  'actors',
  'places',
  'sources',
  'events',
  'sanctions',
  'counts',
  'statements',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** One file of `/data/`. */
export interface Collection {
  version: '1';
  license: string;
  url: string;
  schema: string;
  items: object[];
}

export interface Publication extends Registers {
  articles: readonly Article[];
  ledger: Ledger;
}

/** One collection as the data contract has it: items sorted by id, addresses absolute, unknown null. */
export function toCollection(name: CollectionName, publication: Publication): Collection {
  const { site } = publication;
  return {
    version: '1',
    license: site.licence.url,
    url: absolute(`/data/${name}.json`, site.url),
    schema: absolute(`/schema/${singular[name]}.schema.json`, site.url),
    items: itemsOf(name, publication),
  };
}

/** Everything in one file, collection by collection. */
export function toLedgerFile(publication: Publication): object {
  const { site } = publication;
  return {
    version: '1',
    license: site.licence.url,
    url: absolute('/data/ledger.json', site.url),
    ...Object.fromEntries(collectionNames.map((name) => [name, itemsOf(name, publication)])),
  };
}

const singular: Record<CollectionName, string> = {
  articles: 'article',
  actors: 'actor',
  places: 'place',
  sources: 'source',
  events: 'event',
  sanctions: 'sanction',
  counts: 'count',
  statements: 'statement',
};

function itemsOf(name: CollectionName, { site, articles, actors, places, sources, ledger }: Publication): object[] {
  const url = (path: string): string => absolute(path, site.url);
  const cite = (evidence: Evidence): object => ({
    ...evidence,
    url: url(sentencePath(evidence.article, evidence.sentence)),
  });
  switch (name) {
    case 'articles':
      return byId(
        articles.map((article) => ({
          id: article.slug,
          url: url(articlePath(article.slug)),
          ...summary(article, ledger),
        })),
      );
    case 'actors':
      return byId(actors.map(({ id, ...rest }) => ({ id, url: url(actorPath(id)), ...rest })));
    case 'places':
      return byId(places.map(({ id, ...rest }) => ({ id, url: url(placePath(id)), ...rest })));
    case 'sources':
      // the page of the source is ours, its url is the publisher's
      return byId(sources.map(({ id, ...rest }) => ({ id, page: url(sourcePath(id)), ...rest })));
    case 'events':
      return byId(
        ledger.events.map(({ id, ...rest }) => ({
          id,
          url: url(eventPath(id)),
          ...rest,
          evidence: rest.evidence.map(cite),
        })),
      );
    case 'sanctions':
      return byId(
        ledger.sanctions.map(({ id, ...rest }) => ({
          id,
          url: url(sanctionPath(id)),
          ...rest,
          history: rest.history.map((step) => ({ ...step, evidence: cite(step.evidence) })),
          evidence: rest.evidence.map(cite),
        })),
      );
    case 'counts':
      return byId(
        ledger.counts.map((count) => ({ ...count, url: url(countPath(count)), evidence: count.evidence.map(cite) })),
      );
    case 'statements':
      return byId(
        ledger.statements.map(({ id, ...rest }) => ({
          id,
          url: url(statementPath(id)),
          ...rest,
          evidence: rest.evidence.map(cite),
        })),
      );
    default:
      throw new Error('unknown collection: ' + String(name satisfies never));
  }
}

function summary(article: Article, ledger: Ledger): object {
  const { title, description, date, authors, kind, corrections, words } = article;
  const claims = Object.values(ledger).flat();
  return {
    title,
    description,
    date,
    authors,
    kind,
    corrections,
    words,
    sentences: article.sentences.length,
    claims: claims.filter((claim) => claim.evidence.some((evidence) => evidence.article === article.slug)).length,
  };
}

function byId<Item extends { id: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** A path of the site as a full address. */
export function absolute(path: string, base: string): string {
  return new URL(path.replace(/^\//, ''), base).href;
}
