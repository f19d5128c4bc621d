import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSumWords } from './sum-words.ts';

test('counts as a sentence has them', () => {
  const sums = (events: number, statements: number) =>
    toSumWords([
      [events, 'event', 'events'],
      [statements, 'statement', 'statements'],
    ]);
  assert.equal(sums(2, 1), '2 events and 1 statement');
  assert.equal(sums(0, 3), '3 statements');
  assert.equal(sums(0, 0), '');
});
