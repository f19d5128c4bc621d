import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth, wrapEvenly, wrapText } from './text-width.ts';

test('text is wider with more and wider characters', () => {
  assert.ok(textWidth('mm', 10) > textWidth('ii', 10));
  assert.equal(textWidth('', 10), 0);
  assert.equal(textWidth('abc', 20), 2 * textWidth('abc', 10));
});

for (const [text, width, most, expected, cut] of [
  ['One two', 400, 3, ['One two'], false],
  ['Council opens fact-finding investigation', 110, 3, ['Council opens', 'fact-finding', 'investigation'], false],
  ['A long title that goes on and on and on and on for ever', 60, 2, ['A long', 'title that…'], true],
  ['1 May – 2 June, Norland–Elbonia border', 120, 3, ['1 May – 2 June,', 'Norland–Elbonia', 'border'], false],
  ['Norland–Elbonia', 60, 2, ['Norland–', 'Elbonia'], false],
  ['Unbreakablelongword', 20, 3, ['Unbreakablelongword'], false],
] as const) {
  test(`"${text}" in ${width}`, () =>
    assert.deepEqual(wrapText(text, 12.5, width, most), { lines: [...expected], cut }));
}

const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, 12.5)));

test('even lines are no more lines, and all the words', () => {
  const text = 'Flight diverted to the capital on its way home';
  const [plain, even] = [wrapText(text, 12.5, 190, 3), wrapEvenly(text, 12.5, 190, 3)];
  assert.equal(even.lines.length, plain.lines.length);
  assert.equal(even.lines.join(' '), text);
  assert.ok(widest(even.lines) <= widest(plain.lines));
});
