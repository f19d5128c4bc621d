import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, monthsBetween, readWindow, toMonthWindow, writeWindow } from './time-window.ts';

test('an address keeps what else it holds', () => {
  const window = { from: '2021-11-01', to: '2021-11-30' };
  assert.deepEqual(readWindow('?lanes=law&from=2021-11-01&to=2021-11-30'), window);
  assert.equal(writeWindow('?lanes=law', window), '?lanes=law&from=2021-11-01&to=2021-11-30');
  assert.equal(writeWindow('?from=2021-11-01&to=2021-11-30', null), '');
});

test('a window that makes no sense is none', () => {
  for (const search of ['', '?from=2021-11-01', '?from=2021-11-30&to=2021-11-01', '?from=x&to=y'])
    assert.equal(readWindow(search), null);
});

test('months are counted across years, and end on their last day', () => {
  assert.equal(addMonths('2021-11', 3), '2022-02');
  assert.equal(monthsBetween('2021-11', '2022-02-14'), 3);
  assert.deepEqual(toMonthWindow('2023-12', '2024-02'), { from: '2023-12-01', to: '2024-02-29' });
});
