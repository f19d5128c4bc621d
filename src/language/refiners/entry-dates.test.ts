import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';

const read = createReader(registers);

const eventsOf = (text: string): string[] =>
  read(
    [
      { text: '16:20 And the airlines?', kind: 'heading', heading: null },
      { text, kind: 'paragraph', heading: '16:20 And the airlines?' },
    ],
    '2021-11-10',
  ).document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.type === 'event' ? [`${mention.text} ${mention.date}`] : [])),
  );

void test('what is being prepared in an entry is prepared on its day, what lies ahead has none', () => {
  assert.deepEqual(eventsOf('The EU is considering sanctions on carriers.'), ['considering 2021-11-10']);
  assert.deepEqual(eventsOf('The EU will impose sanctions on carriers.'), ['impose null']);
});
