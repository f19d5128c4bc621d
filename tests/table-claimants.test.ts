import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCounts } from './sentences/mark.ts';

const claimants = (caption: string): string[] =>
  readCounts(
    `${caption}\n\n| Year | Attempts | Deaths |\n| --- | --- | --- |\n| 2021 | 300 | 12 |\n`,
    ({ claimant }) => claimant,
  );

test('a line above a table tells of each column who counted', () => {
  assert.deepEqual(claimants('Attempts are those of the Polish Border Guard; deaths were counted by Grupa Granica.'), [
    '300 poland-border-guard',
    '12 grupa-granica',
  ]);
});

test('a line that names one counter tells it of all columns', () => {
  assert.deepEqual(claimants('Attempts and deaths recorded by the Polish Border Guard'), [
    '300 poland-border-guard',
    '12 poland-border-guard',
  ]);
});

test('a table of years tells in the first cell of a row what was counted, and by whom', () => {
  const table = `Figures of the Polish Border Guard, unless another source is given:

| | 2022 | January–November 2024 |
| --- | --- | --- |
| Crossing attempts | c. 15,700 | over 29,000 |
| Deaths (Grupa Granica) | 19 | 14 |
`;
  assert.deepEqual(
    readCounts(table, ({ metric, period, claimant }) => `${metric} ${period} ${String(claimant)}`),
    [
      'c. 15,700 crossing-attempts 2022 poland-border-guard',
      'over 29,000 crossing-attempts 2024-01/2024-11 poland-border-guard',
      '19 deaths 2022 grupa-granica',
      '14 deaths 2024-01/2024-11 grupa-granica',
    ],
  );
});

test('one line tells who supplies which column', () => {
  assert.deepEqual(claimants('The Polish Border Guard supplies the attempts, Grupa Granica the deaths.'), [
    '300 poland-border-guard',
    '12 grupa-granica',
  ]);
});

test('the source named right below a table is that of all of it', () => {
  const counts = (below: string): string[] =>
    readCounts(
      `Figures by year\n\n| Year | Attempts |\n| --- | --- |\n| 2021 | 300 |\n\n${below}\n`,
      ({ claimant }) => claimant,
    );
  assert.deepEqual(counts('Source: Polish Border Guard.'), ['300 poland-border-guard']);
  // two sources are of nobody knows which number
  assert.deepEqual(counts('Source: Polish Border Guard, Grupa Granica.'), ['300 null']);
  assert.deepEqual(counts('The Polish Border Guard is busy.'), ['300 null']);
});
