import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRangeMap, type RangeMap } from './range-map.ts';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (_, at) => text.charCodeAt(at));

function add(map: RangeMap<number>, word: string, value: number): void {
  map.add(unitsOf(word), 0, word.length, value);
}

test('a range finds the value of its word, and no other', () => {
  const map = createRangeMap<number>();
  add(map, 'fence', 1);
  map.add(unitsOf('no fences'), 3, 9, 2);
  const units = unitsOf('the fences, the fence');
  assert.equal(map.get(units, 4, 10), 2);
  assert.equal(map.get(units, 16, 21), 1);
  assert.equal(map.get(units, 4, 9), 1);
  assert.equal(map.get(units, 4, 8), undefined);
});

test('a map grows, and is emptied', () => {
  const map = createRangeMap<number>();
  for (let number = 0; number < 5000; number++) add(map, `word${number}`, number);
  assert.equal(map.size, 5000);
  for (let number = 0; number < 5000; number++) {
    const word = `word${number}`;
    assert.equal(map.get(unitsOf(word), 0, word.length), number);
  }
  map.clear();
  assert.equal(map.size, 0);
  assert.equal(map.get(unitsOf('word7'), 0, 5), undefined);
  add(map, 'new', 1);
  assert.equal(map.get(unitsOf('new'), 0, 3), 1);
});
