import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';
import type { Passage } from '../reading.ts';

const reader = createReader(registers);
const paragraph = (text: string): Passage => ({ text, kind: 'paragraph', heading: null });
const item = (text: string): Passage => ({ text, kind: 'item', heading: null });

function sanctionsOf(...passages: Passage[]): string[] {
  const { document } = reader(passages, '2021-08-09');
  return document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) =>
      mention.type === 'sanction'
        ? [`${mention.start}-${mention.end} ${mention.text} ${String(mention.sender)} ${mention.status}`]
        : [],
    ),
  );
}

test('an item goes on with the sentence that opens its list', () => {
  assert.deepEqual(
    sanctionsOf(
      paragraph('Britain today imposed sanctions on Belarus.'),
      paragraph('The new UK measures will:'),
      item('prohibit exports of cement;'),
      item('bar carriers from its airports. The airports are open to others.'),
    ),
    [
      '22-31 sanctions united-kingdom adopted',
      '11-19 measures united-kingdom adopted',
      '0-8 prohibit united-kingdom adopted',
      '0-3 bar united-kingdom adopted',
    ],
  );
});

test('what the sentence leaves open stays open in its items', () => {
  assert.deepEqual(sanctionsOf(paragraph('Warsaw has asked the EU to:'), item('ban imports of potash;')), [
    '0-3 ban european-union called-for',
  ]);
});

test('an item of another list stands by itself', () => {
  assert.deepEqual(sanctionsOf(paragraph('There are three tasks:'), item('prohibit exports of cement;')), []);
  assert.deepEqual(
    sanctionsOf(paragraph('The Union will:'), paragraph('Nothing else is known.'), item('prohibit exports of cement;')),
    [],
  );
});
