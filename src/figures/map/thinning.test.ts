import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thinTicks, thinTowns } from './thinning.ts';

test('of crossings close by, those with events stay', () => {
  const tick = (x: number, hasEvents: boolean) => ({ x, y: 0, hasEvents });
  assert.deepEqual(
    thinTicks([tick(0, false), tick(10, true), tick(15, true), tick(60, false)]).map(({ x }) => x),
    [10, 15, 60],
  );
});

test('a town without events keeps off the one before', () => {
  assert.deepEqual(
    thinTowns([0, 40, 80, 120].map((x) => ({ x, y: 0 }))).map(({ x }) => x),
    [0, 120],
  );
});
