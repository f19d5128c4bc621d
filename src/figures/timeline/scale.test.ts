import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerDate } from '../../schema/date.ts';
import { timeScale, toIsoDay, toSpan, toWindow } from './scale.ts';

const iso = ({ start, end }: { start: number; end: number }): string => `${toIsoDay(start)}/${toIsoDay(end)}`;

const spans: [LedgerDate, string | null][] = [
  [{ start: '2021-11-09', end: null, precision: 'day' }, '2021-11-09/2021-11-10'],
  [{ start: '2021-11', end: null, precision: 'month' }, '2021-11-01/2021-12-01'],
  [{ start: '2021-12', end: null, precision: 'month' }, '2021-12-01/2022-01-01'],
  [{ start: '2021', end: null, precision: 'year' }, '2021-01-01/2022-01-01'],
  [{ start: '2021-06', end: '2021-08', precision: 'season' }, '2021-06-01/2021-09-01'],
  [{ start: '2021-08-08', end: '2021-10-23', precision: 'range' }, '2021-08-08/2021-10-24'],
  [{ start: null, end: null, precision: 'unknown' }, null],
];
for (const [date, expected] of spans) {
  test(`a ${date.precision} (${date.start ?? '–'}) is as wide as it is known`, () => {
    const span = toSpan(date);
    assert.equal(span && iso(span), expected);
  });
}

test('time is drawn evenly', () => {
  const scale = timeScale(toWindow('2021-11-01', '2021-11-10'), 100, 200);
  assert.deepEqual(
    [0, 5, 10].map((day) => scale(Date.UTC(2021, 10, 1 + day))),
    [100, 150, 200],
  );
});
