import { groups } from 'd3';
import type { Place } from '../../schema/place.ts';
import type { Site } from '../../schema/site.ts';
import type { Atlas, AtlasCountry } from './atlas.ts';
import { countryAt } from './atlas.ts';

/** The country found most often first. */
function byVotes(found: readonly AtlasCountry[]): AtlasCountry[] {
  const votes = (one: AtlasCountry): number => found.filter(({ code }) => code === one.code).length;
  return found.toSorted((a, b) => votes(b) - votes(a));
}

/**
 * ISO alpha-2 → country of the atlas, learnt from the register: where most towns of XX lie. One town would not do, as the
 * atlas puts some villages near a border on the wrong side of it.
 */
export function learnCountries(
  places: readonly Place[],
  atlas: Atlas,
  codes: readonly string[],
): Map<string, AtlasCountry> {
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

/**
 * Numbers of the site's subject borders that a place in several countries lies along: "PL/BY" is one; "EU/BY", as the Union is no
 * country of an atlas, all those of the other side.
 */
export function bordersOf(
  { country }: Place,
  borders: Site['map']['borders'],
  learnt: ReadonlyMap<string, AtlasCountry>,
): number[] {
  const codes = (country ?? '').split('/');
  const sides = codes.flatMap((code) => learnt.get(code)?.code ?? []);
  if (codes.length < 2 || sides.length === 0) return [];
  const isUnion = codes.includes('EU');
  return borders.flatMap((pair, index) => {
    const hits = pair.filter((code) => sides.includes(code)).length;
    return hits === 2 || (isUnion && hits === 1) ? [index] : [];
  });
}

/** Places that the simplified borders put into the wrong country, by the country they are in. */
export function findMisplaced(
  places: readonly Place[],
  atlas: Atlas,
  codes: readonly string[],
  learnt: ReadonlyMap<string, AtlasCountry>,
): { country: string; places: Place[] }[] {
  const wrong = places.flatMap((place) => {
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
