import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMeant } from './search-match.ts';

const cases: readonly (readonly [asked: string, held: string, meant: boolean])[] = [
  ['crossings', 'Poland closed a crossing', true],
  ['kuznica', 'the Kuźnica crossing', true],
  ['"closed a crossing"', 'Poland closed a crossing', true],
  ['closed 2021', 'closed on 9 November 2021', true],
  ['zzxqy', 'z Białorusi do Polski', false],
  ['walrus', 'the war of words', false],
  ['closed zzxqy', 'Poland closed a crossing, z', false],
];
for (const [asked, held, meant] of cases) {
  test(`${asked} ${meant ? 'is' : 'is not'} in: ${held}`, () => assert.equal(isMeant(asked, held), meant));
}
