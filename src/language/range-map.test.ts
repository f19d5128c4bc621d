import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRangeMap } from './range-map.ts';

test('a range finds the value of its word, and no other', () => {
  const map = createRangeMap<number>();
  map.add('fence', 1);
  map.add('fences', 2);
  const text = 'the fences, the fence';
  assert.equal(map.get(text, 4, 10), 2);
  assert.equal(map.get(text, 16, 21), 1);
  assert.equal(map.get(text, 4, 9), 1);
  assert.equal(map.get(text, 4, 8), undefined);
});

test('a map grows, and is emptied', () => {
  const map = createRangeMap<number>();
  for (let number = 0; number < 5000; number++) map.add(`w${number}`, number);
  assert.equal(map.size, 5000);
  for (let number = 0; number < 5000; number++) assert.equal(map.get(`w${number}`, 0, `w${number}`.length), number);
  map.clear();
  assert.equal(map.size, 0);
  assert.equal(map.get('w7', 0, 2), undefined);
});
