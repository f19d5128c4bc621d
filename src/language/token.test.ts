import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTokens } from './token.ts';

const cases: [string, string[]][] = [
  ["Poland's border", ['Poland', "'s", 'border']],
  ['the Poland–Belarus line', ['the', 'Poland', '–', 'Belarus', 'line']],
  ['over 30,000 in 3.5 km', ['over', '30,000', 'in', '3.5', 'km']],
  ['U.S. troops, D.C.', ['U.S.', 'troops', ',', 'D.C.']],
  ['Łukaszenka’s Кузница', ['Łukaszenka', '’s', 'Кузница']],
  ['09.11.2021 at 14:30', ['09.11.2021', 'at', '14:30']],
  ['', []],
];
for (const [text, expected] of cases) {
  test(JSON.stringify(text), () => {
    const tokens = parseTokens(text);
    assert.deepEqual(
      tokens.map((token) => token.text),
      expected,
    );
    for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
  });
}
