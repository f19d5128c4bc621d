import { geoContains, geoPath } from 'd3';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Extent } from './frame.ts';

/** `countries-*.json` of world-atlas: polygons of countries, identified by ISO 3166-1 numeric code. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
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
  return atlas.objects.countries.geometries.filter((geometry, index): geometry is Country & { properties: { name: string } } => {
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
  coast: MultiLineString;
}

/** Cuts an atlas into what a map draws. `near` are codes of countries, `pairs` codes on both sides of a subject border. */
export function cutAtlas(atlas: Atlas, extent: Extent, near: readonly string[], pairs: readonly (readonly [string, string])[]): Base {
  const shown = countriesIn(atlas, extent);
  const collection = { type: 'GeometryCollection' as const, geometries: shown };
  const isNear = (country: Country): boolean => near.includes(String(country.id));
  const isPair = (pair: readonly [string, string], a: { id?: string | number }, b: { id?: string | number }): boolean =>
    (String(a.id) === pair[0] && String(b.id) === pair[1]) || (String(a.id) === pair[1] && String(b.id) === pair[0]);
  return {
    near: merge(atlas, shown.filter(isNear)),
    far: merge(atlas, shown.filter((country) => !isNear(country))),
    borders: mesh(atlas, collection, (a, b) => a !== b && !pairs.some((pair) => isPair(pair, a, b))),
    subjects: pairs.map((pair) => mesh(atlas, collection, (a, b) => a !== b && isPair(pair, a, b))),
    coast: mesh(atlas, collection, (a, b) => a === b),
  };
}

/** The country of one of `codes` that a point lies in; null elsewhere. */
export function countryAt(atlas: Atlas, codes: readonly string[], lon: number, lat: number): { code: string; shape: Feature } | null {
  for (const geometry of atlas.objects.countries.geometries) {
    const code = String(geometry.id);
    if (!isCountry(geometry) || !codes.includes(code)) continue;
    const shape = feature(atlas, geometry) as Feature;
    if (geoContains(shape, [lon, lat])) return { code, shape };
  }
  return null;
}
