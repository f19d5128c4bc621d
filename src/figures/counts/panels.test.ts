import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Count } from '../../schema/count.ts';
import { isInside } from '../box.ts';
import { textWidth } from '../text-width.ts';
import { layoutPanels } from './panel-layout.ts';
import { toCountPanels } from './panels.ts';

let number = 0;
function count(claimant: string | null, value: number, part: Partial<Count> = {}): Count {
  return {
    id: `c${number++}`,
    title: 't',
    places: [],
    actors: [],
    date: { start: null, end: null, precision: 'unknown' },
    factuality: 'claimed',
    attributedTo: [],
    evidence: [],
    metric: 'm',
    value,
    min: null,
    max: null,
    qualifier: 'exact',
    unit: 'people',
    period: null,
    asOf: null,
    place: null,
    claimant,
    conflictsWith: [],
    ...part,
  };
}
const month = (iso: string): Partial<Count> => ({ period: { start: iso, end: iso } });

test('a day, a month, a year and a running total have panels of their own', () => {
  const panels = toCountPanels([
    count('guard', 3500, month('2021-08')),
    count('guard', 7700, month('2021-09')),
    count('guard', 2500, month('2021-11')),
    count('guard', 39_670, month('2021')),
    count('rival', 33_000, month('2021')),
    count('guard', 15_700, month('2022')),
    count('guard', 17_000, { period: { start: '2021-01-01', end: '2021-10-18' } }),
    count('guard', 22_900, { period: { start: '2021-01-01', end: '2021-10-20' } }),
    count('guard', 24_500, { period: { start: '2021-01-01', end: '2021-10-31' } }),
    count('guard', 468, { asOf: '2021-11-10' }),
    count('guard', 501, { asOf: '2021-11-17' }),
    count('guard', 161, { asOf: '2021-11-22' }),
  ]);
  assert.deepEqual(
    panels.map(({ cover, numbers, series }) => [cover, numbers, series.some(({ isRunning }) => isRunning)]),
    [
      ['month', 3, false],
      ['year', 3, false],
      ['since', 3, true],
      ['until', 3, false],
    ],
  );
});

test('places with three numbers have a panel each, the others share one', () => {
  const at = (place: string | null, day: string): Partial<Count> => ({ asOf: day, place });
  const panels = toCountPanels([
    count('a', 1, at('north', '2021-09-01')),
    count('b', 2, at('north', '2021-10-01')),
    count('b', 2, at('north', '2021-11-01')),
    count('a', 3, at('south', '2021-08-01')),
    count('a', 3, at('south', '2021-09-01')),
    count('b', 4, at('south', '2021-10-01')),
    count('a', 5, at(null, '2021-10-01')),
    count('a', 6, at('west', '2021-10-02')),
    count('a', 7, at('west', '2021-10-03')),
  ]);
  assert.deepEqual(
    panels.map(({ place, isRest, numbers }) => [place, isRest, numbers]),
    [
      ['north', false, 3],
      ['south', false, 3],
      [null, true, 3],
    ],
  );
});

test('numbers that fall are not joined by steps; two numbers are no chart', () => {
  const panels = toCountPanels([
    count('a', 9, { asOf: '2021-09-01' }),
    count('a', 4, { asOf: '2021-10-01' }),
    count('a', 6, { asOf: '2021-11-01' }),
    count('a', 6, month('2021-08')),
    count('a', 7, month('2021-09')),
  ]);
  assert.deepEqual(
    panels.map(({ cover, series }) => [cover, series.map(({ isRunning }) => isRunning)]),
    [['until', [false]]],
  );
});

for (const width of [340, 720, 1180]) {
  test(`width ${width}: marks and labels keep to their panel; a contradiction is bracketed`, () => {
    const first = count('guard', 24, { asOf: '2021-08-22' });
    const second = count('aid', 32, { asOf: '2021-08-22', conflictsWith: [first.id] });
    const panels = toCountPanels([
      { ...first, conflictsWith: [second.id] },
      second,
      count('guard', 28, { asOf: '2021-09-01', qualifier: 'over' }),
      count('guard', 3500, month('2021-08')),
      count('guard', 7700, month('2021-09')),
      count('guard', 17_400, month('2021-10')),
    ]);
    const layout = layoutPanels(panels, { width, nameOf: (id) => id ?? 'nobody', titleOf: ({ cover }) => cover });
    assert.equal(layout.panels.length, 2);
    for (const panel of layout.panels) {
      assert.ok(panel.x + panel.width <= width + 0.1 && panel.y + panel.height <= layout.height + 10);
      for (const { x, y } of panel.marks)
        assert.ok(x >= panel.plot.x0 && x <= panel.plot.x1 && y >= panel.plot.y0 && y <= panel.plot.y1);
      for (const { text, x, y, anchor, size } of panel.labels) {
        const wide = textWidth(text, size);
        const x0 = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
        const frame = { x0: 0, y0: 0, x1: panel.width + 1, y1: panel.height };
        assert.ok(isInside({ x0, x1: x0 + wide, y0: y - size, y1: y }, frame), text);
      }
    }
    assert.deepEqual(
      layout.panels.map(({ brackets }) => brackets.length),
      [0, 1],
    );
  });
}
