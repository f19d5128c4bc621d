// Types of the site's files: by the ending of their names, and of those few whose name does not tell.

/** By ending, without the dot. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/vnd.microsoft.icon',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

const atom = 'application/atom+xml; charset=utf-8';

/** Files whose ending says less than they are, or that hosts do not know by it. */
export const typedFiles: readonly { path: string; type: string }[] = [
  { path: '/feed.xml', type: atom },
  { path: '/corrections.xml', type: atom },
  { path: '/actors/:id/feed.xml', type: atom },
  { path: '/feed.json', type: 'application/feed+json; charset=utf-8' },
  ...['events.ics', 'places.geojson', 'events.geojson', 'followthemoney.ndjson', 'annotations.jsonld'].map((name) => ({
    path: `/data/${name}`,
    type: contentTypes[name.split('.')[1] ?? ''] ?? 'application/octet-stream',
  })),
  { path: '/schema/*', type: 'application/schema+json; charset=utf-8' },
];
