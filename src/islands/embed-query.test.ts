import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Askable, type EmbedQuery, isAskedFor, isNarrowing, readEmbedQuery } from './embed-query.ts';

const nothing: EmbedQuery = {
  theme: null,
  lang: null,
  actors: null,
  places: null,
  articles: null,
  lanes: null,
  from: null,
  to: null,
};

test('a query is read, nonsense and what is not published left out', () => {
  assert.deepEqual(
    readEmbedQuery(
      '?theme=dark&lanes=law,border&from=2021-11&to=2021-11-30&actor=a,b,a&place=%20c%20&article=d&lang=pl',
    ),
    {
      theme: 'dark',
      lang: 'pl',
      actors: ['a', 'b'],
      places: ['c'],
      articles: ['d'],
      lanes: ['law', 'border'],
      from: '2021-11',
      to: '2021-11-30',
    },
  );
  assert.deepEqual(readEmbedQuery('?theme=red&from=soon&to=%3Cb%3E&lanes=&actor=,'), nothing);
  assert.deepEqual(readEmbedQuery('?from=2021-12&to=2021-11-30'), nothing);
  assert.deepEqual(readEmbedQuery('?from=2021-11-20&to=2021-11'), { ...nothing, from: '2021-11-20', to: '2021-11' });
  assert.deepEqual(readEmbedQuery(''), nothing);
  assert.equal(readEmbedQuery('?lang=de-AT').lang, 'de');
  for (const lang of ['', 'deutsch', '<b>', '../x']) assert.equal(readEmbedQuery(`?lang=${lang}`).lang, null, lang);
});

test('a theme and a language leave nothing out', () => {
  assert.equal(isNarrowing(readEmbedQuery('?theme=dark&lang=de')), false);
  for (const query of ['?actor=a', '?place=a', '?article=a', '?lanes=a', '?from=2021', '?to=2021'])
    assert.equal(isNarrowing(readEmbedQuery(query)), true, query);
});

const plain: Askable = { lane: 'law', date: { start: null, end: null }, actors: [], places: [], articles: [] };
const november = { ...nothing, from: '2021-11-08', to: '2021-11-18' };
const cases: [string, string | null, string | null, boolean][] = [
  ['a day within', '2021-11-09', null, true],
  ['the last day', '2021-11-18', null, true],
  ['the day before', '2021-11-07', null, false],
  ['a month that holds it', '2021-11', null, true],
  ['another month', '2021-12', null, false],
  ['a range that reaches in', '2021-10-28', '2021-11-08', true],
  ['a range that ends before', '2021-10-28', '2021-11-03', false],
  ['no date', null, null, false],
];
for (const [name, start, end, expected] of cases) {
  test(`${name}: ${expected ? 'shown' : 'left out'}`, () => {
    assert.equal(isAskedFor({ ...plain, date: { start, end } }, november), expected);
  });
}

test('lanes not named are left out, undated items stay where no time is asked for', () => {
  assert.equal(isAskedFor(plain, { ...nothing, lanes: ['border'] }), false);
  assert.equal(isAskedFor(plain, { ...nothing, lanes: ['law'] }), true);
});

test('of several actors one is enough; actor and place must both fit', () => {
  const item = { ...plain, actors: ['a', 'x'], places: ['p'], articles: ['one'] };
  assert.equal(isAskedFor(item, { ...nothing, actors: ['b', 'a'] }), true);
  assert.equal(isAskedFor(item, { ...nothing, actors: ['b'] }), false);
  assert.equal(isAskedFor(item, { ...nothing, actors: ['a'], places: ['q'] }), false);
  assert.equal(isAskedFor(item, { ...nothing, actors: ['a'], places: ['q', 'p'], articles: ['one'] }), true);
});
