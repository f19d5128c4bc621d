import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prosePattern } from './prose-pattern.ts';

test('a pattern finds in prose what it found as it was written', () => {
  const patterns = [
    /\bplans? (?:[\p{L}'’-]+ ){0,3}for $/u,
    /\b(?:plan|talk)\p{L}* [^;]{1,30} for $/iu,
    /^\p{Lu}\p{L}+ \p{Ll}/u,
    /[^\p{L}]x/iu,
    /\[\p{L}\]|\p{N}+/u,
  ];
  const texts = [
    'Plans for ',
    'plan Łódź’s naïve for ',
    'PLANNING “a × b” for ',
    'plan Ελλάδα для for ',
    'Żaryn said',
    'łódź said',
    'Ex÷x, éx —x',
    '[ñ] 12½',
  ];
  for (const pattern of patterns)
    for (const text of texts)
      assert.deepEqual([...(prosePattern(pattern).exec(text) ?? [])], [...(pattern.exec(text) ?? [])]);
});

test('flags stay but for u, where case is ignored', () => {
  assert.equal(prosePattern(/a/giu).flags, 'gi');
  assert.equal(prosePattern(/a/gu).flags, 'gu');
});
