import type { Place } from '../schema/place.ts';

type Position = [longitude: number, latitude: number];
type Ring = Position[];

export type Shape = { type: 'Point'; coordinates: Position } | { type: 'Polygon'; coordinates: Ring[] };

const kmPerDegree = 111.32;
const corners = 32;

/**
 * What may be drawn for a place, so that nothing looks better known than it is: a point only for a point or a town with coordinates of
 * a gazetteer; the disc in which it surely lies, where the register gives its radius; else nothing (null), since a pin in the middle
 * of a region would be a place where nothing happened.
 */
export function toShape(place: Place): Shape | null {
  const { lat, lon, precision, coordVerified, uncertaintyKm } = place;
  if (coordVerified && (precision === 'point' || precision === 'town'))
    return { type: 'Point', coordinates: [round(lon), round(lat)] };
  return uncertaintyKm === null ? null : toDisc(lat, lon, uncertaintyKm);
}

/** How a shape is to be read: the `geometryOf` of a feature. */
export function shapeRole(shape: Shape): 'place' | 'uncertainty' {
  return shape.type === 'Point' ? 'place' : 'uncertainty';
}

/** A ring around a position, anticlockwise and closed (RFC 7946); null where it would cross a pole or the antimeridian. */
function toDisc(lat: number, lon: number, km: number): Shape | null {
  const north = km / kmPerDegree;
  const east = north / Math.cos((lat * Math.PI) / 180);
  if (Math.abs(lat) + north > 89 || Math.abs(lon) + east > 180) return null;
  const ring = Array.from({ length: corners }, (_, corner): Position => {
    const angle = (corner * 2 * Math.PI) / corners;
    return [round(lon + east * Math.cos(angle)), round(lat + north * Math.sin(angle))];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [lon, lat]]] };
}

// five decimals are a metre: more than any of the registers knows
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
