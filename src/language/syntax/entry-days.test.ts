import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';
import type { Passage } from '../reading.ts';

const read = createReader(registers);

/** Events in the passages of a text of 14 June 2024. */
const eventsIn = (passages: Passage[]): string[] =>
  read(passages, '2024-06-14').document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.type === 'event' ? [`${mention.text} ${mention.date}`] : [])),
  );

/** Events of a text, given as its paragraphs. */
const eventsOf = (...texts: string[]): string[] =>
  eventsIn(texts.map((text): Passage => ({ text, kind: 'paragraph', heading: null })));

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

/** Events below headings, each given with its paragraphs. */
const eventsBelow = (sections: Readonly<Record<string, readonly string[]>>): string[] =>
  eventsIn(
    Object.entries(sections).flatMap(([heading, texts]): Passage[] => [
      { text: heading, kind: 'heading', heading },
      ...texts.map((text): Passage => ({ text, kind: 'paragraph', heading })),
    ]),
  );

void test('headings that all open with a day and go on with a title date what stands below them', () => {
  assert.deepEqual(
    eventsBelow({
      '7 June 2024: a round takes shape': ['Poland accused Belarus.'],
      'Monday, 10 June – the round is agreed': ['The EU imposed sanctions. Poland accused Belarus.'],
      '11 June. The morning': ['The EU imposed sanctions.'],
    }),
    ['accused 2024-06-07', 'imposed 2024-06-10', 'accused 2024-06-10', 'imposed 2024-06-11'],
  );
});

void test('a day in the title of one section of a report dates nothing below it', () => {
  assert.deepEqual(
    eventsBelow({
      'How it began': ['Poland accused Belarus.'],
      '7 June 2024: the vote': ['The EU imposed sanctions.'],
      'What is next': ['Poland accused Belarus.'],
    }),
    ['accused null', 'imposed null', 'accused null'],
  );
});

void test('headings that are months date what happened below them', () => {
  assert.deepEqual(eventsBelow({ 'April 2024': ['The EU imposed sanctions.'], May: ['The EU imposed sanctions.'] }), [
    'imposed 2024-04',
    'imposed 2024-05',
  ]);
});

const items: [name: string, text: string, titleEnd: number, events: string[]][] = [
  [
    'a day behind a title',
    'EU imposes sanctions (7 June 2024): Poland accused Belarus.',
    0,
    ['imposes 2024-06-07', 'accused 2024-06-07'],
  ],
  [
    'a line below a title',
    'EU imposes sanctions 7 June 2024 | Politics Poland accused Belarus.',
    20,
    ['imposes 2024-06-07', 'accused 2024-06-07'],
  ],
  [
    'the mark of a list',
    '(b) 07.06.2024. The EU imposed sanctions. Poland accused Belarus.',
    0,
    ['imposed 2024-06-07', 'accused 2024-06-07'],
  ],
  [
    'a day within brackets of a sentence',
    'The EU imposed sanctions. Those of last year (7 June 2023) had ended. Poland accused Belarus.',
    0,
    ['imposed null', 'accused null'],
  ],
];

for (const [name, text, titleEnd, events] of items)
  void test(`the day of an item: ${name}`, () => {
    assert.deepEqual(eventsIn([{ text, kind: 'paragraph', heading: null, titleEnd }]), events);
  });

void test('a chronicle of months tells in the present of its own days', () => {
  assert.deepEqual(eventsOf('May 2024. Poland accuses Belarus.', 'Nothing else.'), ['accuses 2024-05']);
});
