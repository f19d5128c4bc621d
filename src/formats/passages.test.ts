import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPassages } from './passages.ts';

test('cells of a row are one passage, sentences stand alone', () => {
  const text = 'One. Two.\n\n| 2020 | 129 |\n| 2021 | 39,670 |\n';
  const at = (words: string, kind: 'cell' | 'paragraph') => {
    const start = text.indexOf(words);
    return { words, kind, start, end: start + words.length };
  };
  const passages = toPassages(
    [
      at('One.', 'paragraph'),
      at('Two.', 'paragraph'),
      at('2020', 'cell'),
      at('129', 'cell'),
      at('2021', 'cell'),
      at('39,670', 'cell'),
    ],
    text,
  );
  assert.deepEqual(
    passages.map((passage) => passage.map(({ words }) => words).join(' · ')),
    ['One.', 'Two.', '2020 · 129', '2021 · 39,670'],
  );
});
