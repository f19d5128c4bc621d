import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTokens } from './token.ts';
import { createBeginningFinder, hasBeginning } from './word-beginning.ts';

const texts = [
  '',
  'a',
  'migrants near the fence',
  'the anti-migrant law, “fence” and non-fences',
  'über die mauer, łódź 12 of them',
  'in norland; inland, within',
  'no3 3no no-3',
];

test('a finder finds what is asked for one by one', () => {
  for (const beginnings of [
    ['migr', 'fence', 'in norland', 'ü', 'łó', '12 of', 'no', '3'],
    ['migr', 'fence', '-3', 'in'],
  ]) {
    const find = createBeginningFinder(beginnings);
    for (const text of texts)
      assert.deepEqual(
        [...find(parseTokens(text), text)].toSorted(),
        beginnings.filter((beginning) => hasBeginning(text, beginning)).toSorted(),
        text,
      );
  }
});
