import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isChosen, readState, writeState } from './timeline-state.ts';

for (const query of [
  '',
  '?lanes=law,border',
  '?lanes=',
  '?factuality=claimed&q=gas+transit',
  '?from=2021-11-01&to=2021-11-30',
]) {
  test(`"${query}" is read and written back`, () => assert.equal(writeState('', readState(query)), query));
}

for (const query of [
  '?from=2021-11-01',
  '?from=yesterday&to=2021-11-30',
  '?from=2021-12-01&to=2021-11-01',
  '?from=2021-13-01&to=2021-13-09',
]) {
  test(`"${query}" is no window`, () => assert.equal(readState(query).window, null));
}

test('other parts of the query stay', () => {
  assert.equal(
    writeState('?ref=a&q=old', { lanes: null, factuality: null, words: 'new', window: null }),
    '?ref=a&q=new',
  );
});

const item = { lane: 'law', factuality: 'claimed', title: 'Władysław closes the Kuźnica crossing' };
for (const [query, expected] of [
  ['', true],
  ['?lanes=law', true],
  ['?lanes=border', false],
  ['?lanes=', false],
  ['?factuality=denied', false],
  ['?q=kuznica+wladyslaw', true],
  ['?q=KUŹNICA', true],
  ['?q=kuznica+airport', false],
] as const) {
  test(`${query || 'no filter'} ${expected ? 'shows' : 'hides'} it`, () =>
    assert.equal(isChosen(item, readState(query)), expected));
}
