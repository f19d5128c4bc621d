import type { Place } from '../../schema/place.ts';

// degrees of longitude; farther apart than this, a drawing of both is a map of the world in the detail of a district
const SPAN = 12;

/** Places that one map can show: all of them where they lie near each other, else those of the site's own region. */
export function nearPlaces<One extends Pick<Place, 'lon' | 'lat'>>(
  places: readonly One[],
  [west, south, east, north]: readonly [number, number, number, number],
): One[] {
  const lons = places.map(({ lon }) => lon);
  if (Math.max(...lons) - Math.min(...lons) <= SPAN) return [...places];
  return places.filter(({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north);
}
