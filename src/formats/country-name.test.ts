import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCountryNames } from './country-name.ts';

const cases: [string, string][] = [
  ['FR', 'France'],
  ['EU', 'European Union'],
  ['FR/ES', 'France and Spain'],
  ['FR/ES/IT', 'France, Spain and Italy'],
];
for (const [codes, names] of cases) {
  test(`${codes}: ${names}`, () => assert.equal(toCountryNames(codes), names));
}
