import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDateWords, toIsoWords } from './date-words.ts';

const dates: [start: string | null, end: string | null, expected: string][] = [
  ['2021-11-09', null, '9_November 2021'],
  ['2021-11-09', '2021-11-09', '9_November 2021'],
  ['2021-11', null, 'November 2021'],
  ['2021', null, '2021'],
  ['2021-11-08', '2021-11-18', '8–18_November 2021'],
  ['2021-10-28', '2021-11-03', '28_October – 3_November 2021'],
  ['2021-12-28', '2022-01-03', '28_December 2021 – 3_January 2022'],
  ['2021-06', '2021-08', 'June–August 2021'],
  ['2021-06', '2021-08-10', 'June – 10_August 2021'],
  ['2021-11', '2021-11-09', '9_November 2021'],
  ['2020', '2021', '2020 – 2021'],
  ['2021', '2021-11', '2021 – November 2021'],
  [null, '2021-11-18', 'until 18_November 2021'],
  [null, null, 'date not known'],
];

test('a date is as precise in words as in the ledger', () => {
  for (const [start, end, expected] of dates)
    assert.equal(toDateWords({ start, end }), expected.replaceAll('_', '\u00a0'));
});

test('an open range says from when', () => {
  assert.equal(toDateWords({ start: '2021-01', end: null }, true), 'from January 2021');
  assert.equal(toDateWords({ start: '2021-05', end: null, precision: 'range' }), 'from May 2021');
  assert.equal(toDateWords({ start: '2021-05', end: null, precision: 'month' }), 'May 2021');
});

test('an ISO prefix is never made more precise', () => {
  assert.equal(toIsoWords('2021-02'), 'February 2021');
  assert.equal(toIsoWords('2021-02-01'), '1\u00a0February 2021');
});
