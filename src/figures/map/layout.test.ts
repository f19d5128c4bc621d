import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeEvidence } from '../../schema/evidence-fixture.ts';
import type { Event } from '../../schema/event.ts';
import { Place } from '../../schema/place.ts';
import type { Site } from '../../schema/site.ts';
import type { Box } from '../box.ts';
import { isInside, isOverlapping } from '../box.ts';
import { textWidth } from '../text-width.ts';
import type { Atlas } from './atlas.ts';
import { cutAtlas } from './atlas.ts';
import { findMisplaced, learnCountries } from './countries.ts';
import { extentAround, framePath, layoutFrame } from './frame.ts';
import { focusExtent } from './ground.ts';
import { layoutMarks } from './layout.ts';
import { toMapMonths } from './months.ts';
import type { PlacedName } from './names.ts';
import { formOf, toMapPlaces } from './places.ts';
import type { MapPoint } from './points.ts';
import { layoutRoutes } from './routes.ts';
import { layoutSheet } from './sheet.ts';

const atlas: Atlas = JSON.parse(readFileSync(new URL(import.meta.resolve('world-atlas/countries-10m.json')), 'utf8'));
const map: Site['map'] = {
  extent: [19.6, 51.2, 28.6, 56.4],
  countries: ['112', '616'],
  borders: [['112', '616']],
  routes: { to: 'minsk', from: ['baghdad'] },
  labels: [{ name: 'Poland', at: [21.2, 52.5] }],
};
const lanes = [
  { id: 'border', label: 'Border', description: 'b' },
  { id: 'law', label: 'Law', description: 'l' },
];
const site = { map, lanes };
const place = (id: string, country: string, lat: number, lon: number, more: Partial<Place> = {}): Place =>
  Place.parse({ id, name: id, kind: 'town', country, lat, lon, precision: 'town', coordVerified: true, ...more });
const estimated = { coordVerified: false } as const;
const places = [
  place('warsaw', 'PL', 52.23, 21.01),
  place('minsk', 'BY', 53.9, 27.57),
  place('grodno', 'BY', 53.676, 23.829),
  place('grodno-camp', 'BY', 53.68, 23.84, { ...estimated, uncertaintyKm: 4 }),
  place('forest', 'PL/BY', 52.72, 23.83, { ...estimated, precision: 'region', uncertaintyKm: 15 }),
  place('crossing', 'PL/BY', 53.1, 23.95, {
    ...estimated,
    kind: 'border-crossing',
    precision: 'point',
    uncertaintyKm: 5,
  }),
  place('river', 'PL/BY', 53.23, 23.86, { ...estimated, precision: 'sector', uncertaintyKm: 10 }),
  place('province', 'PL', 53.27, 22.85, { ...estimated, precision: 'region' }),
  place('border', 'PL/BY', 52.96, 23.92, { ...estimated, precision: 'region' }),
  place('other-border', 'DE/PL', 52.3, 14.6, { ...estimated, precision: 'region' }),
  place('baghdad', 'IQ', 33.34, 44.4),
  place('Poland', 'PL', 52.1, 19.9, { ...estimated, precision: 'country', id: 'poland' }),
];
const evidence = makeEvidence();
const event = (id: string, lane: string, start: string, where: readonly string[], sentences = 1): Event => ({
  id,
  title: id,
  places: [...where],
  actors: [],
  date: { start, end: null, precision: start.length === 10 ? 'day' : 'month' },
  factuality: 'asserted',
  attributedTo: [],
  evidence: Array.from({ length: sentences }, () => evidence),
  type: 't',
  lane,
  polarity: 'begin',
  cancelled: false,
});
const everywhere = places.map(({ id }) => id);
const events = [
  event('all', 'border', '2021-11-09', everywhere),
  event('trial', 'law', '2022-02', ['warsaw'], 4),
  event('march', 'border', '2022-01-05', ['grodno'], 9),
];
const entries = toMapPlaces(places, events, lanes);
const nameBox = ({ text, x, y, anchor, size }: PlacedName): Box => {
  const width = textWidth(text, size);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, x1: x0 + width, y0: y - size * 0.82, y1: y + size * 0.24 };
};
const sheetOf = (width: number, height?: number): ReturnType<typeof layoutSheet> =>
  layoutSheet(entries, places, { site, atlas, extent: map.extent, width, height });

test('a place is drawn no more precisely than it is known', () => {
  assert.deepEqual(
    places.map((one) => formOf(one)),
    ['dot', 'dot', 'dot', 'disc', 'disc', 'disc', 'disc', 'region', 'region', 'region', 'dot', 'country'],
  );
  const forms = Object.fromEntries(sheetOf(720).points.map(({ id, form }) => [id, form]));
  assert.deepEqual(forms, {
    warsaw: 'dot',
    minsk: 'dot',
    grodno: 'dot',
    'grodno-camp': 'disc',
    forest: 'area',
    crossing: 'tick',
    river: 'band',
    province: 'area',
    border: 'band',
    poland: 'country',
  });
});

test('a crossing stands on the border, whatever its estimated coordinates say', () => {
  const { points, ground } = sheetOf(720);
  const crossing = points.find(({ id }) => id === 'crossing');
  const line = [...(ground.subjects[0] ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
    +(x ?? 0),
    +(y ?? 0),
  ]);
  const nearest = Math.min(...line.map(([x = 0, y = 0]) => Math.hypot(x - (crossing?.x ?? 0), y - (crossing?.y ?? 0))));
  assert.ok(nearest < 4, `${nearest} units from the border`);
});

for (const [width, height] of [
  [350, undefined],
  [720, 560],
] as const) {
  const { marks, ground } = sheetOf(width, height);

  test(`width ${width}: near places are joined; each place of the frame is drawn once`, () => {
    assert.deepEqual(
      [ground.width, ...(height === undefined ? [] : [ground.height])],
      height ? [width, height] : [width],
    );
    const drawn = marks.clusters.flatMap(({ lead, others }) => [lead, ...others].map(({ id }) => id));
    assert.deepEqual(drawn.toSorted(), ['crossing', 'grodno', 'grodno-camp', 'minsk', 'warsaw']);
    assert.ok(marks.clusters.some(({ lead, others }) => lead.id === 'grodno' && others.length === 1));
    assert.ok(marks.clusters.every(({ x, y }) => x > 0 && x < ground.width && y > 0 && y < ground.height));
  });

  test(`width ${width}: names do not meet and stay inside`, () => {
    const boxes = [...marks.names.values(), ...marks.countries].map(nameBox);
    const frame = { x0: 0, y0: 0, x1: ground.width, y1: ground.height };
    boxes.forEach((box, index) => {
      assert.ok(isInside(box, frame));
      for (const other of boxes.slice(index + 1)) assert.ok(!isOverlapping(box, other));
    });
    assert.ok(boxes.length >= 5);
  });
}

test('several kinds at one place are several forms, sized by evidence and not overlapping', () => {
  const forms = sheetOf(720).marks.clusters.find(({ lead }) => lead.id === 'warsaw')?.glyph.forms ?? [];
  assert.deepEqual(
    forms.map(({ kind, evidence: sentences }) => [kind, sentences]),
    [
      [1, 1],
      [2, 4],
    ],
  );
  const [one, other] = forms;
  assert.ok(one && other && one.r < other.r && one.dx + one.r <= other.dx - other.r);
});

test('coming closer parts what was joined and leaves out what is not in view', () => {
  const { points, ground } = sheetOf(720);
  const at = points.find(({ id }) => id === 'grodno');
  assert.ok(at);
  const k = 24;
  const view = { k, x: ground.width / 2 - k * at.x, y: ground.height / 2 - k * at.y };
  const marks = layoutMarks(points, ground, { view });
  assert.ok(marks.clusters.every(({ others }) => others.length === 0));
  assert.deepEqual(marks.clusters.map(({ lead }) => lead.id).toSorted(), ['grodno', 'grodno-camp']);
  assert.ok(marks.scaleBar.km < sheetOf(720).marks.scaleBar.km);
});

test('forms of a region at the edge are whole, and the scale bar makes room for them', () => {
  const { points, ground, marks: whole } = sheetOf(720);
  assert.equal(whole.scaleBar.x, 12);
  const at = points.find(({ id }) => id === 'province');
  assert.ok(at);
  const view = { k: 1, x: 20 - at.x, y: ground.height + 2 - at.y };
  const marks = layoutMarks(points, ground, { view });
  const region = marks.regions.find(({ point }) => point.id === 'province');
  assert.ok(region);
  const { glyph, at: spot } = region;
  const form = { x0: spot.x - glyph.rx, x1: spot.x + glyph.rx, y0: spot.y - glyph.ry, y1: spot.y + glyph.ry };
  assert.ok(isInside(form, { x0: 0, y0: 0, x1: ground.width, y1: ground.height }), JSON.stringify(form));
  assert.ok(!isOverlapping(form, marks.scaleBar.box));
  assert.ok(marks.scaleBar.x > ground.width / 2);
});

test('a time shows the events of its days and towns without any quietly', () => {
  const { points, ground } = sheetOf(720);
  const marks = layoutMarks(points, ground, { days: { from: '2022-02-10', to: '2022-02-20' } });
  assert.deepEqual(
    marks.clusters.map(({ lead, evidence: sentences }) => [lead.id, sentences]),
    [['warsaw', 4]],
  );
  assert.ok(marks.towns.some(({ point }) => point.id === 'minsk'));
  assert.deepEqual(marks.regions, []);
});

test('months run from the first event to the last', () => {
  assert.deepEqual(toMapMonths(entries), [
    { month: '2021-11', events: 1 },
    { month: '2021-12', events: 0 },
    { month: '2022-01', events: 1 },
    { month: '2022-02', events: 1 },
  ]);
});

test('the land does not cover the sea', () => {
  const frame = layoutFrame(map.extent, 720);
  const base = cutAtlas(atlas, map.extent, map.countries, map.borders);
  const corner = /(^|[ML])-2,-2(L|Z|$)/;
  // The north-west corner of this extent is water: a wrongly cut ring would run through it.
  assert.doesNotMatch(framePath(frame, base.far, 1), corner);
  assert.doesNotMatch(framePath(frame, base.near, 1), corner);
  assert.ok(framePath(frame, base.subjects[0] ?? { type: 'MultiLineString', coordinates: [] }, 1).length > 200);
});

test('a map of nothing but land is land', () => {
  const extent = [23.2, 53.2, 23.9, 53.7] as const;
  const frame = layoutFrame([...extent], 350, 232);
  const { near } = cutAtlas(atlas, [...extent], map.countries, map.borders);
  const [, ...corners] = framePath(frame, near, 1).split(/[ML]/);
  const [xs = [], ys = []] = [0, 1].map((axis) => corners.map((corner) => parseFloat(corner.split(',')[axis] ?? '')));
  assert.ok(Math.max(...xs) - Math.min(...xs) >= 350 && Math.max(...ys) - Math.min(...ys) >= 232);
});

test('a map of one place is not endlessly close; a narrow one keeps to the border and the hub', () => {
  const [west, south, east, north] = extentAround([{ lat: 53, lon: 23 }], 0.2, 0.9);
  assert.ok(north - south >= 0.9 && east - west > 1);
  const focus = focusExtent(atlas, places, map);
  assert.ok(focus[0] > 22 && focus[2] > 27.57 && focus[2] < 28.6);
});

test('a village that the atlas puts across the border is told', () => {
  const wrong = place('village', 'PL', 53.31, 23.83);
  const misplaced = findMisplaced(
    [wrong],
    atlas,
    map.countries,
    learnCountries([...places, wrong], atlas, map.countries),
  );
  assert.deepEqual(
    misplaced.map(({ country, places: found }) => [country, ...found.map(({ id }) => id)]),
    [['Poland', 'village']],
  );
});

test('routes end where the site says; a site without them has no inset', () => {
  const layout = layoutRoutes(places, events, map, atlas, 340);
  assert.deepEqual([layout?.to.place.id, layout?.routes.map(({ from }) => from.id)], ['minsk', ['baghdad']]);
  assert.equal(layoutRoutes(places, events, { ...map, routes: { to: 'minsk', from: [] } }, atlas, 340), null);
});

test('crossings without events keep off each other and off those with events', () => {
  const tick = (id: string, x: number, told: MapPoint['events'] = []): MapPoint => ({
    id,
    name: id,
    local: '',
    note: '',
    form: 'tick',
    x,
    y: 100,
    r: 0,
    angle: 0,
    along: '',
    events: told,
  });
  const ground = { width: 800, height: 300, perKm: 1, countries: [], subjects: [] };
  const points = [tick('a', 100), tick('b', 106, [['2021-11-08', null, 1, 2]]), tick('c', 110), tick('d', 160)];
  assert.deepEqual(
    layoutMarks(points, ground).ticks.map(({ point }) => point.id),
    ['b', 'd'],
  );
  // closer, all have room
  assert.equal(layoutMarks(points, ground, { view: { k: 8, x: -750, y: -700 } }).ticks.length, 4);
});
