import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse } from 'yaml';
import { dist } from './site.ts';

interface Evidence {
  article: string;
  sentence: string;
  quote: string;
  start: number;
  end: number;
  sources: string[];
}
interface Claim {
  id: string;
  url: string;
  evidence: Evidence[];
  history?: { evidence: Evidence }[];
}
interface Collection<Item> {
  version: string;
  license: string;
  items: Item[];
}

const read = <Item>(name: string): Collection<Item> =>
  JSON.parse(readFileSync(join(dist, 'data', `${name}.json`), 'utf8')) as Collection<Item>;
const names = ['events', 'sanctions', 'counts', 'statements'] as const;
let claims: Claim[] = [];

before(() => {
  claims = names.flatMap((name) => read<Claim>(name).items);
});

// What the first edition must hold; more may come, none may be lost unseen.
const floors = { articles: 6, actors: 60, places: 30, events: 60, sanctions: 12, counts: 25, statements: 20 };
for (const [name, floor] of Object.entries(floors)) {
  test(`at least ${floor} ${name} are published, each with an id of its own`, () => {
    const { items, version, license } = read<{ id: string }>(name);
    assert.ok(items.length >= floor, `${items.length}`);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    assert.equal(version, '1');
    assert.ok(license.length > 0);
  });
}

describe('evidence', () => {
  test('every claim has some, and its quote stands at its offsets in the article', () => {
    const texts = new Map<string, string>();
    for (const { id, evidence, history = [] } of claims) {
      assert.ok(evidence.length > 0, id);
      for (const { article, quote, start, end } of [...evidence, ...history.map((step) => step.evidence)]) {
        const path = join(dist, '..', 'content', 'articles', `${article}.md`);
        if (!texts.has(article)) texts.set(article, readFileSync(path, 'utf8'));
        const raw = texts.get(article)?.slice(start, end) ?? '';
        assert.equal(toProse(raw), toProse(quote), `${id} in ${article}`);
      }
    }
  });

  test('its sentence is an anchor of the article, and its sources are published', () => {
    const sources = new Set(read<{ id: string }>('sources').items.map(({ id }) => id));
    for (const { id, evidence } of claims) {
      for (const one of evidence) {
        const html = readFileSync(join(dist, 'articles', one.article, 'index.html'), 'utf8');
        assert.ok(html.includes(`id="${one.sentence}"`), `${id}: ${one.article}#${one.sentence}`);
        for (const source of one.sources) assert.ok(sources.has(source), `${id}: ${source}`);
      }
      assert.ok(
        evidence.some((one) => one.sources.length > 0),
        `${id} has a source`,
      );
    }
  });
});

/** Markdown of a sentence without citations, directives and emphasis; white space counts once. */
function toProse(markdown: string): string {
  return markdown
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/:[a-z]+\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

test('every claim has a page or a place on one', () => {
  for (const { url } of claims) {
    const { pathname, hash } = new URL(url);
    const file = join(dist, pathname, 'index.html');
    assert.ok(existsSync(file), url);
    if (hash) assert.ok(readFileSync(file, 'utf8').includes(`id="${hash.slice(1)}"`), url);
  }
});

test('every record of the registers is published', () => {
  for (const name of ['actors', 'places', 'sources']) {
    const register = parse(readFileSync(join(dist, '..', 'content', `${name}.yaml`), 'utf8')) as { id: string }[];
    const published = new Set(read<{ id: string }>(name).items.map(({ id }) => id));
    for (const { id } of register) {
      assert.ok(published.has(id), `${name}: ${id}`);
      assert.ok(existsSync(join(dist, name, id, 'index.html')), `${name}: page of ${id}`);
    }
  }
});

test('feed and sitemap are well-formed XML, and the feed names every article', () => {
  for (const name of ['feed.xml', 'sitemap.xml'])
    assert.equal(SyntaxValidator.validate(readFileSync(join(dist, name), 'utf8')), true, name);
  const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(
    readFileSync(join(dist, 'feed.xml'), 'utf8'),
  ) as { feed: { id: string; updated: string; entry: { id: string; title: string; updated: string }[] } };
  assert.ok(feed.id && feed.updated);
  const ids = read<{ id: string }>('articles').items.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id) => !feed.entry.some((entry) => entry.id.includes(`/articles/${id}/`))),
    [],
  );
  for (const entry of feed.entry) assert.ok(entry.title && !Number.isNaN(Date.parse(entry.updated)), entry.id);
});
