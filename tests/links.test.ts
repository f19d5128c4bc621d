import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist, pages, readPage } from './site.ts';

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#x26;', '&');

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decode(id)));
}

test('every link and anchor within the site leads somewhere', () => {
  const ids = new Map(pages.map((page) => [page, idsOf(readPage(page))]));
  const broken: string[] = [];
  let links = 0;
  const sources = [...pages.map((page) => [page, readPage(page)] as const), notFound()];
  for (const [page, html] of sources) {
    const seen = new Set<string>();
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|xlink:href)="([^"]*)"/g)) {
      const url = new URL(decode(address), `http://here${page}`);
      if (url.host !== 'here' || url.protocol !== 'http:' || seen.has(url.href)) continue;
      seen.add(url.href);
      links++;
      const path = decodeURIComponent(url.pathname);
      const target = path.endsWith('/') ? ids.get(path) : existsSync(join(dist, path));
      const anchor = decodeURIComponent(url.hash.slice(1)).split(':~:')[0];
      if (!target || (anchor && target !== true && !target.has(anchor))) broken.push(`${page} → ${address}`);
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(links > 10_000, `${links} links`);
});

function notFound(): readonly [string, string] {
  return ['/', readFileSync(join(dist, '404.html'), 'utf8')];
}

test('the sitemap holds every page that may be found, and no other', () => {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const wanted = pages.filter((page) => !/<meta name="robots" content="noindex/.test(readPage(page)));
  assert.deepEqual(listed.toSorted(), wanted.toSorted());
});
