import { contentTypes, typedFiles } from './content-types.ts';
import { toPolicyDirectives } from './policy.ts';

// The one table of the headers that a server sends with the site. `public/_headers` (Cloudflare Pages, Netlify), `deploy/nginx.conf`
// and the tests' own server are written from it; a test holds the files to it.

/** Headers of the addresses that a path stands for: `/a/` itself, `/a/*` all that begins so, `/a/:id/b` any one part. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Sections whose pages nobody may frame. Those of `/embed/` are made to be framed. */
const sections = [
  'about',
  'actors',
  'articles',
  'counts',
  'disputed',
  'events',
  'map',
  'places',
  'sanctions',
  'sources',
  'statements',
  'timeline',
];

/**
 * The policy of a page, save for its styles: those stand in the page, and a `<meta>` of the page itself names their hashes
 * (page-policy.ts), for the hashes of all pages would not fit a line of `_headers` (2,000 characters). Without them there can be
 * no `default-src`, so what it would forbid is named.
 */
function toPolicy({ compiles = false, framedBy }: { compiles?: boolean; framedBy: string }): Record<string, string> {
  const directives = [
    ...toPolicyDirectives({ compiles }),
    "object-src 'none'",
    "worker-src 'self'",
    `frame-ancestors ${framedBy}`,
  ];
  return { 'Content-Security-Policy': directives.join('; ') };
}

const page = toPolicy({ framedBy: "'none'" });
const framed = toPolicy({ framedBy: '*' });
// the search engine is WebAssembly
const searching = toPolicy({ compiles: true, framedBy: "'none'" });
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * No header stands in two rules that one address fits: hosts would send both, and of two policies browsers hold to the
 * stricter. That is why sections are named one by one instead of being taken back for `/embed/`.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
    },
  },
  ...['/', '/404.html', '/index.html', '/data/', ...sections.map((section) => `/${section}/*`)].map((path) => ({
    path,
    headers: page,
  })),
  { path: '/search/*', headers: searching },
  { path: '/embed/*', headers: framed },
  // frames without an origin of their own load these as strangers do
  ...[
    '/data/*',
    '/schema/*',
    '/oembed/*',
    '/wc/*',
    '/languages/*',
    '/timeline/:month',
    '/embed.js',
    '/feed.xml',
    '/feed.json',
  ].map((path) => ({ path, headers: open })),
  // names that hold a hash of what is in them
  { path: '/_astro/*', headers: { ...open, ...lasting } },
  { path: '/v/:hash/*', headers: { ...framed, ...open, ...lasting } },
  { path: '/v/manifest.json', headers: open },
  ...['fragment', 'index', 'filter'].map((folder) => ({ path: `/pagefind/${folder}/*`, headers: lasting })),
  ...typedFiles.map(({ path, type }) => ({ path, headers: { 'Content-Type': type } })),
];

/** The paths of a rule as a regular expression, from "^" to "$". */
export function toPattern(path: string): string {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${escaped.replaceAll('*', '.*').replace(/:[a-z]+/g, '[^/]+')}$`;
}

/** Every header of an address, its type among them; two values of one header are joined as hosts join them. */
export function toHeaders(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of headerRules) {
    if (!new RegExp(toPattern(rule.path)).test(path)) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  const ending = /\.([^./]+)$/.exec(path)?.[1] ?? 'html';
  headers['Content-Type'] ??= contentTypes[ending] ?? 'application/octet-stream';
  return headers;
}
