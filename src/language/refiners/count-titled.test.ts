import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureRoom } from '../../pipeline/fixtures/room.ts';
import type { Passage } from '../reading.ts';

/** The counts of passages: value and unit. */
const countsOf = (passages: readonly Passage[]): string[] =>
  fixtureRoom
    .reader(passages, '2024-06-15')
    .document.sentences.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.type === 'count' ? [`${mention.text} ${mention.unit}`] : [])),
    );

const line = (text: string, kind: 'paragraph' | 'heading' = 'paragraph'): Passage => ({ text, kind, heading: null });

/** The rows of a table below its columns. */
const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]): Passage[] =>
  [columns, ...rows].flatMap((cells, row) =>
    cells.map((text, at) => ({
      text,
      kind: 'cell' as const,
      heading: columns[at] ?? '',
      row,
      label: at === 0 ? null : (cells[0] ?? null),
    })),
  );

void test('the corner of a table says what its rows and years count', () => {
  assert.deepEqual(countsOf(table(['Migrants', '2022', '2023'], ['Norland', '8,106', 'c. 4,045'])), [
    '8,106 migrants',
    'c. 4,045 migrants',
  ]);
});

void test('a title counts under columns of countries and of mere numbers', () => {
  const title = line('Migrants by year', 'heading');
  assert.deepEqual(countsOf([title, ...table(['Year', 'Norland', 'Total'], ['2021', '810', '405'])]), [
    '810 migrants',
    '405 migrants',
  ]);
  assert.deepEqual(countsOf([title, ...table(['Month', 'Number'], ['January', '810'])]), ['810 migrants']);
});

void test('a row says what columns of months count', () => {
  assert.deepEqual(countsOf(table(['Indicator', 'May', 'June'], ['Migrants', '810', '900'])), [
    '810 migrants',
    '900 migrants',
  ]);
});

void test('a number alone counts what the caption below it names', () => {
  assert.deepEqual(countsOf([line('17,000'), line('Migrants since January')]), ['17,000 migrants']);
  assert.deepEqual(countsOf([line('17,000'), line('Nobody knows')]), []);
});

void test('a table without such a word counts nothing', () => {
  assert.deepEqual(countsOf(table(['Country', '2022', '2023'], ['Norland', '8,106', '4,045'])), []);
});
