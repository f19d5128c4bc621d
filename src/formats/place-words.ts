import type { Place } from '../schema/place.ts';

const plurals: Record<string, string> = { country: 'Countries', city: 'Cities', territory: 'Territories' };

/** A kind of places as a heading: "border-crossing" gives "Border crossing" and "Border crossings". */
export function placeKindLabel(kind: string): { one: string; many: string } {
  const words = kind.replace(/-/g, ' ');
  const one = words.charAt(0).toUpperCase() + words.slice(1);
  return { one, many: plurals[kind] ?? `${one}s` };
}

const standsFor: Record<Place['precision'], string> = {
  point: 'a point',
  town: 'a town',
  sector: 'a stretch of a border',
  region: 'a region',
  country: 'a country',
};

/**
 * Where a place is and how well that is known: "53.42° N, 23.68° E, standing for a point; estimated, within 3 km". Two decimals at
 * most (about a kilometre): more would feign what nobody measured.
 */
export function toPositionWords({ lat, lon, precision, coordVerified, uncertaintyKm }: Place): string {
  const degrees = (value: number, [plus, minus]: readonly [string, string]): string =>
    `${Math.abs(Math.round(value * 100) / 100)}°\u00a0${value < 0 ? minus : plus}`;
  const where = `${degrees(lat, ['N', 'S'])}, ${degrees(lon, ['E', 'W'])}`;
  const trust = coordVerified ? 'from a gazetteer' : 'estimated';
  const within = uncertaintyKm === null ? '' : `, within ${uncertaintyKm}\u00a0km`;
  return `${where}, standing for ${standsFor[precision]}; ${trust}${within}`;
}
