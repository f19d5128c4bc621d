import type { Article } from '../schema/article.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { CollectionName, Published, PublishedEvidence } from '../schema/published.ts';
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
] as const satisfies readonly CollectionName[];

/** One file of `/data/`. */
export interface Collection<Name extends CollectionName = CollectionName> {
  version: '1';
  license: string;
  url: string;
  schema: string;
  items: Published<Name>[];
}

export interface Publication extends Registers {
  articles: readonly Article[];
  ledger: Ledger;
}

/** One collection as the data contract has it: items sorted by id, addresses absolute, unknown null. */
export function toCollection<Name extends CollectionName>(name: Name, publication: Publication): Collection<Name> {
  const { site } = publication;
  return {
    version: '1',
    license: site.licence.url,
    url: absolute(`/data/${name}.json`, site.url),
    schema: absolute(schemaPath(name), site.url),
    items: toItems(name, publication),
  };
}

/** Everything in one file, collection by collection. */
export function toLedgerFile(publication: Publication): object {
  const { site } = publication;
  return {
    version: '1',
    license: site.licence.url,
    url: absolute('/data/ledger.json', site.url),
    schema: absolute('/schema/ledger.schema.json', site.url),
    ...Object.fromEntries(collectionNames.map((name) => [name, toItems(name, publication)])),
  };
}

/** What one record of a collection is called. */
export const singular: Record<CollectionName, string> = {
  articles: 'article',
  actors: 'actor',
  places: 'place',
  sources: 'source',
  events: 'event',
  sanctions: 'sanction',
  counts: 'count',
  statements: 'statement',
};

/** Path of the JSON Schema of one record. */
export const schemaPath = (name: CollectionName): string => `/schema/${singular[name]}.schema.json`;

/** The records of a collection as they are published, sorted by id. */
export function toItems<Name extends CollectionName>(name: Name, publication: Publication): Published<Name>[] {
  return byId(records[name](publication));
}

const records: { [Name in CollectionName]: (publication: Publication) => Published<Name>[] } = {
  articles: ({ site, articles, ledger }) =>
    articles.map((article) => ({
      id: article.slug,
      url: absolute(articlePath(article.slug), site.url),
      ...summary(article, ledger),
    })),
  actors: ({ site, actors }) =>
    actors.map(({ id, ...rest }) => ({ id, url: absolute(actorPath(id), site.url), ...rest })),
  places: ({ site, places }) =>
    places.map(({ id, ...rest }) => ({ id, url: absolute(placePath(id), site.url), ...rest })),
  // the page of the source is ours, its url is the publisher's
  sources: ({ site, sources }) =>
    sources.map(({ id, ...rest }) => ({ id, page: absolute(sourcePath(id), site.url), ...rest })),
  events: ({ site, ledger }) =>
    ledger.events.map(({ id, ...rest }) => ({
      id,
      url: absolute(eventPath(id), site.url),
      ...rest,
      evidence: rest.evidence.map((one) => cite(one, site.url)),
    })),
  sanctions: ({ site, ledger }) =>
    ledger.sanctions.map(({ id, ...rest }) => ({
      id,
      url: absolute(sanctionPath(id), site.url),
      ...rest,
      history: rest.history.map((step) => ({ ...step, evidence: cite(step.evidence, site.url) })),
      evidence: rest.evidence.map((one) => cite(one, site.url)),
    })),
  counts: ({ site, ledger }) =>
    ledger.counts.map((count) => ({
      ...count,
      url: absolute(countPath(count), site.url),
      evidence: count.evidence.map((one) => cite(one, site.url)),
    })),
  statements: ({ site, ledger }) =>
    ledger.statements.map(({ id, ...rest }) => ({
      id,
      url: absolute(statementPath(id), site.url),
      ...rest,
      evidence: rest.evidence.map((one) => cite(one, site.url)),
    })),
};

function cite(evidence: Evidence, base: string): PublishedEvidence {
  return { ...evidence, url: absolute(sentencePath(evidence.article, evidence.sentence), base) };
}

function summary(article: Article, ledger: Ledger): Omit<Published<'articles'>, 'id' | 'url'> {
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
