import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf } from './text-codes.ts';

test('the units of a text stand before a zero, whatever was read before', () => {
  codesOf('a longer text');
  for (const text of ['', 'łódź', 'a😀', 'x'.repeat(10_000)]) {
    const codes = codesOf(text);
    assert.equal(String.fromCharCode(...codes.subarray(0, text.length)), text);
    assert.equal(codes[text.length], 0);
  }
});
