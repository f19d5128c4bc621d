import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeItem } from './item-fixture.ts';
import type { TimelineItem } from './items.ts';
import { keyItems } from './key-items.ts';

const item = (id: string, start: string | null, evidence = 1, factuality: TimelineItem['factuality'] = 'asserted') =>
  makeItem(id, start, { evidence, factuality });
const period = { from: '2021-05-01', to: '2021-12-31' };
const idsOf = (items: TimelineItem[], limit: number) => keyItems(items, period, limit).map(({ id }) => id);

test('the best carried are taken and stay in their order', () => {
  const items = [item('a', '2021-06-01', 2), item('b', '2021-07-01', 1), item('c', '2021-08-01', 5)];
  assert.deepEqual(idsOf(items, 2), ['a', 'c']);
});

test('among equals what is asserted comes first', () => {
  assert.deepEqual(idsOf([item('a', '2021-06-01', 1, 'planned'), item('b', '2021-07-01')], 1), ['b']);
});

test('nothing outside the period, nothing without a date', () => {
  assert.deepEqual(idsOf([item('a', '2020-08-09', 9), item('b', null, 9), item('c', '2021-12-31')], 5), ['c']);
});
