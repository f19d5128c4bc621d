import { groups } from 'd3';
import type { Place } from '../../schema/place.ts';
import type { Site } from '../../schema/site.ts';
import type { Box } from '../box.ts';
import { round } from '../round.ts';
import { textWidth } from '../text-width.ts';
import type { Atlas, AtlasCountry } from './atlas.ts';
import { countryAt, cutAtlas } from './atlas.ts';
import type { Cluster } from './cluster.ts';
import { layoutClusters } from './cluster.ts';
import type { Extent, Frame } from './frame.ts';
import { frameCentre, framePath, layoutFrame, toPoint, unitsPerKm } from './frame.ts';
import type { PlacedName } from './names.ts';
import { layoutNames } from './names.ts';
import type { MapPlace } from './places.ts';
import { formOf } from './places.ts';

/** A region whose outline is not known: a soft disc, or the border that it runs along. */
export interface PlacedRegion {
  entry: MapPlace;
  /** Path of the border it runs along; null for a soft disc. */
  along: string | null;
  x: number;
  y: number;
  r: number;
}

/** A map as geometry. */
export interface MapLayout {
  width: number;
  height: number;
  base: { far: string; near: string; borders: string; coast: string; subjects: string[] };
  countries: PlacedName[];
  regions: PlacedRegion[];
  clusters: Cluster[];
  /** Names by place id. */
  names: Map<string, PlacedName>;
  scaleBar: { x: number; y: number; length: number; km: number };
  /** Places that the simplified borders put into the wrong country, by the country they are in. */
  misplaced: { country: string; places: Place[] }[];
  /** Ids of places that lie outside the extent, or are whole countries. */
  outside: string[];
}

export interface MapOptions {
  extent: Extent;
  /** Width of the drawing in its units. */
  width: number;
}

/** Type size of country names, letter-spaced capitals. */
const COUNTRY = { size: 11.5, spacing: 2 };
/** A region without outline or radius is drawn this wide; the legend says that it is no boundary. */
const REGION_KM = 28;

/** The country found most often first. */
function byVotes(found: readonly AtlasCountry[]): AtlasCountry[] {
  const votes = (one: AtlasCountry): number => found.filter(({ code }) => code === one.code).length;
  return found.toSorted((a, b) => votes(b) - votes(a));
}

/**
 * ISO alpha-2 → country of the atlas, learnt from the register: where most towns of XX lie. One town would not do, as the
 * atlas puts some villages near a border on the wrong side of it.
 */
function learnCountries(places: readonly Place[], atlas: Atlas, codes: readonly string[]): Map<string, AtlasCountry> {
  const votes = new Map<string, AtlasCountry[]>();
  for (const { country, lon, lat, precision } of places) {
    if (country === null || country.length !== 2 || precision === 'region' || precision === 'country') continue;
    const found = countryAt(atlas, codes, lon, lat);
    if (found !== null) votes.set(country, [...(votes.get(country) ?? []), found]);
  }
  return new Map(
    [...votes].flatMap(([country, found]) =>
      byVotes(found)
        .slice(0, 1)
        .map((winner) => [country, winner]),
    ),
  );
}

/** Places drawn across a border of the simplified atlas, with the country that they are in. */
function toMisplaced(
  clusters: readonly Cluster[],
  atlas: Atlas,
  codes: readonly string[],
  learnt: Map<string, AtlasCountry>,
): MapLayout['misplaced'] {
  const wrong = clusters
    .flatMap(({ lead, others }) => [lead, ...others])
    .flatMap(({ place }) => {
      const country = learnt.get(place.country ?? '');
      const drawn = countryAt(atlas, codes, place.lon, place.lat);
      return country === undefined || drawn === null || drawn.code === country.code
        ? []
        : [{ place, country: country.name }];
    });
  return groups(wrong, ({ country }) => country).map(([country, found]) => ({
    country,
    places: found.map(({ place }) => place),
  }));
}

function layoutRegions(
  places: readonly MapPlace[],
  frame: Frame,
  subjects: readonly string[],
  pairOf: (place: Place) => number,
): PlacedRegion[] {
  return places.flatMap((entry): PlacedRegion[] => {
    const { place } = entry;
    if (formOf(place) !== 'region') return [];
    const point = toPoint(frame, place.lon, place.lat);
    if (point === null || point.x < 0 || point.x > frame.width || point.y < 0 || point.y > frame.height) return [];
    const along = subjects[pairOf(place)] ?? '';
    const r = along === '' ? round(REGION_KM * unitsPerKm(frame, place.lon, place.lat)) : 6;
    return [{ entry, along: along === '' ? null : along, ...point, r }];
  });
}

function layoutScaleBar(frame: Frame): MapLayout['scaleBar'] {
  const [west, south, east] = frame.extent;
  const perKm = unitsPerKm(frame, (west + east) / 2, south);
  const km = [500, 200, 100, 50, 20, 10, 5].find((step) => step * perKm <= frame.width / 5) ?? 2;
  return { x: 12, y: frame.height - 14, length: round(km * perKm), km };
}

function nameOf({ lead, others }: Pick<Cluster, 'lead' | 'others'>): string {
  const name = lead.place.name.replace(/ \(.*\)$/, '');
  return others.length === 0 ? name : `${name} +${others.length}`;
}

/** Names of countries where the site puts them, or, on a closer map, in the middle of what is seen of the country. */
function layoutCountries(map: Site['map'], frame: Frame, atlas: Atlas): (PlacedName & { box: Box })[] {
  const { width, height } = frame;
  return map.labels.flatMap(({ name, at }) => {
    const text = name.toLocaleUpperCase('en');
    const half = (textWidth(text, COUNTRY.size) + COUNTRY.spacing * text.length) / 2;
    const isGood = ({ x, y }: { x: number; y: number }): boolean =>
      x - half > 4 && x + half < width - 4 && y > 14 && y < height - 22;
    const asked = toPoint(frame, ...at);
    const country = asked !== null && isGood(asked) ? null : countryAt(atlas, map.countries, ...at);
    const point = country === null ? asked : frameCentre(frame, country.shape);
    if (point === null || !isGood(point)) return [];
    const box = { x0: point.x - half, x1: point.x + half, y0: point.y - 10, y1: point.y + 3 };
    return [{ text, ...point, anchor: 'middle' as const, size: COUNTRY.size, box }];
  });
}

/** The points of a path. */
function pointsOf(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** Small boxes on the points of a path, for names to keep off a line. */
function boxesAlong(path: string): Box[] {
  return pointsOf(path).map(({ x, y }) => ({ x0: x - 2, x1: x + 2, y0: y - 2, y1: y + 2 }));
}

/** Lays out the base, the places of the extent and as many names as have room. `register` is all places, to learn country codes from. */
export function layoutMap(
  places: readonly MapPlace[],
  register: readonly Place[],
  map: Site['map'],
  atlas: Atlas,
  { extent, width }: MapOptions,
): MapLayout {
  const frame = layoutFrame(extent, width);
  const base = cutAtlas(atlas, extent, map.countries, map.borders);
  const subjects = base.subjects.map((line) => framePath(frame, line, 0.8));
  const learnt = learnCountries(register, atlas, map.countries);
  const pairOf = (place: Place): number => {
    const sides = (place.country ?? '').split('/').map((country) => learnt.get(country)?.code);
    return map.borders.findIndex((pair) => sides.length === 2 && pair.every((code) => sides.includes(code)));
  };
  const regions = layoutRegions(places, frame, subjects, pairOf);
  const clusters = layoutClusters(places, frame);
  const scaleBar = layoutScaleBar(frame);
  const edge: Box = { x0: 3, y0: 3, x1: frame.width - 3, y1: frame.height - 3 };
  const bar: Box = { x0: 0, x1: scaleBar.x + scaleBar.length + 12, y0: scaleBar.y - 20, y1: frame.height };
  const named = [
    ...clusters.map(({ x, y, r, form, ...cluster }) => {
      // Words may lie on a large soft disc: kept outside of it they would seem to name something else.
      const reach = form === 'disc' ? Math.min(r, 9) : r;
      return {
        id: cluster.lead.place.id,
        text: nameOf(cluster),
        x,
        y,
        r: reach,
        size: 12.5,
        evidence: cluster.evidence,
      };
    }),
    ...regions.map(({ entry: { place, evidence }, x, y, along }) => {
      const one = { id: place.id, text: place.name, x, y, size: 12, evidence };
      return along === null
        ? { ...one, r: 0, along: [] }
        : { ...one, r: 9, along: pointsOf(along).filter((_, i) => i % 4 === 0) };
    }),
  ].toSorted((a, b) => b.evidence - a.evidence);
  const countries = layoutCountries(map, frame, atlas);
  const names = layoutNames(named, edge, [bar, ...countries.map(({ box }) => box)], subjects.flatMap(boxesAlong));
  const shown = new Set([
    ...clusters.flatMap(({ lead, others }) => [lead, ...others]),
    ...regions.map(({ entry }) => entry),
  ]);
  return {
    width: frame.width,
    height: frame.height,
    base: {
      far: framePath(frame, base.far, 1.2),
      near: framePath(frame, base.near, 1.2),
      borders: framePath(frame, base.borders, 1.2),
      coast: framePath(frame, base.coast, 1.2),
      subjects,
    },
    countries,
    regions,
    clusters,
    names,
    scaleBar,
    misplaced: toMisplaced(clusters, atlas, map.countries, learnt),
    outside: places.filter((entry) => !shown.has(entry)).map(({ place }) => place.id),
  };
}
