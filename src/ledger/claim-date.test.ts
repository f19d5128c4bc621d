import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlap, toDays, toLedgerDate } from './claim-date.ts';

const values: [string | null, string | null, string | null, string][] = [
  ['2021-11-09', '2021-11-09', null, 'day'],
  ['2021-11-09T14:30', '2021-11-09', null, 'day'],
  ['2021-11', '2021-11', null, 'month'],
  ['2021', '2021', null, 'year'],
  ['2021-11-08/2021-11-18', '2021-11-08', '2021-11-18', 'range'],
  ['2021-06/2021-08', '2021-06', '2021-08', 'season'],
  ['2021-05/..', '2021-05', null, 'range'],
  ['../2021-05', '2021-05', null, 'range'],
  ['2021-11-09/2021-11-09', '2021-11-09', null, 'day'],
  ['2021-W45', '2021-11-08', '2021-11-14', 'range'],
  ['../..', null, null, 'unknown'],
  [null, null, null, 'unknown'],
];
for (const [value, start, end, precision] of values) {
  test(`${value} is a ${precision}`, () => assert.deepEqual(toLedgerDate(value), { start, end, precision }));
}

test('a month stands for all its days', () => {
  assert.deepEqual(toDays(toLedgerDate('2024-02')), { first: '2024-02-01', last: '2024-02-29' });
  assert.deepEqual(toDays(toLedgerDate('2021-05/..')), { first: '2021-05-01', last: null });
});

const pairs: [string, string, boolean][] = [
  ['2021-11-09', '2021-11', true],
  ['2021-11-09', '2021-12', false],
  ['2021-05/..', '2021-11-09', true],
  ['2021-11-08/2021-11-18', '2021-11-18', true],
  ['2021-11-08/2021-11-18', '2021-11-19', false],
];
for (const [a, b, expected] of pairs) {
  test(`${a} and ${b} ${expected ? 'share' : 'share no'} day`, () => {
    assert.equal(overlap(toLedgerDate(a), toLedgerDate(b)), expected);
    assert.equal(overlap(toLedgerDate(b), toLedgerDate(a)), expected);
  });
}
