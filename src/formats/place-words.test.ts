import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '../schema/place.ts';
import { placeKindLabel, toPositionWords } from './place-words.ts';

const place: Place = {
  id: 'p',
  name: 'P',
  names: {},
  aliases: [],
  kind: 'town',
  country: null,
  lat: 53.418_77,
  lon: -23.6,
  precision: 'town',
  coordVerified: true,
  uncertaintyKm: null,
  note: null,
};

test('a position has two decimals, its side of the globe and what it stands for', () => {
  assert.equal(toPositionWords(place), '53.42°\u00a0N, 23.6°\u00a0W, standing for a town; from a gazetteer');
});

test('an estimate says so, and how wide it is', () => {
  const words = toPositionWords({ ...place, precision: 'sector', coordVerified: false, uncertaintyKm: 3, lat: -1 });
  assert.equal(words, '1°\u00a0S, 23.6°\u00a0W, standing for a stretch of a border; estimated, within 3\u00a0km');
});

for (const [kind, one, many] of [
  ['border-crossing', 'Border crossing', 'Border crossings'],
  ['country', 'Country', 'Countries'],
] as const) {
  test(kind, () => assert.deepEqual(placeKindLabel(kind), { one, many }));
}
