import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../schema/article.ts';
import { toAtom } from './atom.ts';
import { collectionNames, type Publication, toCollection, toLedgerFile } from './collection-json.ts';
import { escapeXml } from './escape-xml.ts';
import { toSitemap } from './sitemap.ts';

const evidence = {
  article: 'one',
  sentence: 's-000001',
  quote: 'Norland closed it.',
  start: 0,
  end: 18,
  mention: { start: 8, end: 14 },
  sources: ['b'],
  reported: '2021-05-04',
  rule: 'event-verb',
};
const claim = {
  title: 'Norland closed it',
  places: [],
  actors: [],
  date: { start: '2021-05-04', end: null, precision: 'day' },
  factuality: 'asserted',
  attributedTo: [],
  evidence: [evidence],
};
const article = (slug: string, date: string, title = 'A <title> & "more"'): Article =>
  ({
    slug,
    title,
    description: 'D',
    date,
    authors: ['Desk'],
    kind: 'analysis',
    corrections: [],
    words: 3,
    sentences: [{ sources: [] }],
    mentions: [],
    parts: [{ kind: 'html', html: '<p>' }],
  }) as unknown as Article;
const publication = {
  site: {
    title: 'T & T',
    description: 'D',
    language: 'en',
    url: 'https://t.example/sub/',
    licence: { name: 'CC BY', url: 'https://l.example/' },
    eventTypes: [],
    metrics: [],
  },
  articles: [article('two', '2021-05-01'), article('one', '2021-05-02')],
  actors: [
    { id: 'b', name: 'B', country: null },
    { id: 'a', name: 'A', country: 'NN' },
  ],
  places: [{ id: 'p', name: 'P' }],
  sources: [{ id: 'b', publisher: 'Paper', published: null, url: 'https://s.example/' }],
  ledger: {
    events: [
      { id: 'e2', ...claim, type: 'closure' },
      { id: 'e1', ...claim, type: 'closure' },
    ],
    sanctions: [
      { id: 's1', ...claim, sender: null, targets: [], history: [{ status: 'adopted', date: null, evidence }] },
    ],
    counts: [{ id: 'c1', metric: 'deaths', value: 1, min: null, max: null, qualifier: 'exact', ...claim }],
    statements: [{ id: 't1', ...claim, speaker: 'a' }],
  },
} as unknown as Publication;

test('a collection says what it is, is sorted by id, and links absolutely', () => {
  const file = toCollection('events', publication);
  const items = file.items as { id: string; url: string; evidence: { url: string }[] }[];
  assert.deepEqual(Object.keys(file), ['version', 'license', 'url', 'schema', 'items']);
  assert.equal(file.url, 'https://t.example/sub/data/events.json');
  assert.equal(file.schema, 'https://t.example/sub/schema/event.schema.json');
  assert.deepEqual(
    items.map((item) => item.id),
    ['e1', 'e2'],
  );
  assert.equal(items[0]?.url, 'https://t.example/sub/events/e1/');
  assert.equal(items[0]?.evidence[0]?.url, 'https://t.example/sub/articles/one/#s-000001');
});

test('each claim and record has an address; a source keeps its own', () => {
  const first = (name: (typeof collectionNames)[number]): Record<string, unknown> =>
    toCollection(name, publication).items[0] as Record<string, unknown>;
  assert.equal(first('counts')['url'], 'https://t.example/sub/counts/deaths/#c1');
  assert.equal(first('actors')['url'], 'https://t.example/sub/actors/a/');
  assert.equal(first('sources')['url'], 'https://s.example/');
  assert.equal(first('sources')['page'], 'https://t.example/sub/sources/b/');
  assert.equal(
    (first('sanctions')['history'] as { evidence: { url: string } }[])[0]?.evidence.url,
    'https://t.example/sub/articles/one/#s-000001',
  );
});

test('articles are summed up and their HTML is not published', () => {
  const [item] = toCollection('articles', publication).items as Record<string, unknown>[];
  assert.equal(item?.['id'], 'one');
  assert.equal(item?.['claims'], 5);
  assert.equal(item?.['parts'], undefined);
});

test('the ledger file holds the same items as the collections, and the same bytes each time', () => {
  const file = toLedgerFile(publication) as Record<string, unknown>;
  for (const name of collectionNames) assert.deepEqual(file[name], toCollection(name, publication).items);
  assert.equal(JSON.stringify(toLedgerFile(publication)), JSON.stringify(toLedgerFile(publication)));
});

test('the feed is newest first and escapes what XML needs escaped', () => {
  const feed = toAtom(publication.site, publication.articles);
  assert.ok(feed.indexOf('/articles/one/') < feed.indexOf('/articles/two/'));
  assert.match(feed, /<title>A &lt;title&gt; &amp; &quot;more&quot;<\/title>/);
  assert.match(feed, /<updated>2021-05-02T00:00:00Z<\/updated>/);
});

test('the sitemap lists each page once', () => {
  const paths = [...toSitemap(publication).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
  assert.equal(new Set(paths).size, paths.length);
  for (const path of [
    '',
    'timeline/',
    'articles/one/',
    'events/e1/',
    'counts/deaths/',
    'sources/b/',
    'events/in/2021-05/',
  ])
    assert.ok(paths.includes(`https://t.example/sub/${path}`), path);
});

test('XML text keeps letters and loses what XML forbids', () => {
  assert.equal(escapeXml('Kuźnica <&>"\'\u0000\u000b'), 'Kuźnica &lt;&amp;&gt;&quot;&apos;');
});
