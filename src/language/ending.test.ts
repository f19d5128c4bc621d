import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createEnding } from './ending.ts';

const patterns = [/\b(?:was|were) (?:\p{L}+ly )?/u, /^The /u, /,|\band (?:[a-z]+ )?/iu, /(?<!not )said\b[^,;]{0,9} /u];

test('a text ends like a pattern where the pattern with $ finds its beginning', () => {
  const words = fc.constantFrom(
    'The ',
    'was ',
    'were ',
    'newly ',
    'And ',
    'not ',
    'said',
    ', ',
    ';',
    'łódź ',
    '',
    'on ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.nat(80), (parts, cut) => {
      const text = parts.join('');
      const at = Math.min(cut, text.length);
      for (const pattern of patterns) {
        const anchored = new RegExp(`(?:${pattern.source})$`, pattern.flags);
        assert.equal(createEnding(pattern)(text.slice(0, at)), anchored.test(text.slice(0, at)));
      }
    }),
  );
});

test('within a text, what stands behind the index is not read', () => {
  const isPassive = createEnding(/\bwas /u);
  assert.equal(isPassive('It was closed', 7), true);
  assert.equal(isPassive('It was closed', 6), false);
  assert.equal(isPassive('It was closed'), false);
});
