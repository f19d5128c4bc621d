import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';

const read = createReader(registers);

const datesOf = (text: string): (string | null)[] =>
  read([{ text, kind: 'paragraph', heading: null }], '2021-12-02').document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) =>
      mention.type === 'event' && mention.eventType === 'sanction-adopted' ? [mention.date] : [],
    ),
  );

void test('the text of an act tells in the present what is done with it', () => {
  assert.deepEqual(datesOf('Today the EU sanctioned 20 individuals. The EU is designating Belavia for its part.'), [
    '2021-12-02',
    '2021-12-02',
  ]);
  assert.deepEqual(datesOf('In June the EU sanctioned 20 individuals. The EU is designating Belavia for its part.'), [
    '2021-06',
    null,
  ]);
});
