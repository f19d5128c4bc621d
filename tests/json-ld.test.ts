import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { pages, readPage } from './site.ts';

type Node = Record<string, unknown>;

// schema.org cannot be asked from here: its context gives every word of the vocabulary, as this does
const documentLoader = async (url: string) => ({
  documentUrl: url,
  document: { '@context': { '@vocab': 'http://schema.org/', url: { '@type': '@id' }, item: { '@type': '@id' } } },
});

const nodesOf = (page: string): Node[] =>
  [...readPage(page).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].flatMap(([, text = '']) => {
    const read = JSON.parse(text) as Node;
    return (read['@graph'] as Node[] | undefined) ?? [read];
  });

const mainType: [pattern: RegExp, type: string][] = [
  [/^\/articles\/[^/]+\/$/, 'AnalysisNewsArticle'],
  [/^\/(events|sanctions|statements)\/(?!in\/)[^/]+\/$/, 'Claim'],
  [/^\/counts\/[^/]+\/$/, 'Dataset'],
];

test('articles, claims and metrics say what they are in schema.org, and where they stand', () => {
  for (const [pattern, type] of mainType) {
    const own = pages.filter((page) => pattern.test(page));
    assert.ok(own.length > 3, type);
    for (const page of own) {
      const nodes = nodesOf(page);
      const main = nodes.find((node) => node['@type'] === type);
      assert.equal(new URL(String(main?.['url'])).pathname, page);
      const crumbs = nodes.find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'] as Node[];
      assert.deepEqual(
        crumbs.map(({ position, item }) => [position, new URL(String(item)).pathname]),
        [
          [1, '/'],
          [2, `/${page.split('/')[1]}/`],
          [3, page],
        ],
      );
    }
  }
});

test('nothing that is only claimed, denied or planned is given to machines as an event', () => {
  const claims = pages.filter((page) => /^\/events\/(?!in\/)[^/]+\/$/.test(page)).flatMap(nodesOf);
  const events = claims.filter((node) => node['@type'] === 'Claim');
  const isFact = (node: Node): boolean => node['creativeWorkStatus'] === 'Reported as fact';
  assert.ok(events.some(isFact) && events.some((node) => !isFact(node)));
  assert.ok(events.some((node) => 'about' in node));
  assert.deepEqual(
    events.filter((node) => 'about' in node && !isFact(node)),
    [],
  );
});

test('JSON-LD expands, and holds no empty value', async () => {
  const some = mainType.flatMap(([pattern]) => pages.filter((page) => pattern.test(page)).slice(0, 5));
  for (const page of some) {
    const nodes = nodesOf(page);
    assert.doesNotMatch(JSON.stringify(nodes), /:(?:null|""|\[\]|\{\})/, page);
    const document = { '@context': 'https://schema.org', '@graph': nodes } as jsonld.JsonLdDocument;
    const expanded = await jsonld.expand(document, { documentLoader });
    assert.equal(expanded.length, nodes.length, page);
    for (const node of expanded) assert.match(String(node['@type']), /^http:\/\/schema\.org\/[A-Z]/, page);
  }
});

test('an article gives reference managers its title, authors, day and address', () => {
  for (const page of pages.filter((path) => /^\/articles\/[^/]+\/$/.test(path))) {
    const meta = new Map(
      [...readPage(page).matchAll(/<meta name="citation_([a-z_]+)" content="([^"]*)"/g)].map(([, name, text]) => [
        name,
        text,
      ]),
    );
    assert.match(meta.get('publication_date') ?? '', /^\d{4}\/\d{2}\/\d{2}$/, page);
    assert.ok(meta.get('title') && meta.get('author'), page);
    assert.equal(new URL(meta.get('fulltext_html_url') ?? '').pathname, page);
  }
});
