import type { CollectionName } from '../schema/published.ts';
import { actorFeedPath } from './actor-feed.ts';
import { articleFilePath } from './claim-url.ts';

/** The same as a page in another form: for `<link rel="alternate">`. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

const beside: Partial<Record<CollectionName, Alternate[]>> = {
  events: [
    { type: 'text/calendar', href: '/data/events.ics', title: 'Events as a calendar' },
    { type: 'application/geo+json', href: '/data/events.geojson', title: 'Events on a map, GeoJSON' },
  ],
  places: [{ type: 'application/geo+json', href: '/data/places.geojson', title: 'Places, GeoJSON' }],
};

/** Files that hold what a page lists. */
export function collectionAlternates(name: CollectionName): Alternate[] {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return [
    { type: 'application/json', href: `/data/${name}.json`, title: `${title}, JSON` },
    { type: 'text/csv', href: `/data/${name}.csv`, title: `${title}, CSV` },
    ...(beside[name] ?? []),
  ];
}

export function actorAlternates({ id, name }: { id: string; name: string }): Alternate[] {
  return [{ type: 'application/atom+xml', href: actorFeedPath(id), title: `New on ${name}` }];
}

export function articleAlternates(slug: string): Alternate[] {
  return [{ type: 'text/markdown', href: articleFilePath(slug), title: 'The article as it was written' }];
}
