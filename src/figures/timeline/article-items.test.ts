import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleItems } from './article-items.ts';
import type { TimelineItem } from './items.ts';

const item = (id: string, start: string, evidence: number): TimelineItem => ({
  id,
  url: `/events/${id}/`,
  title: id,
  lane: 'border',
  date: { start, end: null, precision: 'day' },
  factuality: 'asserted',
  evidence,
  span: { start: Date.parse(start), end: Date.parse(start) },
  actors: [],
  places: [],
  by: [],
  articles: [],
  known: null,
});

test('what the article tells of comes first, then what most sentences carry, in the order of time', () => {
  const items = [
    item('before', '2021-10-31', 9),
    item('known', '2021-11-02', 5),
    item('own', '2021-11-09', 1),
    item('other', '2021-11-10', 2),
    item('after', '2021-12-02', 9),
  ];
  const { shown, left } = articleItems(items, new Set(['/events/own/']), { from: '2021-11-01', to: '2021-11-30' }, 2);
  assert.deepEqual(
    shown.map(({ id }) => id),
    ['known', 'own'],
  );
  assert.equal(left, 1);
});
