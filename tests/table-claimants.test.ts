import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './sentences/mark.ts';

const claimants = (caption: string): string[] =>
  read(`${caption}\n\n| Year | Attempts | Deaths |\n| --- | --- | --- |\n| 2021 | 300 | 12 |\n`).flatMap((mention) =>
    mention.type === 'count' ? [`${mention.text} ${String(mention.claimant)}`] : [],
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
