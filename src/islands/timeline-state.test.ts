import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeItem } from '../figures/timeline/item-fixture.ts';
import { createFilter, foldWords, idsNamed, readState, writeState } from './timeline-state.ts';

for (const query of [
  '',
  '?lanes=law,border',
  '?lanes=',
  '?factuality=claimed&q=gas+transit',
  '?from=2021-11-01&to=2021-11-30',
  '?actor=border-guard&place=kuznica&known=2021-11-10',
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
  assert.equal(writeState('?ref=a&q=old', { ...readState(''), words: 'new' }), '?ref=a&q=new');
});

const actors = new Map([
  ['border-guard', 'Border Guard'],
  ['state-guard', 'State Guard'],
  ['guard', 'Guard'],
]);
for (const [words, expected] of [
  ['', null],
  ['border-guard', ['border-guard']],
  ['Border Guard', ['border-guard']],
  ['guard', ['guard']],
  ['te gu', ['state-guard']],
  ['ard', ['border-guard', 'state-guard', 'guard']],
  ['nobody', []],
] as const) {
  test(`"${words}" means ${expected === null ? 'all' : expected.join(', ') || 'nobody'}`, () => {
    const ids = idsNamed(words, actors);
    assert.deepEqual(ids === null ? null : [...ids], expected);
  });
}

const item = makeItem('a', '2021-11-09', {
  lane: 'law',
  factuality: 'claimed',
  title: 'Władysław closes the Kuźnica crossing',
  actors: ['border-guard'],
  places: ['kuznica'],
  known: '2021-11-10',
});
for (const [query, expected] of [
  ['', true],
  ['?lanes=law', true],
  ['?lanes=border', false],
  ['?lanes=', false],
  ['?factuality=denied', false],
  ['?q=kuznica+wladyslaw', true],
  ['?q=KUŹNICA', true],
  ['?q=kuznica+airport', false],
  ['?actor=border', true],
  ['?actor=state', false],
  ['?place=Kuznica', true],
  ['?place=moon', false],
  ['?known=2021-11-10', true],
  ['?known=2021-11-09', false],
] as const) {
  test(`${query || 'no filter'} ${expected ? 'shows' : 'hides'} it`, () => {
    const names = { actors, places: new Map([['kuznica', 'Kuźnica']]) };
    assert.equal(createFilter(readState(query), names, ({ title }) => foldWords(title))(item), expected);
  });
}
