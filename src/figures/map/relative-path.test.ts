import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { relativePath } from './relative-path.ts';

test('a path is written as steps', () => {
  const table: [absolute: string, relative: string][] = [
    ['', ''],
    ['M10.2,3.4', 'm10.2 3.4'],
    ['M10.2,3.4L11.2,1.4L11.7,1.4', 'm10.2 3.4 1-2 .5 0'],
    ['M-1,-1L-1.5,0Z', 'm-1-1-.5 1z'],
    ['M1,1L2,2ZM5,5L6,6', 'm1 1 1 1zm4 4 1 1'],
  ];
  for (const [absolute, relative] of table) assert.equal(relativePath(absolute), relative);
});

/** The points, in tenths, that a path of m and z draws, by the grammar of SVG: pairs after the first of an m are relative lines. */
function walk(path: string): number[][] {
  const points: number[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, rest = ''] of path.matchAll(/([mz])([^mz]*)/g)) {
    if (command === 'z') [x, y] = [startX, startY];
    const numbers = [...rest.matchAll(/-?(?:\d+\.\d+|\.\d+|\d+)/g)].map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      x += Math.round((numbers[i] ?? 0) * 10);
      y += Math.round((numbers[i + 1] ?? 0) * 10);
      if (i === 0) [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

test('every point stays where it was, however long the path', () => {
  const point = fc.tuple(fc.integer({ min: -20, max: 9000 }), fc.integer({ min: -20, max: 9000 }));
  const ring = fc.tuple(fc.array(point, { minLength: 1, maxLength: 200 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 5 }), (rings) => {
      const path = rings
        .map(([points, closed]) => `M${points.map(([x, y]) => `${x / 10},${y / 10}`).join('L')}${closed ? 'Z' : ''}`)
        .join('');
      assert.deepEqual(
        walk(relativePath(path)),
        rings.flatMap(([points]) => points),
      );
    }),
  );
});
