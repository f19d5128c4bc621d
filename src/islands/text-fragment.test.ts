import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTextDirective } from './text-fragment.ts';

const cases: [runs: string[], expected: string][] = [
  [['The gate was shut.'], ':~:text=The%20gate%20was%20shut.'],
  [
    ['One two three four five six seven eight nine ten eleven.'],
    ':~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.',
  ],
  // a hyphen, a comma and an ampersand would be read as marks of the directive
  [['A 30-day ban, for X & Y.'], ':~:text=A%2030%2Dday%20ban%2C%20for%20X%20%26%20Y.'],
  // neither end reaches across a citation
  [['Two said so', ' and others did not.'], ':~:text=Two%20said%20so,and%20others%20did%20not.'],
  [['All of it.', '  '], ':~:text=All%20of%20it.'],
  [['', ' '], ''],
];

for (const [runs, expected] of cases) {
  test(`${JSON.stringify(runs)} is marked by ${expected || 'nothing'}`, () => {
    assert.equal(toTextDirective(runs), expected);
  });
}
