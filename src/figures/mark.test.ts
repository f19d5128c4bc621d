import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Factuality } from '../schema/factuality.ts';
import { kindOf } from './kind.ts';
import { makeHast } from './make-hast.ts';
import { drawMark } from './mark.ts';
import { markPath } from './mark-path.ts';

test('every kind has a form of its own', () => {
  assert.equal(new Set([1, 2, 3, 4, 5, 6].map((kind) => markPath(kind, 6))).size, 6);
});

test('every factuality has a class of its own, and denied a stroke', () => {
  const classes = Factuality.options.map((form) => String(drawMark(1, form, 6, makeHast)[0]?.properties['className']));
  assert.equal(new Set(classes).size, Factuality.options.length);
  assert.equal(drawMark(1, 'denied', 6, makeHast).length, 2);
});

test('a lane has the number of its place; the seventh begins anew', () => {
  const lanes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id }));
  assert.deepEqual(
    ['a', 'f', 'g', 'unknown'].map((lane) => kindOf(lanes, lane)),
    [1, 6, 1, 1],
  );
});
