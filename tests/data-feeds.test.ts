import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { readDist, readItems } from './published-data.ts';
import { dist, pages, readPage } from './site.ts';

const articles = readItems('articles');

test('feed.json is a JSON Feed of every article, newest first', () => {
  const raw = JSON.parse(readDist('feed.json')) as { version: string; feed_url: string };
  assert.equal(raw.version, 'https://jsonfeed.org/version/1.1');
  assert.ok(raw.feed_url.endsWith('/feed.json'));
  const feed = parseJsonFeed(raw);
  assert.ok(feed.title && feed.home_page_url && feed.language);
  const items = feed.items ?? [];
  assert.deepEqual(items.map(({ url }) => url).toSorted(), articles.map(({ url }) => url).toSorted());
  const days = items.map(({ date_published: day }) => day ?? '');
  assert.deepEqual(days, days.toSorted().reverse());
  for (const item of items) {
    assert.equal(item.id, item.url);
    assert.ok((item.content_text?.length ?? 0) > 500, item.id);
    assert.ok(item.title && item.summary && item.authors?.[0]?.name, item.id);
    for (const day of [item.date_published, item.date_modified]) assert.match(day ?? '', /^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
});

test('feed.xml names the same articles', () => {
  const ids = parseAtomFeed(readDist('feed.xml')).entries?.map(({ id }) => id);
  assert.deepEqual(ids?.toSorted(), articles.map(({ url }) => url).toSorted());
});

test('corrections.xml is a feed of every correction', () => {
  const feed = parseAtomFeed(readDist('corrections.xml'));
  const corrections = articles.flatMap((article) => (article as unknown as { corrections: object[] }).corrections);
  assert.equal(feed.entries?.length ?? 0, corrections.length);
  assert.ok(feed.id && feed.title && feed.updated && feed.authors?.[0]?.name);
});

test('each actor has a feed of its claims, found from its page', () => {
  const claims = (['events', 'sanctions', 'counts', 'statements'] as const).flatMap(readItems);
  const addresses = new Set(claims.map(({ url }) => url));
  let entries = 0;
  for (const { id, url } of readItems('actors')) {
    const path = `/actors/${id}/feed.xml`;
    const feed = parseAtomFeed(readDist(path));
    const ids = feed.entries?.map((entry) => entry.id ?? '') ?? [];
    assert.equal(feed.id, `${url}feed.xml`);
    assert.equal(new Set(ids).size, ids.length, path);
    for (const entry of feed.entries ?? []) {
      assert.ok(addresses.has(entry.id ?? ''), `${path}: ${entry.id}`);
      assert.ok(entry.title && entry.updated && entry.summary && entry.authors?.length, `${path}: ${entry.id}`);
    }
    entries += ids.length;
    assert.ok(readPage(`/actors/${id}/`).includes(`href="${path}"`), path);
  }
  assert.ok(entries > 500, `${entries}`);
});

test('every alternate of every page is a file of the site', () => {
  const alternates = new Set(
    pages.flatMap((page) =>
      [...readPage(page).matchAll(/<link rel="alternate"[^>]*href="(\/[^"]+)"/g)].map(([, path]) => path ?? ''),
    ),
  );
  for (const path of ['/feed.xml', '/feed.json', '/corrections.xml', '/data/events.ics', '/data/places.geojson'])
    assert.ok(alternates.has(path), path);
  for (const path of alternates) assert.ok(existsSync(join(dist, path)), path);
});

test('the sitemap lists every page that may be found, and no other', () => {
  const listed = [...readDist('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  );
  assert.equal(new Set(listed).size, listed.length);
  const open = pages.filter((page) => !/<meta name="robots" content="noindex/.test(readPage(page)));
  assert.deepEqual(listed.toSorted(), open.toSorted());
});
