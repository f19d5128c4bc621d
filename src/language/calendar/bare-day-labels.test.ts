import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';
import type { Passage } from '../reading.ts';

const read = createReader(registers);

/** Values of the dates in a text of 30 December 2021: headings begin with "#". */
const datesOf = (...lines: string[]): string[] => {
  let heading: string | null = null;
  const passages = lines.map((line): Passage => {
    if (!line.startsWith('# ')) return { text: line, kind: 'paragraph', heading };
    heading = line.slice(2);
    return { text: heading, kind: 'heading', heading };
  });
  return read(passages, '2021-12-30').document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.type === 'date' ? [`${mention.text} ${mention.value}`] : [])),
  );
};

void test('numbers of entries are days where the month stands in the entry before or the heading', () => {
  assert.deepEqual(
    datesOf(
      '# August',
      '8 August: nothing moves.',
      '10. The law is signed.',
      '15th. It rains.',
      '# October',
      '3 – Rain.',
      '9 – Sun.',
    ),
    [
      'August 2021-08',
      '8 August 2021-08-08',
      '10 2021-08-10',
      '15th 2021-08-15',
      'October 2021-10',
      '3 2021-10-03',
      '9 2021-10-09',
    ],
  );
});

void test('below months side by side, the entry before says the month', () => {
  assert.deepEqual(datesOf('# October–November', '8 November: a march.', '9: a gate is shut.'), [
    'October–November 2021-10/2021-11',
    '8 November 2021-11-08',
    '9 2021-11-09',
  ]);
});

void test('numbers of a list are no days', () => {
  assert.deepEqual(datesOf('# August', '1. A law.', '2. A fence.', '3. A zone.'), ['August 2021-08']);
  assert.deepEqual(datesOf('# Points', '4. A law.', '7. A fence.'), []);
  assert.deepEqual(datesOf('8 August: a law.', '3. A fence.'), ['8 August 2021-08-08']);
  assert.deepEqual(datesOf('# August', '40: the men held.', '55: the women held.'), ['August 2021-08']);
});
