import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Metric } from '../schema/site.ts';
import { splitByUnit, unitOf } from './count-unit.ts';

const metric: Metric = {
  id: 'm',
  label: 'M',
  description: 'm',
  unit: 'people',
  lane: 'l',
  groups: [],
  units: [],
  near: [],
};
const money: Metric = { ...metric, unit: 'money', units: ['euros', 'crowns'] };

test('people are people, whatever word the sentence has; money is in its currency', () => {
  assert.equal(unitOf({ unit: 'migrants' }, metric), 'people');
  assert.equal(unitOf({ unit: 'crowns' }, money), 'crowns');
  assert.equal(unitOf({ unit: 'km' }, { ...metric, unit: 'km', units: ['km'] }), 'km');
});

test('numbers of two currencies stand apart, those of one metric together', () => {
  const counts = ['euros', 'crowns', 'euros'].map((unit, value) => ({ unit, value }));
  assert.deepEqual(
    splitByUnit(counts, money).map((part) => [part.metric.unit, part.counts.map(({ value }) => value)]),
    [
      ['euros', [0, 2]],
      ['crowns', [1]],
    ],
  );
  assert.equal(splitByUnit(counts, metric).length, 1);
});
