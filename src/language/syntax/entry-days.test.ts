import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';
import type { Passage } from '../reading.ts';

const read = createReader(registers);

/** Events of a text of 14 June 2024, given as its paragraphs. */
const eventsOf = (...texts: string[]): string[] =>
  read(
    texts.map((text): Passage => ({ text, kind: 'paragraph', heading: null })),
    '2024-06-14',
  ).document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.type === 'event' ? [`${mention.text} ${mention.date}`] : [])),
  );

void test('what stands below a line that is a day happened on it', () => {
  assert.deepEqual(
    eventsOf(
      'Friday 7 June, Velm',
      'The EU imposed sanctions on Belarus.',
      'Saturday 8 June',
      'Poland accused Belarus.',
    ),
    ['imposed 2024-06-07', 'accused 2024-06-08'],
  );
});

void test('the line that tells where and when a report was written dates nothing', () => {
  assert.deepEqual(eventsOf('Velm, 14 June 2024', 'The EU imposed sanctions.'), ['imposed null']);
});

void test('the entry of a month dates what happened, and not what was said of it', () => {
  assert.deepEqual(eventsOf('May 2024. The EU imposed sanctions.', 'Nothing else.'), ['imposed 2024-05']);
  assert.deepEqual(eventsOf('May 2024. Poland accused Belarus.', 'Nothing else.'), ['accused null']);
});
