import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Count } from '../../schema/count.ts';
import { layoutCounts } from './layout.ts';
import { toWholePeriod } from './period.ts';
import { textWidth } from '../text-width.ts';
import { commonPlace, toCountLine } from './rows.ts';

function count(id: string, claimant: string | null, part: Partial<Count>): Count {
  return {
    id,
    title: id,
    places: [],
    actors: [],
    date: { start: '2021-11-09', end: null, precision: 'day' },
    factuality: 'claimed',
    attributedTo: [],
    evidence: [],
    metric: 'camp',
    value: null,
    min: null,
    max: null,
    qualifier: 'exact',
    unit: 'people',
    period: null,
    asOf: '2021-11-09',
    place: null,
    claimant,
    conflictsWith: [],
    ...part,
  };
}

for (const [part, low, high, words] of [
  [{ value: 800 }, 800, 800, '800'],
  [{ value: 30_000, qualifier: 'over' }, 30_000, null, 'over 30,000'],
  [{ value: 11, qualifier: 'at-least' }, 11, null, 'at least 11'],
  [{ value: 2000, qualifier: 'up-to' }, null, 2000, 'up to 2,000'],
  [{ min: 3000, max: 4000, qualifier: 'range' }, 3000, 4000, '3,000–4,000'],
  [{ value: 2000, qualifier: 'approx' }, 2000, 2000, 'about 2,000'],
] as const) {
  test(`"${words}" keeps its bounds`, () => {
    const line = toCountLine(count('a', null, part));
    assert.deepEqual([line?.low, line?.high, line?.words], [low, high, words]);
  });
}

test('a count without a number is not drawn', () => assert.equal(toCountLine(count('a', null, {})), null));

for (const [start, end, expected] of [
  ['2023-05-01', '2023-05-31', ['2023-05', null]],
  ['2023-01-01', '2023-12-31', ['2023', null]],
  ['2021-01-01', '2022-12-31', ['2021', '2022']],
  ['2024-06-01', '2024-08-31', ['2024-06', '2024-08']],
  ['2021-01-01', '2021-10-20', ['2021-01-01', '2021-10-20']],
  ['2021-01-01', null, ['2021-01-01', null]],
] as const) {
  test(`${start} to ${end ?? 'open'} is said shortly`, () => {
    const whole = toWholePeriod({ start, end });
    assert.deepEqual([whole.start, whole.end], expected);
  });
}

const options = {
  limit: 10,
  nameOf: (claimant: string | null) => claimant ?? 'nobody',
  whenOf: ({ asOf }: Count) => asOf ?? '',
};
const counts = [
  count('a', 'guard', { value: 800, conflictsWith: ['c'] }),
  count('b', 'aid', { value: 500, asOf: '2021-11-01' }),
  count('c', 'rival', { value: 2000, qualifier: 'up-to', conflictsWith: ['a'], asOf: '2021-12-01' }),
  count('d', 'guard', { min: 3000, max: 4000, qualifier: 'range', asOf: '2021-11-20' }),
];

for (const width of [340, 720]) {
  test(`width ${width}: rivals stand side by side and are bracketed; ranges stay bars; nothing leaves the drawing`, () => {
    const layout = layoutCounts(counts, { ...options, width });
    assert.deepEqual(
      layout.rows.map(({ claimant }) => claimant),
      ['guard', 'rival', 'aid'],
    );
    assert.equal(layout.brackets.length, 1);
    const placed = layout.rows.flatMap((row) => row.counts);
    const range = placed.find(({ count: { id } }) => id === 'd');
    assert.ok(range?.bar && range.bar.x0 < range.bar.x1);
    assert.ok(
      placed.every(({ x, bar }) => x >= layout.plot.x0 && x <= layout.plot.x1 && (bar?.x1 ?? 0) <= layout.plot.x1),
    );
    assert.ok(layout.brackets.every(({ x, y0, y1 }) => x < width && y0 < y1 && y1 < layout.height));
    const ys = placed.map(({ y }) => y);
    assert.equal(new Set(ys).size, ys.length);
  });
}

test('too many numbers: contradicted ones are kept, the rest are told', () => {
  const layout = layoutCounts(counts, { ...options, width: 720, limit: 2 });
  assert.equal(layout.left, 2);
  assert.deepEqual(layout.rows.flatMap((row) => row.counts.map(({ count: { id } }) => id)).toSorted(), ['a', 'c']);
});

for (const width of [340, 720]) {
  test(`width ${width}: a place that tells numbers apart takes lines of its own where there is no room`, () => {
    const whenOf = ({ id }: Count): string => (id === 'b' ? '1 January – 31 December 2021, Norland Sector' : '2021');
    const layout = layoutCounts(counts, { ...options, whenOf, width });
    const placed = layout.rows.flatMap((row) => row.counts);
    const long = placed.find(({ count: { id } }) => id === 'b');
    assert.equal(long?.when.join(' '), '1 January – 31 December 2021, Norland Sector');
    assert.ok(long.when.length > 1 && long.when.every((line) => textWidth(line, 12.5) <= layout.plot.x0));
    for (const row of layout.rows)
      for (const [i, { y, when }] of row.counts.entries())
        assert.ok(y + (when.length - 1) * 14 + 8 <= (row.counts[i + 1]?.y ?? row.y1 + 8));
  });
}

test('the common place is that of most numbers', () => {
  const at = (...places: (string | null)[]) => places.map((place, i) => count(String(i), 'guard', { place }));
  assert.equal(commonPlace(at('sector', 'border', null, 'border')), 'border');
  assert.equal(commonPlace(at(null, null)), null);
});
