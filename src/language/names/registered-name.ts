import { commonNames } from '../lexicon/common-names.ts';
import { notNames } from '../lexicon/not-names.ts';
import { personTitles } from '../lexicon/person-titles.ts';
import { cityNouns } from '../lexicon/place-words.ts';
import { isFollowedByVerb, readStanding } from './location.ts';
import type { Standing } from './location.ts';
import type { PhraseHit } from './phrase-index.ts';
import type { NameSpan } from './span.ts';
import type { Token } from '../token.ts';
import { isCapitalised, isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import type { Name, Vocabulary } from './vocabulary.ts';

/** Reads the names that the vocabulary knows; where one stands for an actor and for a location the grammar around it decides. */
export function readRegisteredNames(tokens: readonly Token[], { names, countries }: Vocabulary): NameSpan[] {
  const spans: NameSpan[] = [];
  /** Spans read as a city that may be a government's seat too: the id of that government. */
  const cities = new Map<NameSpan, string>();
  for (let at = 0; at < tokens.length; at++) {
    const hits = names.at(tokens, at);
    if (hits.length === 0) continue;
    const accepted = hits
      .map((hit) => ({ ...hit, values: hit.values.filter((name) => isAccepted(name, tokens, hit, { names, countries })) }))
      .filter((hit) => hit.values.length > 0);
    const hit = accepted.find((each) => !isDescriptionOfNext(tokens, each, names));
    if (!hit) continue;
    const span = toSpan(tokens, hit, spans.at(-1), { names, countries });
    if (span) {
      spans.push(span);
      const city = hit.values.find((name) => name.form === 'city-metonym');
      if (city && span.metonym) liftCities(tokens, spans, cities);
      else if (city) cities.set(span, city.id);
    }
    at = hit.end - 1;
  }
  return spans;
}

// "Oslo, Bern and Rome said": the last of a list shows what its members are
function liftCities(tokens: readonly Token[], spans: NameSpan[], cities: ReadonlyMap<NameSpan, string>): void {
  for (let at = spans.length - 2; at >= 0; at--) {
    const [span, next] = [spans[at], spans[at + 1]];
    const id = span && cities.get(span);
    if (!span || !next || id === undefined || !isListed(tokens, span.end, next.first) || readStanding(tokens, span.first, span.end) === 'place') return;
    spans[at] = { ...span, type: 'actor', id, metonym: true, rule: 'city-metonym' };
  }
}

function toSpan(tokens: readonly Token[], { first, end, values }: PhraseHit<Name>, last: NameSpan | undefined, vocabulary: Vocabulary): NameSpan | null {
  const actor = values.find((name) => name.type === 'actor');
  const place = values.find((name) => name.type === 'place');
  const chosen = actor && place ? (isLocation(tokens, first, end, actor, place, last, vocabulary) ? place : actor) : (actor ?? place);
  if (!chosen) return null;
  if (chosen.form === 'city-metonym' && !isFollowedByVerb(tokens, end)) return null;
  const metonym = chosen.form === 'metonym' || chosen.form === 'city-metonym';
  return { first, end, type: chosen.type, id: chosen.id, metonym, role: chosen.form === 'role', rule: ruleOf(chosen, tokens, first, end) };
}

function ruleOf({ type, form }: Name, tokens: readonly Token[], first: number, end: number): string {
  if (form === 'name' && end === first + 1 && commonNames.has(lowerAt(tokens, first))) return `${type}-short-name`;
  if (form === 'country' || form === 'city' || form === 'region') return `${type}-${form}`;
  if (form === 'name') return `${type}-name`;
  return form;
}

function isLocation(tokens: readonly Token[], first: number, end: number, actor: Name, place: Name, last: NameSpan | undefined, vocabulary: Vocabulary): boolean {
  const verb = isFollowedByVerb(tokens, end);
  // an airport that is a company as well
  if (actor.form === 'name' && place.form === 'name') return !verb || readStanding(tokens, first, end) === 'place';
  if (actor.form === 'city-metonym') return !verb || readStanding(tokens, first, end) === 'place';
  if (isDateline(tokens, first, end)) return true;
  const isCity = place.form !== 'country' && place.form !== 'region';
  if (isCity && cityNouns.has(lowerAt(tokens, end)) && !isPossessive(tokens[end])) return true;
  const standing = readJoinedStanding(tokens, first, end, vocabulary);
  if (standing !== null) return standing === 'place';
  if (last?.type === 'place' && isListed(tokens, last.end, first)) {
    // "from Norway, Sweden and Denmark": the members of a list stand alike
    // but "near Velm and Norway said", "in Norway, Sweden said" begin a clause
    if (!verb || (last.rule === 'place-country' && lowerAt(tokens, last.end) !== ',')) return true;
  }
  return place.form === 'region' && !verb;
}

/** Standing of a name, or of the pair that a dash joins it into: "Oslo–Dubai flights". */
function readJoinedStanding(tokens: readonly Token[], first: number, end: number, { names }: Vocabulary): Standing {
  const other = isJoiner(tokens, end) ? names.at(tokens, end + 1)[0] : undefined;
  if (!other) {
    if (isJoiner(tokens, first - 1) && cityNouns.has(lowerAt(tokens, end))) return 'place';
    return readStanding(tokens, first, end);
  }
  if (/^(?:flights?|routes?|airspace|crossings?|service|services|train|trains|road|highway|railway)$/.test(lowerAt(tokens, other.end))) return 'place';
  return 'actor';
}

// "OSLO, Nov 12 -", "OSLO (Reuters) —"
function isDateline(tokens: readonly Token[], first: number, end: number): boolean {
  const text = tokens[first]?.text ?? '';
  return first === 0 && text.length > 3 && text === text.toUpperCase() && /^[,(–—-]$/.test(tokens[end]?.text ?? '');
}

// only commas, "and", "or" and an article between two names
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|the|then|\(|&)$/.test(lowerAt(tokens, at))) return false;
  return lowerAt(tokens, from) !== 'the';
}

function isAccepted(name: Name, tokens: readonly Token[], { first, end }: PhraseHit<Name>, vocabulary: Vocabulary): boolean {
  // "Oslo-based", "EU-wide", "anti-EU": adjectives
  if (isJoiner(tokens, end) && /^\p{Ll}/u.test(tokens[end + 1]?.text ?? '')) return false;
  if (isJoiner(tokens, first - 1) && /^(?:anti|pro|non|ex|post|pre|mid|intra|extra)$/.test(lowerAt(tokens, first - 2))) return false;
  // the number of an act: "Regulation (EU) 2020/1387"
  if (lowerAt(tokens, first - 1) === '(' && lowerAt(tokens, end) === ')' && tokens[end + 1]?.kind === 'number') return false;
  if (name.form === 'role') return isDefinite(tokens, first);
  const single = end === first + 1;
  if (single && commonNames.has(lowerAt(tokens, first))) return isProperUse(tokens, first);
  if (name.form === 'person' || name.form === 'surname') {
    if (single && isPartOfOtherName(tokens, first, end, vocabulary)) return false;
    if (name.form === 'surname') return isTitled(tokens, first) || (first > 0 && isFollowedByVerb(tokens, end)) || (first > 0 && isPossessive(tokens[end]));
  }
  // "Georgia Brown", "Jordan Smith": a country's name as a first name
  if (single && name.form === 'country' && /^(?:georgia|jordan|chad|israel|cyprus)$/.test(lowerAt(tokens, first))) return !(isCapitalised(tokens[end]) && !notNames.has(lowerAt(tokens, end)));
  if (single && (name.form === 'city' || name.form === 'region')) return !isPartOfOtherName(tokens, first, end, vocabulary);
  return true;
}

// "the bloc", "the 27-nation bloc", never "a bloc" or "Soviet bloc"
function isDefinite(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && at > first - 5 && (tokens[at]?.kind === 'number' || /^(?:-|nation|member|country|strong|european|trading|whole|entire|wider|western)$/.test(lowerAt(tokens, at)))) at--;
  return lowerAt(tokens, at) === 'the' || lowerAt(tokens, at) === 'this';
}

// "the Council adopted", "Amnesty said", never "Council of Elders", "Security Council", "a Commission"
function isProperUse(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (lowerAt(tokens, first + 1) === 'of' || (isCapitalised(tokens[first + 1]) && !notNames.has(lowerAt(tokens, first + 1)) && !personTitles.has(lowerAt(tokens, first + 1)))) return false;
  if (before === undefined) return isFollowedByVerb(tokens, first + 1);
  // "Anna Nowak, the Commission president": all of it says who she is
  if (before.lower === 'the' && lowerAt(tokens, first - 2) === ',' && personTitles.has(lowerAt(tokens, first + 1))) return false;
  if (before.lower === 'the') return true;
  return /^(?:\p{Ll}|[;:(–—])/u.test(before.text) && !/^(?:a|an|any|this|that|each|every|city|town|local|village)$/.test(before.lower);
}

function isTitled(tokens: readonly Token[], first: number): boolean {
  return personTitles.has(lowerAt(tokens, first - 1)) || (lowerAt(tokens, first - 1) === '.' && personTitles.has(lowerAt(tokens, first - 2)));
}

// "Jarosław Duda" is not the Duda of the register
function isPartOfOtherName(tokens: readonly Token[], first: number, end: number, { names, countries }: Vocabulary): boolean {
  const isFree = (at: number): boolean => {
    const token = tokens[at];
    return (
      isCapitalised(token) && /\p{Ll}/u.test(token.text) && !notNames.has(token.lower) && !personTitles.has(token.lower) && countries.forms.at(tokens, at).length === 0 && names.at(tokens, at).length === 0
    );
  };
  if (isFree(first - 1) && !(first === 1 && /ly$|^(?:said|says)$/.test(lowerAt(tokens, 0)))) return true;
  return isFree(end);
}

// "the UN refugee agency UNHCR": a description in small letters before the name itself says the same, and gives way to the names in it
function isDescriptionOfNext(tokens: readonly Token[], hit: PhraseHit<Name>, names: Vocabulary['names']): boolean {
  if (hit.end - hit.first < 2 || !tokens.slice(hit.first, hit.end).some((token) => /^\p{Ll}/u.test(token.text) && token.text !== 'of')) return false;
  const ids = new Set(hit.values.map((name) => name.id));
  return names.at(tokens, hit.end).some((next) => next.values.some((name) => ids.has(name.id)));
}
