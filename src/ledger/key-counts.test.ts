import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Count } from '../schema/count.ts';
import { keyCounts } from './key-counts.ts';

function count(metric: string, claimant: string | null, asOf: string, value: number | null = 1): Count {
  return {
    id: `${metric}-${claimant}-${asOf}`,
    title: 'A count',
    places: [],
    actors: [],
    date: { start: asOf, end: null, precision: 'day' },
    factuality: 'claimed',
    attributedTo: [],
    evidence: [],
    metric,
    value,
    min: null,
    max: null,
    qualifier: 'exact',
    unit: 'people',
    period: null,
    asOf,
    place: null,
    claimant,
    conflictsWith: [],
  };
}

const metrics = [{ id: 'arrivals' }, { id: 'attempts' }, { id: 'deaths' }];
const idsOf = (counts: Count[], options?: { limit?: number; rows?: number }) =>
  keyCounts(counts, metrics, options).map(({ metric, counts: shown }) => [metric.id, shown.map(({ id }) => id)]);

test('the latest number of each claimant, latest first; the metric with most claimants first', () => {
  const counts = [
    count('arrivals', 'guard', '2021-11-01'),
    count('attempts', 'guard', '2021-10-01'),
    count('attempts', 'guard', '2021-11-09'),
    count('attempts', 'ministry', '2021-11-10'),
  ];
  assert.deepEqual(idsOf(counts), [
    ['attempts', ['attempts-ministry-2021-11-10', 'attempts-guard-2021-11-09']],
    ['arrivals', ['arrivals-guard-2021-11-01']],
  ]);
});

test('numbers without a claimant or without a number are left out', () => {
  assert.deepEqual(idsOf([count('deaths', null, '2021-11-01'), count('deaths', 'ngo', '2021-11-01', null)]), []);
});

test('no more metrics and rows than asked for', () => {
  const counts = ['a', 'b', 'c'].flatMap((claimant) => [
    count('arrivals', claimant, '2021-11-01'),
    count('deaths', claimant, '2021-11-01'),
  ]);
  assert.deepEqual(idsOf(counts, { limit: 1, rows: 2 }), [
    ['arrivals', ['arrivals-a-2021-11-01', 'arrivals-b-2021-11-01']],
  ]);
});
