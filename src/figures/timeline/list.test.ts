import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineItem } from './items.ts';
import { layoutList } from './list.ts';

const item = (id: string, start: string | null): TimelineItem => ({
  id,
  url: `/events/${id}/`,
  title: id,
  lane: 'law',
  date: { start, end: null, precision: start === null ? 'unknown' : 'day' },
  factuality: 'asserted',
  evidence: 1,
});

test('the list goes by month, its spaces by the root of the days between', () => {
  const groups = layoutList([
    item('d', null),
    item('c', '2021-12-01'),
    item('a', '2021-11-08'),
    item('b', '2021-11-09'),
  ]);
  assert.deepEqual(
    groups.map(({ month, items }) => [month, items.map(({ item: { id }, gap }) => `${id}${gap}`)]),
    [
      ['2021-11', ['a0', 'b1']],
      ['2021-12', ['c4']],
      [null, ['d0']],
    ],
  );
});
