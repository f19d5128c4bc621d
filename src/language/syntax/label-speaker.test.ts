import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';
import type { Passage } from '../reading.ts';

const read = createReader(registers);

const speechOf = (...passages: Partial<Passage>[]): string[] =>
  read(
    passages.map((passage): Passage => ({ text: '', kind: 'item', heading: null, ...passage })),
    '2024-06-14',
  ).document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) =>
      mention.type === 'event' && mention.stance !== null ? [`${mention.text} ${String(mention.attributedTo)}`] : [],
    ),
  );

void test('whoever a label names says what the fragments behind it tell', () => {
  assert.deepEqual(speechOf({ text: 'Belarus. Denies steering anybody; blames Poland for the dead.' }), [
    'Denies belarus',
    'blames belarus',
  ]);
  assert.deepEqual(speechOf({ text: 'Poland: accuses Belarus of fraud.' }), ['accuses poland']);
});

void test('the heading above names who speaks too', () => {
  assert.deepEqual(
    speechOf(
      { text: 'Alexander Lukashenko', kind: 'heading' },
      { text: 'Promised a fence. Says it will be ready in May.', kind: 'paragraph', heading: 'Alexander Lukashenko' },
    ),
    ['Promised alexander-lukashenko', 'Says alexander-lukashenko'],
  );
});

void test('nouns, and labels that name two or nobody, give no speaker', () => {
  assert.deepEqual(speechOf({ text: 'Belarus. Claims of both sides. Reports from the forest.' }), []);
  assert.deepEqual(speechOf({ text: 'Poland and Belarus. Denies it.' }), []);
  assert.deepEqual(speechOf({ text: 'The forest. Denies it.' }), []);
});
