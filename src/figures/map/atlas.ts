import { geoContains, geoPath } from 'd3';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import type { Extent } from './frame.ts';

/** `countries-*.json` of world-atlas: polygons of countries, identified by ISO 3166-1 numeric code. */
export type Atlas = Topology<{ countries: GeometryCollection }>;
type Identified = { id?: string | number | undefined };
type Country = TopoPolygon | TopoMultiPolygon;

const isCountry = (geometry: { type: string | null }): geometry is Country =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** West, south, east, north of each country; an atlas is measured once, as a site draws many maps of it. */
const measured = new WeakMap<Atlas, Extent[]>();

function boundsOf(atlas: Atlas): Extent[] {
  const known = measured.get(atlas);
  if (known !== undefined) return known;
  // Bounds in the plane: geoBounds would follow the great circles, and takes a hundred times as long.
  const plane = geoPath();
  const bounds = (feature(atlas, atlas.objects.countries) as FeatureCollection).features.map((country): Extent => {
    const [[west, south], [east, north]] = plane.bounds(country);
    return [west, south, east, north];
  });
  measured.set(atlas, bounds);
  return bounds;
}

/** The countries that may show in an extent; the rest of the world is not drawn at all. */
function countriesIn(atlas: Atlas, [west, south, east, north]: Extent): Country[] {
  const spare = Math.max(2, (north - south) / 2);
  const bounds = boundsOf(atlas);
  return atlas.objects.countries.geometries.filter((geometry, index): geometry is Country => {
    const [w, s, e, n] = bounds[index] ?? [0, 0, 0, 0];
    return isCountry(geometry) && s < north + spare && n > south - spare && w < east + spare && e > west - spare;
  });
}

/** Land and borders of an extent. */
export interface Base {
  /** Countries of the story, and all others. */
  near: MultiPolygon;
  far: MultiPolygon;
  /** Borders between countries, without the subject. */
  borders: MultiLineString;
  /** Borders that the story is about, in the order they were asked for. */
  subjects: MultiLineString[];
}

/** True if two neighbours are the two sides of a pair of codes. */
function isPair([one, other]: readonly [string, string], a: Identified, b: Identified): boolean {
  const [first, second] = [String(a.id), String(b.id)];
  return (first === one && second === other) || (first === other && second === one);
}

/** Cuts an atlas into what a map draws. `near` are codes of countries, `pairs` codes on both sides of a subject border. */
export function cutAtlas(
  atlas: Atlas,
  extent: Extent,
  near: readonly string[],
  pairs: readonly (readonly [string, string])[],
): Base {
  const shown = countriesIn(atlas, extent);
  const collection = { type: 'GeometryCollection' as const, geometries: shown };
  const isNear = (country: Country): boolean => near.includes(String(country.id));
  return {
    near: merge(atlas, shown.filter(isNear)),
    far: merge(
      atlas,
      shown.filter((country) => !isNear(country)),
    ),
    borders: mesh(atlas, collection, (a, b) => a !== b && !pairs.some((pair) => isPair(pair, a, b))),
    subjects: pairs.map((pair) => mesh(atlas, collection, (a, b) => a !== b && isPair(pair, a, b))),
  };
}

/** A country of the atlas. */
export interface AtlasCountry {
  /** ISO 3166-1 numeric code. */
  code: string;
  name: string;
  shape: Feature;
}

/** The English name that world-atlas gives a country. */
function nameOf(properties: object | undefined): string {
  return properties !== undefined && 'name' in properties && typeof properties.name === 'string' ? properties.name : '';
}

/** Places asked for before; the same places stand on many maps of a site. */
const found = new WeakMap<Atlas, Map<string, AtlasCountry | null>>();

/** The country of one of `codes` that a point lies in; null elsewhere. */
export function countryAt(atlas: Atlas, codes: readonly string[], lon: number, lat: number): AtlasCountry | null {
  const known = found.get(atlas) ?? new Map<string, AtlasCountry | null>();
  found.set(atlas, known);
  const key = `${codes.join()} ${lon},${lat}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const geometry = atlas.objects.countries.geometries.find(
    (country) =>
      isCountry(country) && codes.includes(String(country.id)) && geoContains(feature(atlas, country), [lon, lat]),
  );
  const country =
    geometry === undefined
      ? null
      : {
          code: String(geometry.id),
          name: nameOf(geometry.properties),
          shape: feature(atlas, geometry) as Feature,
        };
  known.set(key, country);
  return country;
}
