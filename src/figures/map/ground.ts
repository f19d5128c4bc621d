import type { Place } from '../../schema/place.ts';
import type { Site } from '../../schema/site.ts';
import { round } from '../round.ts';
import type { Atlas } from './atlas.ts';
import { countryAt, cutAtlas } from './atlas.ts';
import type { Extent, Frame } from './frame.ts';
import { frameCentre, framePath, toPoint, unitsPerKm } from './frame.ts';
import type { Point } from './line.ts';
import { linesOf } from './line.ts';

/** What lies under the places: land, water, borders, and the borders that the story is about. */
export interface Ground {
  width: number;
  height: number;
  far: string;
  near: string;
  borders: string;
  /** In the order of the site's `map.borders`; empty where a border is not in the frame. */
  subjects: string[];
  /** Names of countries and where they stand. */
  countries: (Point & { name: string })[];
  /** Units of the drawing for a kilometre, in its middle. */
  perKm: number;
}

/**
 * Names of countries where the site puts them, or, on a closer map, in the middle of what is seen of the country. A map of half a
 * continent has none: they would lie on each other and on the marks.
 */
function layoutCountries(map: Site['map'], frame: Frame, atlas: Atlas, perKm: number): Ground['countries'] {
  if (perKm < 0.25) return [];
  const isIn = ({ x, y }: Point): boolean => x > 30 && x < frame.width - 30 && y > 14 && y < frame.height - 22;
  return map.labels.flatMap(({ name, at }) => {
    const asked = toPoint(frame, ...at);
    const country = asked !== null && isIn(asked) ? null : countryAt(atlas, map.countries, ...at);
    const point = country === null ? asked : frameCentre(frame, country.shape);
    return point === null || !isIn(point) ? [] : [{ name, ...point }];
  });
}

/** Lays out the ground of a frame. */
export function layoutGround(frame: Frame, map: Site['map'], atlas: Atlas): Ground {
  const base = cutAtlas(atlas, frame.extent, map.countries, map.borders);
  const [west, south, east, north] = frame.extent;
  const perKm = unitsPerKm(frame, (west + east) / 2, (south + north) / 2);
  // a map of half a continent needs no fjords: they weigh more than all that stands on it
  const least = Math.min(3, Math.max(1, (north - south) / 5));
  return {
    width: frame.width,
    height: frame.height,
    far: framePath(frame, base.far, least),
    near: framePath(frame, base.near, least),
    borders: framePath(frame, base.borders, least),
    subjects: base.subjects.map((line) => framePath(frame, line, 0.6 * least)),
    countries: layoutCountries(map, frame, atlas, perKm),
    perKm: round(perKm * 100) / 100,
  };
}

/** Extent of the subject borders and the place where the routes end: what a narrow map can do with. */
export function focusExtent(atlas: Atlas, places: readonly Place[], map: Site['map']): Extent {
  const { subjects } = cutAtlas(atlas, map.extent, map.countries, map.borders);
  const hub = places.find(({ id }) => id === map.routes.to);
  const points = [
    ...subjects.flatMap(({ coordinates }) => coordinates.flat()),
    ...(hub === undefined ? [] : [[hub.lon, hub.lat]]),
  ];
  const [lons, lats] = [0, 1].map((axis) => points.map((point) => point[axis] ?? 0));
  if (lons === undefined || lats === undefined || lons.length === 0) return map.extent;
  const margin = 0.35;
  return [
    Math.min(...lons) - 2 * margin,
    Math.min(...lats) - margin,
    Math.max(...lons) + margin,
    Math.max(...lats) + margin,
  ];
}

/** All subject borders of a ground as lines, with the number of the border that each is of. */
export function subjectLines({ subjects }: Pick<Ground, 'subjects'>): { line: Point[]; border: number }[] {
  return subjects.flatMap((path, border) => linesOf(path).map((line) => ({ line, border })));
}
