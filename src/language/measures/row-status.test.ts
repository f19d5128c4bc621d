import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';
import type { Passage } from '../reading.ts';

const read = createReader(registers);
const columns = ['Sender', 'Measure', 'Status'];

/** What a row of a table tells of sanctions, below the heads of its columns. */
function readRow(...texts: string[]): string[] {
  const passages: Passage[] = [columns, texts].flatMap((cells, row) =>
    cells.map((text, at) => ({
      text,
      kind: 'cell',
      heading: columns[at] ?? '',
      row,
      label: at === 0 ? null : (cells[0] ?? null),
    })),
  );
  return read(passages, '2021-12-10').document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      if (mention.type === 'sanction')
        return [`${mention.text}: ${String(mention.sender)} ${mention.status} ${mention.date}`];
      return mention.type === 'event'
        ? [`${mention.text}: ${mention.eventType} ${mention.date} ${mention.factuality}`]
        : [];
    }),
  );
}

void test('the cell of status tells how far the measure of its row has come, and since when', () => {
  assert.deepEqual(readRow('United States', 'asset freeze on 8 officials', 'adopted 2 December'), [
    'freeze: united-states adopted 2021-12-02',
    'adopted: sanction-adopted 2021-12-02 asserted',
  ]);
  assert.deepEqual(readRow('Lithuania', 'sanctions on Belarus', 'planned for January'), [
    'sanctions: lithuania proposed 2022-01',
    'planned: sanction-proposed 2022-01 planned',
  ]);
  assert.deepEqual(readRow('Poland', 'sanctions on Belarus', '“under preparation”'), [
    'sanctions: poland proposed null',
    'preparation: sanction-proposed null planned',
  ]);
});

void test('the sender of a row is who stands in the column of senders, whatever else the row names', () => {
  assert.deepEqual(readRow('United States', 'asset freeze on 8 officials of Belavia', 'in force'), [
    'freeze: united-states in-force null',
  ]);
});

void test('what is lifted or in force is no event', () => {
  assert.deepEqual(readRow('Poland', 'sanctions on Belarus', 'lifted in October'), [
    'sanctions: poland lifted 2021-10',
  ]);
  assert.deepEqual(readRow('Poland', 'sanctions on Belarus', 'in force'), ['sanctions: poland in-force null']);
});

void test('a cell that only begins with such a word is no status', () => {
  assert.deepEqual(
    readRow(
      'Poland',
      'sanctions on Belarus',
      'adopted by nobody so far, since two of the member states have asked for more time',
    ),
    ['sanctions: poland in-force null'],
  );
});

void test('the heading of a section tells it of the lines that say nothing of it', () => {
  const statuses = (heading: string, text: string): string[] =>
    read(
      [
        { text: heading, kind: 'heading', heading: null },
        { text, kind: 'item', heading },
      ],
      '2021-12-10',
    ).document.sentences.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.type === 'sanction' ? [mention.status] : [])),
    );
  assert.deepEqual(statuses('Lifted this year', 'US sanctions on Belavia'), ['lifted']);
  assert.deepEqual(statuses('Under discussion', 'EU sanctions on Belavia'), ['proposed']);
  assert.deepEqual(statuses('Already in force', 'EU sanctions on Belavia'), ['in-force']);
  assert.deepEqual(statuses('Proposed and adopted', 'EU sanctions on Belavia'), ['in-force']);
  assert.deepEqual(statuses('Lifted', 'The EU imposed sanctions on Belavia'), ['adopted']);
});
