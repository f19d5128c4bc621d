import { capitals } from '../lexicon/capitals.ts';
import type { Registers } from '../../schema/registers.ts';
import { toId } from './letter-folding.ts';
import { createPhraseIndex } from './phrase-index.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** A country of the world, or the Union, as the registers and the language of the site know it. */
export interface Country {
  /** ISO 3166-1 alpha-2, `EU` for the Union. */
  code: string;
  /** Id as somebody who acts and as a location; made from the name where no register has it. */
  actorId: string;
  placeId: string;
  /** What the ids of its bodies begin with: `us` where the country goes by its initials, else the id. */
  prefix: string;
  names: string[];
  demonyms: string[];
  /** Main city by the time zone data base, where the register names no metonym of its own. */
  city: string | null;
}

export interface CountryForm {
  country: Country;
  form: 'name' | 'demonym';
}

export interface Countries {
  list: Country[];
  byCode: ReadonlyMap<string, Country>;
  /** Names and demonyms, to be looked up at a token. */
  forms: PhraseIndex<CountryForm>;
  /** What the people of a country are called, in small letters: "norwegians". */
  peoples: ReadonlySet<string>;
}

/** All countries that `site.yaml` gives demonyms for, and all states of the register; their English names come from CLDR, other spellings from the registers. */
export function createCountries({ site, actors, places }: Registers): Countries {
  const display = new Intl.DisplayNames([site.language], { type: 'region', fallback: 'none' });
  const list: Country[] = [];
  const forms = createPhraseIndex<CountryForm>();
  const states = actors.flatMap((each) => (each.kind === 'state' && each.country !== null ? [each.country] : []));
  for (const code of new Set([...Object.keys(site.demonyms), ...states])) {
    const demonyms = site.demonyms[code] ?? [];
    const registered = actors.find((each) => each.country === code && each.kind === 'state');
    const name = plainName(display.of(code) ?? registered?.name ?? code);
    const actor = actors.find((each) => each.country === code && (each.kind === 'state' || each.name === name));
    const place = places.find((each) => each.country === code && (each.kind === 'country' || each.name === name));
    const names = [
      ...new Set([name, ...(actor ? [actor.name, ...actor.aliases] : []), ...(place ? [place.name] : [])]),
    ];
    const initials = name
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
    const country: Country = {
      code,
      actorId: actor?.id ?? toId(name),
      placeId: place?.id ?? actor?.id ?? toId(name),
      prefix: initials.length > 1 && names.includes(initials) ? initials.toLowerCase() : (actor?.id ?? toId(name)),
      names,
      demonyms,
      city: actor && actor.metonyms.length > 0 ? null : mainCity(code, name),
    };
    list.push(country);
    for (const each of country.names) forms.add(each, { country, form: 'name' }, 'name');
    for (const each of country.demonyms) forms.add(each, { country, form: 'demonym' }, 'name');
  }
  const peoples = new Set(list.flatMap(({ demonyms }) => demonyms.map((demonym) => `${demonym.toLowerCase()}s`)));
  return { list, byCode: new Map(list.map((country) => [country.code, country])), forms, peoples };
}

/** Cities that the time zone data base knows, most of them capitals: a gazetteer that comes with the language. */
export function zoneCities(): string[] {
  const zones = Intl.supportedValuesOf('timeZone')
    .filter((zone) => /^(?:Europe|Asia|Africa|America|Australia|Pacific)\/[A-Z]/.test(zone))
    .map((zone) => zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' '));
  return [...new Set([...zones, ...Object.values(capitals)])];
}

// "Congo - Kinshasa", "Myanmar (Burma)", "Bosnia & Herzegovina"
function plainName(name: string): string {
  return name
    .replace(/\s*[(–-] .*$|\s*\(.*\)$/u, '')
    .replace(/ & /g, ' and ')
    .replace(/^St\. /, 'Saint ');
}

// A country with one time zone has its capital's, mostly: "Europe/Athens".
function mainCity(code: string, name: string): string | null {
  const capital = capitals[code];
  if (capital !== undefined) return capital;
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale('und', { region: code });
  const zones = code === 'EU' ? [] : (locale.getTimeZones?.() ?? []);
  const city = zones.length === 1 ? zones[0]?.split('/').at(-1)?.replace(/_/g, ' ') : undefined;
  return city === undefined || city === name ? null : city;
}
