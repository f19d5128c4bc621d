import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Count } from '../schema/count.ts';
import { toLedgerDate } from './claim-date.ts';
import { boundsOf, conflictsOf } from './conflicts.ts';

const base = {
  id: 'a',
  metric: 'camp-population',
  value: 3500 as number | null,
  min: null as number | null,
  max: null as number | null,
  qualifier: 'exact' as string,
  date: toLedgerDate('2021-11-15'),
  place: 'brzeg' as string | null,
  claimant: 'police' as string | null,
  unit: 'people',
};
type Like = Omit<typeof base, 'qualifier'> & { qualifier: Count['qualifier'] };
const count = (change: Partial<Like>): Like => ({ ...base, qualifier: 'exact', ...change });

const cases: [string, Partial<Like>, Partial<Like>, boolean][] = [
  ['two counters, far apart', {}, { id: 'b', claimant: 'committee', value: 2000 }, true],
  ['the same counter twice', {}, { id: 'b', value: 2000 }, false],
  ['nobody named', {}, { id: 'b', claimant: null, value: 2000 }, false],
  ['another day', {}, { id: 'b', claimant: 'committee', value: 2000, date: toLedgerDate('2021-11-16') }, false],
  ['another place', {}, { id: 'b', claimant: 'committee', value: 2000, place: 'lipa' }, false],
  ['another thing', {}, { id: 'b', claimant: 'committee', value: 2000, metric: 'deaths' }, false],
  ['about the same', { qualifier: 'approx' }, { id: 'b', claimant: 'committee', value: 3300 }, false],
  ['over the lower one', { qualifier: 'over', value: 3000 }, { id: 'b', claimant: 'committee', value: 4000 }, false],
  ['under the higher one', { qualifier: 'under', value: 1000 }, { id: 'b', claimant: 'committee', value: 4000 }, true],
  [
    'inside a range',
    { qualifier: 'range', value: null, min: 3000, max: 4000 },
    { id: 'b', claimant: 'committee', value: 3500 },
    false,
  ],
];
for (const [name, one, other, expected] of cases) {
  test(name, () => {
    const [a, b] = [count(one), count(other)];
    assert.deepEqual(conflictsOf(a, [a, b]), expected ? ['b'] : []);
    assert.deepEqual(conflictsOf(b, [a, b]), expected ? ['a'] : [], 'a conflict is mutual');
  });
}

test('bounds of a qualifier', () => {
  assert.deepEqual(boundsOf({ value: 100, min: null, max: null, qualifier: 'at-least' }), { min: 100, max: Infinity });
  assert.deepEqual(boundsOf({ value: null, min: 24, max: 99, qualifier: 'vague' }), { min: 24, max: 99 });
});
