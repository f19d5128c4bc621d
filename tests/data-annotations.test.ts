import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { browseSite } from './browse-site.ts';
import { readDist, readItems } from './published-data.ts';

interface Quote {
  type: string;
  exact: string;
  prefix?: string;
  suffix?: string;
}
interface Position {
  start: number;
  end: number;
}
interface Annotation {
  id: string;
  body: [{ id: string }, ...object[]];
  target: [
    { source: { id: string }; selector: [{ value: string; refinedBy?: Quote }, Quote] },
    { source: { id: string }; selector: Position & { refinedBy: Position } },
  ];
}

const file = JSON.parse(readDist('data', 'annotations.jsonld')) as {
  '@context': string;
  total: number;
  first: { items: Annotation[] };
};
const annotations = file.first.items;
const claims = (['events', 'sanctions', 'counts', 'statements'] as const).flatMap(readItems);

test('every sentence of every claim is annotated once', () => {
  assert.equal(file.total, annotations.length);
  assert.equal(new Set(annotations.map(({ id }) => id)).size, annotations.length);
  assert.deepEqual(
    annotations.map(({ body, target }) => `${body[0].id} ${target[0].source.id}#${target[0].selector[0].value}`),
    claims.flatMap(({ url, evidence }) => evidence.map((one) => `${url} ${one.url}`)),
  );
});

test('in the file of the article, the positions give the sentence and the words that carry the claim', () => {
  for (const { id, target } of annotations) {
    const [page, { source, selector }] = target;
    const text = Array.from(readDist(new URL(source.id).pathname));
    const sentence = text.slice(selector.start, selector.end);
    const words = sentence.slice(selector.refinedBy.start, selector.refinedBy.end).join('');
    const quote = page.selector[0].refinedBy?.exact;
    if (quote !== undefined) assert.ok(words.includes(quote.split(' ')[0] ?? '?'), `${id}: ${words}`);
    assert.ok(sentence.length > 0 && !sentence.join('').includes('\n\n'), id);
  }
});

/** A node of expanded linked data. */
type Node = Record<string, unknown[]>;

/** The words of the Web Annotation model that the file uses, for a reader without a network. */
const vocabulary = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    SpecificResource: 'oa:SpecificResource',
    TextualBody: 'oa:TextualBody',
    FragmentSelector: 'oa:FragmentSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    linking: 'oa:linking',
    classifying: 'oa:classifying',
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
    refinedBy: { '@id': 'oa:refinedBy', '@type': '@id' },
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    value: 'rdf:value',
    format: 'dc:format',
    conformsTo: { '@id': 'dcterms:conformsTo', '@type': '@id' },
    rights: { '@id': 'dcterms:rights', '@type': '@id' },
    label: 'rdfs:label',
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
    first: { '@id': 'as:first', '@type': '@id' },
    partOf: { '@id': 'as:partOf', '@type': '@id' },
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  },
};

test('as linked data nothing is lost: each annotation binds a body to two targets with selectors', async () => {
  assert.equal(file['@context'], 'http://www.w3.org/ns/anno.jsonld');
  const options = {
    // stops at what the vocabulary does not know
    safe: true,
    documentLoader: (url: string) => {
      assert.equal(url, file['@context']);
      return Promise.resolve({ documentUrl: url, document: vocabulary });
    },
  };
  // the types of the package lag behind it: they know neither `safe` nor a context of their own kind
  const expand = jsonld.expand as unknown as (input: unknown, settings: typeof options) => Promise<Node[]>;
  const [collection] = await expand(file, options);
  const as = 'http://www.w3.org/ns/activitystreams#';
  const oa = 'http://www.w3.org/ns/oa#';
  const [first] = (collection?.[`${as}first`] ?? []) as Record<string, { '@list': Node[] }[]>[];
  const list = first?.[`${as}items`]?.[0]?.['@list'] ?? [];
  assert.equal(list.length, annotations.length);
  for (const one of list) {
    assert.deepEqual(one['@type'], [`${oa}Annotation`]);
    assert.equal(one[`${oa}hasTarget`]?.length, 2);
    for (const target of one[`${oa}hasTarget`] as Node[])
      assert.ok(target[`${oa}hasSelector`]?.length && target[`${oa}hasSource`]?.length);
  }
});

const site = browseSite();

test('in the page, each quote stands where it says, between the words around it', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  const byPage = Map.groupBy(annotations, ({ target }) => new URL(target[0].source.id).pathname);
  const faults: string[] = [];
  for (const [path, own] of byPage) {
    await page.goto(`${site.url}${path}`);
    const asked = own.map(({ id, target: [{ selector }] }) => ({ id, sentence: selector[0].value, selector }));
    faults.push(
      ...(await page.evaluate((list) => {
        const whole = document.body.textContent;
        return list
          .filter(({ sentence, selector: [fragment, quote] }) => {
            const text = document.getElementById(sentence)?.textContent ?? '';
            const words = fragment.refinedBy?.exact ?? '';
            return !(
              text.includes(words) &&
              text.startsWith(quote.exact) &&
              whole.includes(`${quote.prefix ?? '?'}${quote.exact}${quote.suffix ?? '?'}`)
            );
          })
          .map(({ id }) => id);
      }, asked)),
    );
  }
  assert.deepEqual(faults, []);
});
