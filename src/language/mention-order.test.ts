import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../schema/mention.ts';
import { orderMentions } from './mention-order.ts';

const place = (start: number, end: number, id = 'velm'): Mention => ({
  type: 'place',
  start,
  end,
  text: 'Velm',
  rule: 'place-name',
  id,
});

test('mentions stand in the order of the text, the longer before what begins with it', () => {
  const mentions = [place(9, 12), place(0, 4), place(9, 20), place(4, 8)];
  assert.deepEqual(
    orderMentions(mentions).map(({ start, end }) => [start, end]),
    [
      [0, 4],
      [4, 8],
      [9, 20],
      [9, 12],
    ],
  );
});

test('what stands at the same place stays as it was', () => {
  const mentions = [place(3, 7, 'one'), place(3, 7, 'other'), place(0, 2, 'first')];
  assert.deepEqual(
    orderMentions(mentions).map((mention) => 'id' in mention && mention.id),
    ['first', 'one', 'other'],
  );
});
