import { getCollection, getEntry } from 'astro:content';
import { updatedOn } from './formats/atom.ts';
import { createLedger } from './ledger/create-ledger.ts';
import { createLedgerIndex, type LedgerIndex } from './ledger/ledger-index.ts';
import type { Article } from './schema/article.ts';
import type { Ledger } from './schema/ledger.ts';
import type { Registers } from './schema/registers.ts';
import type { Source } from './schema/source.ts';

/** Everything the pages show: read once a build. */
export interface Published extends Registers {
  /** Newest first. */
  articles: Article[];
  /** Their files by slug. */
  texts: ReadonlyMap<string, string>;
  ledger: Ledger;
  /** ISO day of the last article or correction. */
  changed: string;
  /** Look-ups for the pages of actors, places and sources. */
  index: LedgerIndex;
  /** Names of actors and places by id. */
  names: ReadonlyMap<string, string>;
  sourceOf: ReadonlyMap<string, Source>;
  /** Countries of actors by id. */
  countryOf: ReadonlyMap<string, string | null>;
}

let published: Promise<Published> | null = null;

/** Articles, registers and the ledger made of them. */
export function getPublished(): Promise<Published> {
  // while editing, the next request shows what was saved
  if (import.meta.env.DEV) return readPublished();
  published ??= readPublished();
  return published;
}

async function readPublished(): Promise<Published> {
  const site = (await getEntry('site', 'site'))?.data.site;
  if (!site) throw new Error('site.yaml was not loaded');
  const [entries, actors, places, sources, moved, languages] = await Promise.all([
    getCollection('articles'),
    getCollection('actors').then(dataOf),
    getCollection('places').then(dataOf),
    getCollection('sources').then(dataOf),
    getCollection('moved').then(dataOf),
    getCollection('languages').then((list) => Object.fromEntries(list.map(({ id, data }) => [id, data.language]))),
  ]);
  const articles = dataOf(entries);
  articles.sort((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1));
  const registers = { site, actors, places, sources, moved, languages };
  const ledger = createLedger(articles, registers);
  return {
    ...registers,
    articles,
    texts: new Map(entries.map(({ id, body = '' }) => [id, body])),
    ledger,
    changed: articles.map(updatedOn).toSorted().at(-1) ?? site.period.to,
    index: createLedgerIndex(ledger, articles),
    names: new Map([...places, ...actors].map(({ id, name }) => [id, name])),
    sourceOf: new Map(sources.map((source) => [source.id, source])),
    countryOf: new Map(actors.map(({ id, country }) => [id, country])),
  };
}

function dataOf<Data>(entries: readonly { data: Data }[]): Data[] {
  return entries.map((entry) => entry.data);
}
