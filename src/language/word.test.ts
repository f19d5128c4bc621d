import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrait, createWordTable, wordOf } from './word.ts';

test('a word is one object as long as it is remembered', () => {
  const word = wordOf('Grenze');
  assert.equal(wordOf('Grenze'), word);
  assert.deepEqual(
    { ...word, id: 0 },
    {
      id: 0,
      text: 'Grenze',
      lower: 'grenze',
      folded: 'grenze',
      kind: 'word',
      capitalised: true,
      small: false,
      traits: 0,
    },
  );
});

test('a trait is asked once a word, and of words met before it was made', () => {
  wordOf('before');
  let asked = 0;
  const isLong = createTrait(({ text }) => (asked++, text.length > 4));
  assert.deepEqual(
    ['before', 'one', 'three', 'one', 'three'].map((text) => isLong(wordOf(text))),
    [true, false, true, false, true],
  );
  assert.equal(asked, 3);
});

test('a table asks once a word', () => {
  let asked = 0;
  const length = createWordTable(({ text }) => (asked++, text.length));
  for (const text of ['one', 'three', 'one', 'three', 'one']) assert.equal(length(wordOf(text)), text.length);
  assert.equal(asked, 2);
});

test('a table answers right before and after the words are forgotten', () => {
  const length = createWordTable(({ text }) => text.length);
  const old = wordOf('remembered');
  assert.equal(length(old), 10);
  // more different words than are kept
  for (let number = 0; number < 60_000; number++) {
    const word = wordOf(`w${number}`);
    assert.equal(length(word), word.text.length);
  }
  assert.notEqual(wordOf('remembered'), old);
  assert.equal(length(old), 10);
  assert.equal(length(wordOf('remembered')), 10);
  // too long to be kept
  assert.equal(length(wordOf('w'.repeat(100))), 100);
});
