import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberTables } from './number-tables.ts';

test('tables are numbered through all parts; other labels stay', () => {
  const table = '<div class="table-scroll" role="region" tabindex="0" aria-label="Table">';
  assert.deepEqual(numberTables([`${table}${table}`, '<p aria-label="Table">', table]), [
    `${table.replace('Table"', 'Table 1"')}${table.replace('Table"', 'Table 2"')}`,
    '<p aria-label="Table">',
    table.replace('Table"', 'Table 3"'),
  ]);
});
