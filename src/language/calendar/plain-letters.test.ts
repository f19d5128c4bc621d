import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainClasses, withPlainLetters } from './plain-letters.ts';

test('letters and numbers beyond ASCII are alike, signs and indexes stay', () => {
  assert.equal(withPlainLetters('on 9 May – “Łódź” ½ 😀'), 'on 9 May – “ªªdª” ² 😀');
  assert.equal(withPlainLetters('𝐀9'), 'ªª9');
});

test('a pattern asks of a plain text what it asked of the text', () => {
  const sources = ['May(?![\\p{L}\\p{N}_]|[.,:]\\p{N})', '(?<![\\p{L}\\p{N}][-.,:/–])May', 'May(?!\\p{L})'];
  for (const source of sources)
    for (const text of ['May', 'Mayé', 'May½', 'May.²', 'May_', 'Mays', 'May–', 'é-May', '–May', 'May😀', 'May٣'])
      assert.equal(
        new RegExp(toPlainClasses(source)).test(withPlainLetters(text)),
        new RegExp(source, 'u').test(text),
        `${source} in ${text}`,
      );
});
