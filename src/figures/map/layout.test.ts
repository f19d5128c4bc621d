import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Event } from '../../schema/event.ts';
import { Place } from '../../schema/place.ts';
import type { Site } from '../../schema/site.ts';
import type { Box } from '../box.ts';
import { isInside, isOverlapping } from '../box.ts';
import { textWidth } from '../text-width.ts';
import type { Atlas } from './atlas.ts';
import { cutAtlas } from './atlas.ts';
import { extentAround, framePath, layoutFrame } from './frame.ts';
import { layoutMap } from './layout.ts';
import type { PlacedName } from './names.ts';
import { formOf, toMapPlaces } from './places.ts';
import { layoutRoutes } from './routes.ts';

const atlas: Atlas = JSON.parse(readFileSync(new URL(import.meta.resolve('world-atlas/countries-10m.json')), 'utf8'));
const map: Site['map'] = {
  extent: [19.6, 51.2, 28.6, 56.4],
  countries: ['112', '616'],
  borders: [['112', '616']],
  routes: { to: 'minsk', from: ['baghdad'] },
  labels: [{ name: 'Poland', at: [21.2, 52.5] }],
};
const place = (id: string, country: string, lat: number, lon: number, more: Partial<Place> = {}): Place =>
  Place.parse({ id, name: id, kind: 'town', country, lat, lon, precision: 'town', coordVerified: true, ...more });
const places = [
  place('warsaw', 'PL', 52.23, 21.01),
  place('minsk', 'BY', 53.9, 27.57),
  place('grodno', 'BY', 53.676, 23.829),
  place('grodno-camp', 'BY', 53.68, 23.84, { coordVerified: false, uncertaintyKm: 4 }),
  place('forest', 'PL/BY', 52.72, 23.83, { precision: 'region', uncertaintyKm: 15, coordVerified: false }),
  place('province', 'PL', 53.27, 22.85, { precision: 'region', coordVerified: false }),
  place('border', 'PL/BY', 52.96, 23.92, { precision: 'region', coordVerified: false }),
  place('baghdad', 'IQ', 33.34, 44.4),
  place('country', 'PL', 52.1, 19.9, { precision: 'country', coordVerified: false }),
];
const event: Event = {
  id: 'e',
  title: 'e',
  places: places.map(({ id }) => id),
  actors: [],
  date: { start: '2021-11-09', end: null, precision: 'day' },
  factuality: 'asserted',
  attributedTo: [],
  evidence: [
    {
      article: 'a',
      sentence: 's-000001',
      quote: 'q',
      start: 0,
      end: 1,
      mention: { start: 0, end: 1 },
      sources: [],
      reported: null,
      rule: 't',
    },
  ],
  type: 't',
  lane: 'border',
  polarity: 'begin',
  cancelled: false,
};
const entries = toMapPlaces(places, [event], [{ id: 'border' }]);
const nameBox = ({ text, x, y, anchor, size }: PlacedName): Box => {
  const width = textWidth(text, size);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, x1: x0 + width, y0: y - size * 0.82, y1: y + size * 0.24 };
};

test('a place is drawn no more precisely than it is known', () => {
  assert.deepEqual(
    places.map((one) => formOf(one)),
    ['dot', 'dot', 'dot', 'disc', 'disc', 'region', 'region', 'dot', 'country'],
  );
});

for (const width of [350, 720]) {
  const layout = layoutMap(entries, places, map, atlas, { extent: map.extent, width });

  test(`width ${width}: places are in the frame, near ones joined, far ones and countries left to the list`, () => {
    const drawn = layout.clusters.flatMap(({ lead, others }) => [lead, ...others].map(({ place: { id } }) => id));
    assert.deepEqual(drawn.toSorted(), ['forest', 'grodno', 'grodno-camp', 'minsk', 'warsaw']);
    assert.ok(layout.clusters.some(({ lead, others }) => lead.place.id === 'grodno' && others.length === 1));
    assert.deepEqual(layout.outside.toSorted(), ['baghdad', 'country']);
    assert.ok(layout.clusters.every(({ x, y }) => x > 0 && x < layout.width && y > 0 && y < layout.height));
  });

  test(`width ${width}: names do not meet and stay inside`, () => {
    const boxes = [...layout.names.values()].map(nameBox);
    const frame = { x0: 0, y0: 0, x1: layout.width, y1: layout.height };
    boxes.forEach((box, index) => {
      assert.ok(isInside(box, frame));
      for (const other of boxes.slice(index + 1)) assert.ok(!isOverlapping(box, other));
    });
    assert.ok(boxes.length >= 4);
  });

  test(`width ${width}: a border region runs along the border, a province is a soft area`, () => {
    const along = layout.regions.map(({ entry, along: path }) => [entry.place.id, path !== null]);
    assert.deepEqual(along.toSorted(), [
      ['border', true],
      ['province', false],
    ]);
  });
}

test('the land does not cover the sea', () => {
  const frame = layoutFrame(map.extent, 720);
  const base = cutAtlas(atlas, map.extent, map.countries, map.borders);
  const corner = /(^|[ML])-2,-2(L|Z|$)/;
  // The north-west corner of this extent is water: a wrongly cut ring would run through it.
  assert.doesNotMatch(framePath(frame, base.far, 1), corner);
  assert.doesNotMatch(framePath(frame, base.near, 1), corner);
  assert.ok(framePath(frame, base.subjects[0] ?? { type: 'MultiLineString', coordinates: [] }, 1).length > 200);
});

test('a map of one place is not endlessly close', () => {
  const [west, south, east, north] = extentAround([{ lat: 53, lon: 23 }], 0.2, 0.9);
  assert.ok(north - south >= 0.9 && east - west > 1);
});

test('a village that the atlas puts across the border is told', () => {
  const wrong = place('village', 'PL', 53.31, 23.83);
  const { misplaced } = layoutMap(toMapPlaces([wrong], [], [], new Set(['village'])), [...places, wrong], map, atlas, {
    extent: map.extent,
    width: 720,
  });
  assert.deepEqual(
    misplaced.map(({ country, places: found }) => [country, ...found.map(({ id }) => id)]),
    [['Poland', 'village']],
  );
});

test('routes end where the site says; a site without them has no inset', () => {
  const layout = layoutRoutes(places, [event], map, atlas, 340);
  assert.deepEqual([layout?.to.place.id, layout?.routes.map(({ from }) => from.id)], ['minsk', ['baghdad']]);
  assert.equal(layoutRoutes(places, [event], { ...map, routes: { to: 'minsk', from: [] } }, atlas, 340), null);
});
