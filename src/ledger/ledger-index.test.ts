import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../schema/article.ts';
import type { Ledger } from '../schema/ledger.ts';
import { byMonth, byTime, createLedgerIndex } from './ledger-index.ts';

const claim = (id: string, start: string | null, more: object = {}): object => ({
  id,
  date: { start, end: null, precision: 'day' },
  actors: [],
  places: [],
  attributedTo: [],
  evidence: [],
  ...more,
});
const ledger = {
  events: [
    claim('e2', '2021-05-04', { actors: ['a'], places: ['p'] }),
    claim('e1', '2021-05-01', { actors: ['a', 'b'], attributedTo: ['b'] }),
  ],
  statements: [claim('t1', '2021-05-02', { speaker: 'a', actors: ['a', 'b'], places: ['p'] })],
  sanctions: [claim('s1', '2021-05-03', { sender: 'a', targets: ['b'] })],
  counts: [claim('c1', null, { attributedTo: ['b'], places: ['p'] })],
} as unknown as Ledger;
const mentions = [
  { type: 'actor', id: 'a', sentence: 's-1' },
  { type: 'actor', id: 'a', sentence: 's-1' },
  { type: 'date', value: '2021', sentence: 's-1' },
  { type: 'actor', id: 'a', sentence: 's-2' },
  { type: 'place', id: 'p', sentence: 's-2' },
];
const articles = [
  {
    slug: 'one',
    mentions,
    sentences: [
      { id: 's-1', sources: ['x', 'y'] },
      { id: 's-2', sources: ['x'] },
    ],
  },
] as unknown as Article[];
const index = createLedgerIndex(ledger, articles);
const ids = (claims: readonly { id: string }[]): string[] => claims.map((one) => one.id);

test('an actor has its events once, in time, its words apart from words about it, and both sides of sanctions', () => {
  assert.deepEqual(ids(index.ofActor('a').events), ['e1', 'e2']);
  assert.deepEqual(ids(index.ofActor('b').events), ['e1']);
  assert.deepEqual([ids(index.ofActor('a').said), ids(index.ofActor('a').named)], [['t1'], []]);
  assert.deepEqual([ids(index.ofActor('b').said), ids(index.ofActor('b').named)], [[], ['t1']]);
  assert.deepEqual([ids(index.ofActor('a').sent), ids(index.ofActor('b').suffered)], [['s1'], ['s1']]);
  assert.deepEqual(ids(index.ofActor('b').counts), ['c1']);
});

test('a place has its events, statements and counts; a source its sentences; a stranger nothing', () => {
  assert.deepEqual(
    [ids(index.ofPlace('p').events), ids(index.ofPlace('p').statements), ids(index.ofPlace('p').counts)],
    [['e2'], ['t1'], ['c1']],
  );
  assert.deepEqual(
    index.ofSource('x').map(({ sentence }) => sentence.id),
    ['s-1', 's-2'],
  );
  assert.deepEqual([index.ofActor('z').events, index.ofPlace('z').events, index.ofSource('z')], [[], [], []]);
});

test('months run back, days within them forward, and the undated come at the end', () => {
  const claims = [claim('d', null), claim('b', '2021-05-09'), claim('a', '2021-05-01'), claim('c', '2021-04-30')] as {
    id: string;
    date: { start: string | null };
  }[];
  assert.deepEqual(
    claims.toSorted(byTime).map((one) => one.id),
    ['c', 'a', 'b', 'd'],
  );
  assert.deepEqual(
    byMonth(claims).map(([month, list]) => [month, ids(list)]),
    [
      ['2021-05', ['a', 'b']],
      ['2021-04', ['c']],
      ['', ['d']],
    ],
  );
});

test('an article is listed once for a name, with its first sentence and the number of sentences', () => {
  const brief = (type: 'actor' | 'place', id: string): unknown[] =>
    index.articlesNaming(type, id).map(({ article, sentence, sentences }) => [article.slug, sentence, sentences]);
  assert.deepEqual(brief('actor', 'a'), [['one', 's-1', 2]]);
  assert.deepEqual(brief('place', 'p'), [['one', 's-2', 1]]);
  assert.deepEqual(brief('place', 'a'), []);
});
