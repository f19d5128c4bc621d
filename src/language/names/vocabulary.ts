import type { Actor } from '../../schema/actor.ts';
import type { Registers } from '../../schema/registers.ts';
import type { Place } from '../../schema/place.ts';
import { createCountries, zoneCities } from './countries.ts';
import type { Countries } from './countries.ts';
import { toId } from './letter-folding.ts';
import { areaNouns, groupNouns } from '../lexicon/organisation-shapes.ts';
import { nameParticles, personTitles } from '../lexicon/person-titles.ts';
import { worldCompanies } from '../lexicon/world-companies.ts';
import { worldOrganisations } from '../lexicon/world-organisations.ts';
import { worldRegions } from '../lexicon/world-regions.ts';
import { romanised } from './romanisation.ts';
import { soundOf } from './transliteration.ts';
import { createPhraseIndex } from './phrase-index.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** What a name in the text may stand for. */
export interface Name {
  type: 'actor' | 'place';
  id: string;
  /**
   * `name` of a register, `crossing` (the town that it is called after), `person`, `metonym`, `city-metonym` (a capital that no register speaks of), `role` (by office),
   * `surname` of a person of the registers, `organisation` of the world that no register has, `country`, `city`, `region` of the world.
   */
  form:
    | 'name'
    | 'crossing'
    | 'person'
    | 'metonym'
    | 'city-metonym'
    | 'role'
    | 'surname'
    | 'organisation'
    | 'country'
    | 'city'
    | 'region';
}

export interface Vocabulary {
  names: PhraseIndex<Name>;
  countries: Countries;
  /** The person of the registers whose given and last name sound like these, however they are spelled; null where that is nobody, or two. */
  personNamed: (given: string, surname: string) => string | null;
}

/** Everything that has a name: the registers, the countries of the world, its parts and main cities. Made once. */
export function createVocabulary(registers: Registers): Vocabulary {
  const names = createPhraseIndex<Name>();
  const countries = createCountries(registers);
  const taken = new Set<string>();
  const add = (phrase: string, name: Name): void => {
    const key = `${phrase}|${name.type}`;
    if (taken.has(key)) return;
    taken.add(key);
    names.add(phrase, name, 'name');
  };
  const metonyms = new Set(registers.actors.flatMap((actor) => actor.metonyms));
  // countries before all else: their two readings are told apart by the grammar
  for (const country of countries.list) {
    for (const name of country.names) {
      add(name, { type: 'actor', id: country.actorId, form: 'country' });
      add(name, { type: 'place', id: country.placeId, form: 'country' });
    }
    if (country.city !== null && !metonyms.has(country.city))
      add(country.city, { type: 'actor', id: country.actorId, form: 'city-metonym' });
  }
  for (const actor of registers.actors) {
    addActor(actor, add);
    for (const name of ownedForms(actor, countries)) add(name, { type: 'actor', id: actor.id, form: 'name' });
  }
  for (const [surname, id] of surnames(registers.actors)) add(surname, { type: 'actor', id, form: 'surname' });
  // a town or a river has its name before the crossing that is called after it
  const isCrossing = ({ kind }: Place): boolean => kind === 'border-crossing';
  for (const place of registers.places) if (!isCrossing(place)) addPlace(place, add);
  for (const place of registers.places) if (isCrossing(place)) addPlace(place, add);
  for (const name of [...worldOrganisations, ...worldCompanies])
    if (!taken.has(`${name}|actor`)) add(name, { type: 'actor', id: toId(name), form: 'organisation' });
  for (const region of worldRegions) add(region, { type: 'place', id: toId(region), form: 'region' });
  for (const city of zoneCities())
    if (!taken.has(`${city}|place`)) add(city, { type: 'place', id: toId(city), form: 'city' });
  return { names, countries, personNamed: createPersonFinder(registers.actors) };
}

function addActor(actor: Actor, add: (phrase: string, name: Name) => void): void {
  const form = actor.kind === 'person' ? 'person' : 'name';
  for (const phrase of [actor.name, ...actor.aliases]) {
    const words = phrase.split(' ');
    // "President Duda": the title is no part of a name; "EU leaders": a group is nobody in particular
    if (
      form === 'person' &&
      (words.length > 1 || /\p{Ll}/u.test(phrase[0] ?? '')) &&
      personTitles.has((words[0] ?? '').toLowerCase())
    )
      continue;
    // "Council of Ministers" is a body
    if (groupNouns.has((words.at(-1) ?? '').toLowerCase()) && words.length > 1 && !words.includes('of')) continue;
    const bare = phrase.replace(/^The /, '');
    add(bare, { type: 'actor', id: actor.id, form });
  }
  for (const phrase of actor.metonyms) add(phrase, { type: 'actor', id: actor.id, form: 'metonym' });
  for (const phrase of actor.roleNames) add(phrase, { type: 'actor', id: actor.id, form: 'role' });
}

/** A body's name with its country told in other ways: "Senate of Norway" → "Norwegian Senate", "Norway's Senate". */
function ownedForms({ name, kind, country: code }: Actor, { byCode }: Countries): string[] {
  const country = byCode.get(code ?? '');
  if (!country || kind === 'person' || kind === 'state') return [];
  const owner = country.names.find((each) => name.endsWith(` of ${each}`));
  const demonym = country.demonyms.find((each) => name.startsWith(`${each} `));
  const core =
    owner !== undefined
      ? name.slice(0, -owner.length - 4)
      : demonym !== undefined
        ? name.slice(demonym.length + 1)
        : '';
  if (core === '') return [];
  return [
    ...country.demonyms.map((each) => `${each} ${core}`),
    ...country.names.slice(0, 1).map((each) => `${each}'s ${core}`),
  ];
}

function addPlace(place: Place, add: (phrase: string, name: Name) => void): void {
  const own = [place.name, ...Object.values(place.names), ...place.aliases];
  for (const written of [...own, ...own.flatMap((name) => romanised(name) ?? [])]) {
    for (const part of written.split(' / ')) {
      const phrase = part.replace(/\s*\(.*\)/, '');
      const isTown = place.kind === 'border-crossing' && /^\p{L}+$/u.test(phrase);
      add(phrase, { type: 'place', id: place.id, form: isTown ? 'crossing' : 'name' });
      // the land around a town is no point on the map
      if (place.kind === 'town')
        for (const area of areaNouns)
          for (const word of [area, area.replace(/^./u, (letter) => letter.toUpperCase())])
            add(`${phrase} ${word}`, { type: 'place', id: toId(`${phrase} ${area}`), form: 'region' });
      // a border or a crossing is named from either side: "A–B border", "B–A border"
      const pair = /^([\p{L} ]+)[–-]([\p{L}]+)( .*)?$/u.exec(phrase);
      if (pair && /\//.test(place.country ?? ''))
        add(`${pair[2] ?? ''}–${pair[1] ?? ''}${pair[3] ?? ''}`, { type: 'place', id: place.id, form: 'name' });
    }
  }
}

/** Finds people by how their names sound: "Wiktor Szczerbakow" for Viktor Shcherbakov. */
function createPersonFinder(actors: readonly Actor[]): Vocabulary['personNamed'] {
  const bySound = new Map<string, string | null>();
  const key = (given: string, surname: string): string => `${soundOf(given).slice(0, 2)} ${soundOf(surname)}`;
  for (const { id, kind, name, aliases } of actors) {
    if (kind !== 'person') continue;
    const own = new Set(
      [name, ...aliases].flatMap((each) => {
        const surname = surnameOf(each);
        return surname === '' ? [] : [key(each.split(' ')[0] ?? '', surname)];
      }),
    );
    for (const sound of own) bySound.set(sound, bySound.has(sound) ? null : id);
  }
  return (given, surname) => bySound.get(key(given, surname)) ?? null;
}

/** Last names that only one person of the register has: "von der Leyen", "Kosiniak-Kamysz". */
function surnames(actors: readonly Actor[]): Map<string, string> {
  const holders = new Map<string, string | null>();
  for (const actor of actors.filter((each) => each.kind === 'person')) {
    const own = new Set([actor.name, ...actor.aliases].filter((name) => name.includes(' ')).map(surnameOf));
    for (const surname of own) holders.set(surname, holders.has(surname) ? null : actor.id);
  }
  const unique = new Map<string, string>();
  for (const [surname, id] of holders) if (id !== null && surname.length > 2) unique.set(surname, id);
  return unique;
}

/** The last name of a full one, with the small words that belong to it; empty for a name of one word, or that ends in none: "five volunteers". */
export function surnameOf(name: string): string {
  const words = name.split(' ');
  let first = words.length - 1;
  while (first > 1 && nameParticles.has((words[first - 1] ?? '').toLowerCase())) first--;
  return first > 0 && /\p{Lu}/u.test(words.at(-1) ?? '') ? words.slice(first).join(' ') : '';
}
