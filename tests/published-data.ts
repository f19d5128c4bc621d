import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './site.ts';

export const collections = [
  'articles',
  'actors',
  'places',
  'sources',
  'events',
  'sanctions',
  'counts',
  'statements',
] as const;
export type CollectionName = (typeof collections)[number];

export interface LedgerDate {
  start: string | null;
  end: string | null;
  precision: string;
}

/** What the tests read of a record; each has more. */
export interface Item {
  id: string;
  url: string;
  title: string;
  name: string;
  date: LedgerDate;
  factuality: string;
  cancelled: boolean;
  places: string[];
  actors: string[];
  targets: string[];
  evidence: { article: string; sentence: string; quote: string; url: string; start: number; end: number }[];
}

/** A file of the built site as text. */
export function readDist(...path: string[]): string {
  return readFileSync(join(dist, ...path), 'utf8');
}

/** The records of `/data/<name>.json`. */
export function readItems(name: CollectionName): Item[] {
  return (JSON.parse(readDist('data', `${name}.json`)) as { items: Item[] }).items;
}
