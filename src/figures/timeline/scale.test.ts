import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerDate } from '../../schema/date.ts';
import { clampWindow, shiftWindow, timeScale, toSpan, toTicks, toWindow, zoomWindow } from './scale.ts';

const iso = ({ start, end }: { start: Date; end: Date }): string =>
  `${start.toISOString().slice(0, 10)}/${end.toISOString().slice(0, 10)}`;

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

for (const [from, to, width, expected] of [
  ['2021-05-01', '2021-08-31', 400, ['May', 'June', 'July', 'August']],
  ['2021-11-01', '2022-02-28', 200, ['Nov', 'Dec', '2022', 'Feb']],
  ['2020-01-01', '2022-12-31', 600, ['2020', '2021', '2022']],
  ['2021-11-01', '2021-11-14', 300, ['1 Nov', '8 Nov']],
] as const) {
  test(`ticks of ${from}/${to} in ${width}`, () => {
    const ticks = toTicks(timeScale(toWindow(from, to), 0, width));
    assert.deepEqual(
      ticks.map(({ label }) => label),
      expected,
    );
  });
}

test('zoom and shift keep to the extent, to midnight and to five days', () => {
  const extent = toWindow('2021-01-01', '2021-12-31');
  const window = toWindow('2021-11-01', '2021-11-30');
  assert.equal(iso(zoomWindow(window, 0.5, 0, extent)), '2021-11-01/2021-11-16');
  assert.equal(iso(zoomWindow(window, 100, 0.5, extent)), '2021-01-01/2022-01-01');
  assert.equal(iso(shiftWindow(window, 5, extent)), '2021-12-02/2022-01-01');
  const least = zoomWindow(window, 0.001, 0.5, extent);
  assert.equal((least.end.getTime() - least.start.getTime()) / 86_400_000, 5);
  assert.equal(iso(clampWindow(toWindow('2019', '2030'), extent)), iso(extent));
});
