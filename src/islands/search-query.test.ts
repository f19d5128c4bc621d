import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseSearch, toKey, toQuery, toSearch } from './search-query.ts';

describe('the address of a search', () => {
  test('says all that is asked and nothing that is not', () => {
    const state = { q: 'fence & wall', kind: 'event', actor: '', year: '2021' };
    assert.equal(toSearch(state), '?q=fence+%26+wall&kind=event&year=2021');
    assert.deepEqual(parseSearch(toSearch(state)), state);
    assert.equal(toSearch(parseSearch('?q=%20&other=1')), '');
  });
});

describe('what the engine is asked', () => {
  const cases: [asked: string, query: string][] = [
    ['2021-11-09', '"9 November 2021"'],
    ['9 November 2021', '"9 November 2021"'],
    ['wall 2021-11', 'wall November 2021'],
    ['2021-13-09', '2021-13-09'],
    ['“two words”', '"two words"'],
    ['  30,000 ', '30,000'],
  ];
  for (const [asked, query] of cases) test(asked, () => assert.equal(toQuery(asked, 'en'), query));
});

test('names are compared without case and marks', () => {
  assert.equal(toKey('Łódź–Wschód'), toKey('lodz wschod'));
});
