import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, getIssues } from '@placemarkio/check-geojson';
import { geoArea, geoContains } from 'd3';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import { readDist, readItems } from './published-data.ts';

const read = (name: string): FeatureCollection => {
  const collection = check(readDist('data', `${name}.geojson`));
  assert.equal(collection.type, 'FeatureCollection');
  return collection as FeatureCollection;
};
const shapesOf = ({ geometry }: Feature): (Point | Polygon)[] => {
  // null where nothing may be drawn; the types of RFC 7946 allow it, those of the package do not
  if ((geometry as unknown) === null) return [];
  if (geometry.type === 'GeometryCollection') return geometry.geometries as (Point | Polygon)[];
  if (geometry.type === 'MultiPoint')
    return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }));
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return [geometry as Point | Polygon];
};

for (const name of ['places', 'events']) {
  test(`${name}.geojson is GeoJSON without a fault`, () => {
    assert.deepEqual(getIssues(readDist('data', `${name}.geojson`)), []);
  });

  test(`the rings of ${name}.geojson turn as RFC 7946 has them`, () => {
    for (const feature of read(name).features)
      for (const shape of shapesOf(feature)) {
        if (shape.type !== 'Polygon') continue;
        const ring = shape.coordinates[0] ?? [];
        assert.deepEqual(ring[0], ring.at(-1));
        const turn = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
          const [before = 0, below = 0] = ring[index] ?? [];
          return sum + (x - before) * (y + below);
        }, 0);
        assert.ok(turn < 0, `${feature.id} is clockwise`);
      }
  });
}

test('places.geojson holds every place, and a point only where the register is sure of one', () => {
  const { features } = read('places');
  const places = readItems('places') as unknown as {
    id: string;
    lat: number;
    lon: number;
    precision: string;
    coordVerified: boolean;
    uncertaintyKm: number | null;
  }[];
  assert.equal(features.length, places.length);
  for (const [index, place] of places.entries()) {
    const feature = features[index];
    assert.equal(feature?.id, place.id);
    const [shape] = feature ? shapesOf(feature) : [];
    const isSure = place.coordVerified && ['point', 'town'].includes(place.precision);
    assert.equal(shape?.type === 'Point', isSure, place.id);
    assert.equal(feature?.properties?.['precision'], place.precision);
    if (['region', 'country', 'sector'].includes(place.precision)) assert.notEqual(shape?.type, 'Point', place.id);
    if (shape?.type !== 'Polygon') continue;
    // d3 wants its rings the other way round
    const turned = { ...shape, coordinates: shape.coordinates.map((ring) => ring.toReversed()) };
    assert.ok(geoContains(turned, [place.lon, place.lat]), place.id);
    const radius = Math.sqrt((geoArea(turned) * 6371 ** 2) / Math.PI);
    assert.ok(Math.abs(radius - (place.uncertaintyKm ?? 0)) < 0.05 * radius, `${place.id}: ${radius} km`);
  }
});

test('events.geojson holds every event that names a place, and says what could not be drawn', () => {
  const { features } = read('events');
  const events = readItems('events').filter(({ places }) => places.length > 0);
  assert.deepEqual(
    features.map(({ id }) => id),
    events.map(({ id }) => id),
  );
  for (const [index, feature] of features.entries()) {
    const event = events[index];
    assert.equal(
      shapesOf(feature).length + ((feature.properties?.['undrawn'] as string[] | undefined) ?? []).length,
      event?.places.length,
      String(feature.id),
    );
    assert.equal(feature.properties?.['factuality'], event?.factuality);
  }
});
