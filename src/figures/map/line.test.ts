import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, nearestOn, stretchAround } from './line.ts';

const lines = linesOf('M0,0L10,0L10,10M50,50L60,50');

test('a path falls into its lines', () => {
  assert.deepEqual(
    lines.map((line) => line.length),
    [3, 2],
  );
});

test('the nearest point of a line is found, with the direction of the line there', () => {
  const near = nearestOn(lines, { x: 5, y: 3 });
  assert.deepEqual([near?.x, near?.y, near?.angle, near?.line], [5, 0, 0, 0]);
  assert.equal(nearestOn(lines, { x: 58, y: 60 })?.line, 1);
  assert.equal(nearestOn([], { x: 0, y: 0 }), null);
});

test('a stretch has its length on both sides and ends where the line ends', () => {
  const near = nearestOn(lines, { x: 8, y: -1 });
  assert.ok(near);
  assert.equal(stretchAround(lines[0] ?? [], near, 4), 'M4,0L8,0L10,0L10,2');
  assert.equal(stretchAround(lines[0] ?? [], near, 100), 'M0,0L8,0L10,0L10,10');
});
