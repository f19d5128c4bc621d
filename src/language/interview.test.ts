import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventMention } from '../schema/mention.ts';
import { createReader } from './configuration.ts';
import { registers } from './fixtures/registers.ts';

const read = createReader(registers);
const paragraphs = (...texts: string[]) =>
  read(
    texts.map((text) => ({ text, kind: 'paragraph' as const, heading: null })),
    '2021-11-12',
  ).document.sentences.flatMap(({ mentions }) => mentions);

const interview = [
  'The prime minister, Anna Berg, met reporters on Friday.',
  'NATO says that 80 people have died. Do you accept that?',
  'I reject that figure. Soldiers closed the crossing.',
  'What comes next?',
  'We have counted 270 people.',
  'The prime minister left. "No more," she said.',
];

test('what is answered in an interview is told by whoever is asked', () => {
  const mentions = paragraphs(...interview);
  const denial = mentions.find((mention) => mention.type === 'event' && mention.text === 'reject');
  assert.equal((denial as EventMention).attributedTo, 'anna-berg');
  const count = mentions.find((mention) => mention.type === 'count' && mention.value === 270);
  assert.equal(count?.type === 'count' && count.claimant, 'anna-berg');
});

test('nothing that is asked in an interview has been said or done', () => {
  const events = paragraphs(...interview).filter((mention) => mention.type === 'event');
  assert.ok(!events.some(({ text }) => text === 'says' || text === 'died'));
});

test('a text with one question, or none in the first person, is no interview', () => {
  const mentions = paragraphs('Anna Berg came.', 'What comes next?', 'NATO says that 80 people have died.');
  assert.ok(mentions.some((mention) => mention.type === 'event' && mention.text === 'says'));
});
