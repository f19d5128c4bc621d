import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutAxis } from './axis.ts';
import { timeScale, toWindow } from './scale.ts';

for (const [from, to, width, unit, upper, lower] of [
  ['2021-05-01', '2021-08-31', 400, 'month', ['2021'], ['May', 'June', 'July', 'August']],
  ['2021-11-01', '2022-02-28', 200, 'month', ['2021', '2022'], ['Nov', 'Dec', 'Jan', 'Feb']],
  ['2020-01-01', '2022-12-31', 160, 'year', [], ['2020', '2021', '2022']],
  ['2021-01-01', '2022-06-30', 260, 'quarter', ['2021', '2022'], ['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr']],
  ['2021-11-01', '2021-11-30', 300, 'week', ['November 2021'], ['1', '8', '15', '22', '29']],
  ['2021-11-29', '2021-12-02', 400, 'day', ['November 2021', 'December 2021'], ['29', '30', '1', '2']],
] as const) {
  test(`the axis of ${from} to ${to} in ${width} units goes by the ${unit}`, () => {
    const window = toWindow(from, to);
    const axis = layoutAxis(window, timeScale(window, 0, width), 0, width);
    assert.deepEqual(
      [axis.unit, axis.upper.map(({ label }) => label), axis.lower.map(({ label }) => label)],
      [unit, upper, lower],
    );
  });
}
