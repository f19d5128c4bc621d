import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeItem as item } from './item-fixture.ts';
import { periodOf } from './period.ts';

test('a period is whole months, from the first item to the end of the last', () => {
  const range = item('b', '2021-08-17', {
    date: { start: '2021-08-17', end: '2021-11-02', precision: 'range' },
  });
  assert.deepEqual(periodOf([item('c', '2021-10-01'), range, item('u', null)]), { from: '2021-08', to: '2021-11' });
  assert.deepEqual(periodOf([item('y', '2021'), item('z', '2021-11-02')]), { from: '2021-01', to: '2021-12' });
  assert.equal(periodOf([item('u', null)]), null);
});
