import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAskedFor, readEmbedQuery } from './embed-query.ts';

const nothing = { theme: null, lanes: null, from: null, to: null };

test('a query is read, nonsense left out', () => {
  assert.deepEqual(readEmbedQuery('?theme=dark&lanes=law,border&from=2021-11&to=2021-11-30'), {
    theme: 'dark',
    lanes: ['law', 'border'],
    from: '2021-11',
    to: '2021-11-30',
  });
  assert.deepEqual(readEmbedQuery('?theme=red&from=soon&to=%3Cb%3E&lanes='), nothing);
  assert.deepEqual(readEmbedQuery(''), nothing);
});

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
    assert.equal(isAskedFor({ lane: 'law', start, end }, november), expected);
  });
}

test('lanes not named are left out, undated items stay where no time is asked for', () => {
  const item = { lane: 'law', start: null, end: null };
  assert.equal(isAskedFor(item, { ...nothing, lanes: ['border'] }), false);
  assert.equal(isAskedFor(item, { ...nothing, lanes: ['law'] }), true);
});
