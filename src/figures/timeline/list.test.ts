import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeHast, makeHtmlHast } from '../make-hast.ts';
import { drawSmallMark } from '../mark.ts';
import { itemFacts } from './facts.ts';
import { makeItem as item } from './item-fixture.ts';
import { drawList } from './list.ts';
import { layoutList } from './list-layout.ts';

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

test('a row says headline, date, lane and whose word it is; usual attributes are left out', () => {
  const lanes = [{ id: 'border', label: 'Border' }];
  const items = [item('a', '2021-11-08', { factuality: 'claimed', by: ['guard'], evidence: 3, known: '2021-11-09' })];
  const list = JSON.stringify(
    drawList(layoutList(items), new Map(items.map((one, index) => [one, index])), {
      html: makeHtmlHast,
      markOf: ({ factuality }) => drawSmallMark(1, factuality, makeHast),
      id: 'timeline',
      dateWords: ({ start }) => `on ${start}`,
      factsOf: (one) => itemFacts(one, { lanes, nameOf: () => 'the guard' }),
      filters: [],
      isLong: true,
    }),
  );
  for (const words of ['on 2021-11-08', ' · Border · claimed by the guard', '"dataEvidence":3', '"id":"timeline-0"'])
    assert.ok(list.includes(words), words);
  for (const absent of ['dataPrecision', 'dataKnown']) assert.ok(!list.includes(absent), absent);
});
