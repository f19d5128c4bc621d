import type { Registers } from '../../schema/registers.ts';
import type { Countries, Country } from './countries.ts';
import { bodyParts, groupKeys, institutions } from '../lexicon/institutions.ts';
import { notNames } from '../lexicon/not-names.ts';
import { createPhraseIndex, startsOf } from './phrase-index.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { parseTokens } from '../token.ts';
import { type Token, tokenAt } from '../token.ts';
import { isCapitalised, isPossessive, lowerAt } from './token-shape.ts';

/** A body of a state as it is named in the text. */
export interface InstitutionSpan {
  first: number;
  end: number;
  key: string;
  /** Code of the country beside it; null where the words name none. */
  country: string | null;
}

export interface Institutions {
  /** Whether the kind of a body may begin with a word. */
  opens: PhraseIndex<string>['opens'];
  /** Bodies of states in a sentence, with and without a country; `starts` are the tokens that any may begin with. */
  read: (tokens: readonly Token[], starts?: number[]) => InstitutionSpan[];
  /** Id of a body: that of the register, or one made of country and kind; null for an unknown country. */
  idOf: (key: string, country: string) => { id: string; known: boolean } | null;
  /** Whether a country may have a body called so: its own of the kind has that name, or none is registered. */
  isCalled: (key: string, country: string, phrase: string) => boolean;
  isRegistered: (key: string, country: string) => boolean;
  /** Code of the country whose body alone bears these words in the register, or has them for an alias. */
  ownerOf: (phrase: string) => string | undefined;
}

/** Reads "Norway's interior ministry", "the Danish police", "Ministry of Foreign Affairs of Norway", "Border Guard". */
export function createInstitutions({ actors }: Registers, countries: Countries): Institutions {
  const phrases = createPhraseIndex<string>();
  const capitals = createPhraseIndex<Country>();
  for (const { kind, country, metonyms } of actors)
    for (const metonym of kind === 'state' || kind === 'intergovernmental' ? metonyms : []) {
      const owner = countries.byCode.get(country ?? '');
      if (owner) capitals.add(metonym, owner, 'name');
    }
  const homes = new Map(institutions.flatMap(({ key, of }) => (of === undefined ? [] : [[key, of]])));
  for (const { key, phrases: own } of institutions) for (const phrase of own) phrases.add(phrase, key, 'any');
  const read = (tokens: readonly Token[], starts = startsOf(tokens, phrases.opens)): InstitutionSpan[] => {
    const spans: InstitutionSpan[] = [];
    for (const at of starts) {
      for (const hit of phrases.at(tokens, at)) {
        const key = hit.values[0];
        const span = key === undefined ? null : readSpan(tokens, hit.first, hit.end, key, countries, capitals);
        if (span) spans.push({ ...span, country: span.country ?? homes.get(span.key) ?? null });
      }
    }
    return spans;
  };
  const ids = new Map<string, string>();
  const called = new Map<string, Set<string>>();
  const owners = new Map<string, string>();
  for (const actor of actors) {
    if (actor.country === null || (actor.kind !== 'government-body' && actor.kind !== 'armed-force')) continue;
    for (const name of [actor.name, ...actor.aliases]) {
      const tokens = parseTokens(name);
      const whole = read(tokens).find((span) => span.end - span.first === tokens.length);
      const key = whole && `${actor.country}:${whole.key}`;
      if (!whole || key === undefined || (whole.country !== null && whole.country !== actor.country)) continue;
      if (!ids.has(key)) ids.set(key, actor.id);
      if (ids.get(key) !== actor.id) continue;
      const bare = whole.country === null ? name : bareName(tokens, countries);
      called.set(key, new Set([...(called.get(key) ?? []), bare.toLowerCase()]));
      if (whole.country === null) owners.set(name.toLowerCase(), actor.country);
    }
  }
  const bearers = new Map<string, string[]>();
  for (const [key, names] of called)
    for (const name of names) bearers.set(name, [...(bearers.get(name) ?? []), key.split(':')[0] ?? '']);
  return {
    opens: phrases.opens,
    read,
    idOf(key, code) {
      // one police may be all the register has: "German police" for the federal one
      const known = ids.get(`${code}:${key}`) ?? (key === 'police' ? ids.get(`${code}:federal-police`) : undefined);
      if (known !== undefined) return { id: known, known: true };
      const country = countries.byCode.get(code);
      return country ? { id: `${country.prefix}-${key}`, known: false } : null;
    },
    isCalled: (key, code, phrase) => called.get(`${code}:${key}`)?.has(phrase.toLowerCase()) ?? true,
    ownerOf(phrase) {
      const words = phrase.toLowerCase();
      const [bearer, other] = bearers.get(words) ?? [];
      return owners.get(words) ?? (other === undefined ? bearer : undefined);
    },
    isRegistered: (key, code) => ids.has(`${code}:${key}`),
  };
}

function readSpan(
  tokens: readonly Token[],
  first: number,
  end: number,
  key: string,
  countries: Countries,
  capitals: PhraseIndex<Country>,
): InstitutionSpan | null {
  const next = lowerAt(tokens, end);
  if (groupKeys.has(key) && (bodyParts.has(next) || next === '-')) return null;
  // "the Federal Interior Ministry", "Germany's Federal Ministry of Justice"
  if (lowerAt(tokens, first - 1) === 'federal' && isCapitalised(tokens[first - 1])) {
    const whole = readSpan(tokens, first - 1, end, key, countries, capitals);
    return whole && { ...whole, country: whole.country ?? federation };
  }
  const before = readCountryBefore(tokens, first, countries) ?? readCapitalBefore(tokens, first, capitals);
  const after = before ? null : readCountryAfter(tokens, end, countries);
  const country = before?.country ?? after?.country ?? null;
  const from = before?.first ?? first;
  const isCapital = tokens
    .slice(first, end)
    .every((token) => /^(?:of|the|for|and)$/.test(token.lower) || isCapitalised(token));
  if (!isCapital) {
    // "the interior ministry": of whichever state the text speaks
    if (!country) return isTheMinistry(tokens, first, end, key) ? { first, end, key, country: null } : null;
    // "a Danish border guard was hurt"
    if (groupKeys.has(key) && /^(?:a|an|one|another|each|every|some|more|many|\d+)$/.test(lowerAt(tokens, from - 1)))
      return null;
    if (key === 'border-guard' && lowerAt(tokens, end - 1) === 'guard' && next === '-') return null;
  }
  // "Army", "Police" or "Parliament" at the head of a sentence, or in another body's name
  if (
    !country &&
    ((end - first === 1 && !(key === 'senate' && lowerAt(tokens, first - 1) === 'the')) ||
      (isCapitalised(tokenAt(tokens, first - 1)) && !notNames.has(lowerAt(tokens, first - 1))))
  )
    return null;
  if (country === null && next === 'of' && isCapitalised(tokens[end + 1])) return null;
  return { first: from, end: after?.end ?? end, key, country: country?.code ?? null };
}

/** The state whose bodies English calls federal, where none is named with them. */
const federation = 'DE';

const isTheMinistry = (tokens: readonly Token[], first: number, end: number, key: string): boolean =>
  key.endsWith('-ministry') &&
  (/^(?:the|its|his|her)$/.test(lowerAt(tokens, first - 1)) || isOfTheState(tokens, first - 1)) &&
  !/^(?:-|of|officials?|sources?|spokes(?:man|woman|person)|building)$/.test(lowerAt(tokens, end));

/** "the country's interior ministry" */
const isOfTheState = (tokens: readonly Token[], at: number): boolean =>
  isPossessive(tokens[at]) && /^(?:country|republic|state|nation|neighbour|neighbor)$/.test(lowerAt(tokens, at - 1));

function readCountryBefore(
  tokens: readonly Token[],
  first: number,
  countries: Countries,
): { first: number; country: Country } | null {
  const possessive = isPossessive(tokenAt(tokens, first - 1));
  const last = possessive ? first - 1 : first;
  for (let length = 3; length >= 1; length--) {
    const start = last - length;
    if (start < 0) continue;
    const hit = countries.forms.at(tokens, start).find((each) => each.end === last);
    const form = hit?.values[0];
    if (form && !(possessive && form.form === 'demonym')) return { first: start, country: form.country };
  }
  return null;
}

// "Oslo's interior ministry"
function readCapitalBefore(
  tokens: readonly Token[],
  first: number,
  capitals: PhraseIndex<Country>,
): { first: number; country: Country } | null {
  if (!isPossessive(tokenAt(tokens, first - 1))) return null;
  for (let start = first - 2; start >= Math.max(0, first - 3); start--) {
    const hit = capitals.at(tokens, start).find(({ end }) => end === first - 1);
    const country = hit?.values[0];
    if (country) return { first: start, country };
  }
  return null;
}

// "… of Norway", "… of the Republic of Norway"
function readCountryAfter(
  tokens: readonly Token[],
  end: number,
  countries: Countries,
): { end: number; country: Country } | null {
  if (lowerAt(tokens, end) !== 'of') return null;
  let at = end + 1;
  if (lowerAt(tokens, at) === 'the') at++;
  const direct = countries.forms.at(tokens, at)[0];
  const value = direct?.values.find((each) => each.form === 'name');
  return direct && value ? { end: direct.end, country: value.country } : null;
}

// "Danish Border Guard" → "Border Guard", "Ministry of Justice of Denmark" → "Ministry of Justice"
function bareName(tokens: readonly Token[], countries: Countries): string {
  let from = countries.forms.at(tokens, 0)[0]?.end ?? 0;
  if (isPossessive(tokens[from])) from++;
  let to = tokens.length;
  for (let at = from + 1; at < to; at++)
    if (lowerAt(tokens, at) === 'of' && readCountryAfter(tokens, at, countries)?.end === to) to = at;
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}
