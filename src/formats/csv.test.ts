import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv } from './csv.ts';

const field = (cell: Parameters<typeof toCsv>[1][number][number]): string => toCsv([], [[cell]]).slice(2, -2);

for (const [cell, expected] of [
  ['plain', 'plain'],
  ['Kuźnica, Bruzgi', '"Kuźnica, Bruzgi"'],
  ['the "barrier"', '"the ""barrier"""'],
  ['two\nlines', '"two\nlines"'],
  [null, ''],
  [-12.5, '-12.5'],
  [true, 'true'],
  [[], ''],
  [['a', 'b'], 'a|b'],
  [['a|b', 'c'], 'a\\|b|c'],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['-5 degrees', "'-5 degrees"],
  ['@Guard', "'@Guard"],
  [['@Guard', '@Police'], "'@Guard|@Police"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['a=b', 'a=b'],
] as const)
  test(`${JSON.stringify(cell)} becomes ${expected}`, () => assert.equal(field(cell), expected));

test('every line, the header too, ends with CRLF', () => {
  assert.equal(toCsv(['a', 'b'], [[1, null]]), 'a,b\r\n1,\r\n');
});
