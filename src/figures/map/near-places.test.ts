import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearPlaces } from './near-places.ts';

const here = { id: 'here', lon: 23, lat: 53 };
const near = { id: 'near', lon: 27, lat: 54 };
const far = { id: 'far', lon: 44, lat: 33 };
const region = [19, 51, 29, 57] as const;

test('places apart from each other leave those of the region; places together stay, wherever they are', () => {
  assert.deepEqual(nearPlaces([here, far, near], region), [here, near]);
  assert.deepEqual(nearPlaces([here, near], region), [here, near]);
  assert.deepEqual(nearPlaces([far], region), [far]);
  assert.deepEqual(nearPlaces([], region), []);
});
