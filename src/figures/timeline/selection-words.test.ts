import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Tied, tiedWords } from './selection-words.ts';

const nothing: Tied = { actors: [], places: [], articles: [] };
const cases: [Partial<Tied>, string][] = [
  [{}, 'Events'],
  [{ actors: ['A'] }, 'Events tied to A'],
  [{ actors: ['A', 'B', 'C'] }, 'Events tied to A, B or C'],
  [{ actors: ['A'], places: ['P', 'Q'] }, 'Events tied to A and to P or Q'],
  [{ articles: ['One day'] }, 'Events told in “One day”'],
  [{ places: ['P'], articles: ['One', 'Two'] }, 'Events tied to P, told in “One” or “Two”'],
];
for (const [tied, expected] of cases) {
  test(expected, () => assert.equal(tiedWords({ ...nothing, ...tied }), expected));
}
