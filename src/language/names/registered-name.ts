import { reportingForms, sayingForms } from '../lexicon/acting-verbs.ts';
import { commonNames } from '../lexicon/common-names.ts';
import { cityNouns } from '../lexicon/place-words.ts';
import { isCapitals, isDateline } from './dateline.ts';
import { isFollowedByVerb } from './followed-by-verb.ts';
import { isAddressed, readStanding } from './location.ts';
import type { Standing } from './location.ts';
import { newcomer } from './newcomer.ts';
import { isDescriptionOfNext, isProperlyUsed } from './name-use.ts';
import type { PhraseHit } from './phrase-index.ts';
import type { NameSpan } from './span.ts';
import { type Token, tokenAt } from '../token.ts';
import { isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import type { Name, Vocabulary } from './vocabulary.ts';

/**
 * Reads the names that the vocabulary knows; where one stands for an actor and for a location the grammar around it decides.
 * `starts` are the tokens that any may begin with.
 */
export function readRegisteredNames(
  tokens: readonly Token[],
  starts: readonly number[],
  vocabulary: Vocabulary,
): NameSpan[] {
  const { names } = vocabulary;
  const spans: NameSpan[] = [];
  /** Spans read as a city that may be a government's seat too: the id of that government. */
  let cities: Map<NameSpan, string> | null = null;
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const hits = names.at(tokens, at);
    if (hits.length === 0) continue;
    const hit = findProper(hits, tokens, vocabulary);
    if (!hit) continue;
    const span = toSpan(tokens, hit, spans.at(-1), vocabulary);
    if (span) {
      spans.push(span);
      const city = hit.values.find((name) => name.form === 'city-metonym');
      if (city && span.metonym) liftCities(tokens, spans, cities ?? new Map());
      else if (city) (cities ??= new Map()).set(span, city.id);
    }
    next = hit.end;
  }
  return spans;
}

/** The longest phrase that is used as a name, with what it may stand for in that use. */
function findProper(
  hits: readonly PhraseHit<Name>[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): PhraseHit<Name> | null {
  for (const hit of hits) {
    const values = hit.values.filter((name) => isProperlyUsed(name, tokens, hit, vocabulary));
    if (values.length === 0) continue;
    const proper = { ...hit, values };
    if (!isDescriptionOfNext(tokens, proper, vocabulary.names)) return proper;
  }
  return null;
}

// "Oslo, Bern and Rome said": the last of a list shows what its members are
function liftCities(tokens: readonly Token[], spans: NameSpan[], cities: ReadonlyMap<NameSpan, string>): void {
  for (let at = spans.length - 2; at >= 0; at--) {
    const [span, next] = [spans[at], spans[at + 1]];
    const id = span && cities.get(span);
    if (
      !span ||
      !next ||
      id === undefined ||
      !isListed(tokens, span.end, next.first) ||
      readStanding(tokens, span.first, span.end) === 'place'
    )
      return;
    spans[at] = { ...span, type: 'actor', id, metonym: true, rule: 'city-metonym' };
  }
}

function toSpan(
  tokens: readonly Token[],
  { first, end, values }: PhraseHit<Name>,
  last: NameSpan | undefined,
  vocabulary: Vocabulary,
): NameSpan | null {
  const actor = values.find((name) => name.type === 'actor');
  const place = values.find((name) => name.type === 'place');
  const chosen =
    actor && place
      ? isLocation(tokens, first, end, actor, place, last, vocabulary)
        ? place
        : actor
      : (actor ?? place);
  if (!chosen) return null;
  // "told reporters in Oslo": the town itself, which no register lists
  const isBuilding = lowerAt(tokens, first - 1) === 'the';
  if (chosen.form === 'metonym' && !place && !isBuilding && readStanding(tokens, first, end) === 'place')
    return newcomer(tokens, first, end, 'place', 'unknown-place');
  if (chosen.form === 'city-metonym' && !isFollowedByVerb(tokens, end) && !isAddressed(tokens, first)) return null;
  const metonym = chosen.form === 'metonym' || chosen.form === 'city-metonym';
  return {
    first,
    end,
    type: chosen.type,
    id: chosen.id,
    metonym,
    role: chosen.form === 'role',
    rule: ruleOf(chosen, tokens, first, end),
  };
}

function ruleOf({ type, form }: Name, tokens: readonly Token[], first: number, end: number): string {
  if (form === 'name' && end === first + 1 && commonNames.has(lowerAt(tokens, first))) return `${type}-short-name`;
  if (form === 'country' || form === 'city' || form === 'region') return `${type}-${form}`;
  if (form === 'name' || form === 'crossing') return `${type}-name`;
  if (form === 'organisation') return 'unknown-organisation';
  return form;
}

function isLocation(
  tokens: readonly Token[],
  first: number,
  end: number,
  actor: Name,
  place: Name,
  last: NameSpan | undefined,
  vocabulary: Vocabulary,
): boolean {
  const verb = isFollowedByVerb(tokens, end);
  // an airport that is a company as well
  if (actor.form === 'name' && place.form === 'name' && isTarget(tokens, first)) return false;
  if (actor.form === 'name' && place.form === 'name')
    return !tells(tokens, end) || readStanding(tokens, first, end) === 'place';
  if (actor.form === 'city-metonym')
    return !(verb || isAddressed(tokens, first)) || readStanding(tokens, first, end) === 'place';
  const isCity = place.form !== 'country' && place.form !== 'region';
  if (isDateline(tokens, first, end, isCity)) return true;
  // "BRZEG, Norland/VELM, Nov 18 -": two towns, and the country of the first
  const isSlashed = isCity
    ? tokenAt(tokens, first - 1)?.text === '/'
    : tokens[end]?.text === '/' && tokenAt(tokens, first - 1)?.text === ',';
  if (isSlashed && first <= 6 && isCapitals(tokens[0]) && (!isCity || isCapitals(tokens[first]))) return true;
  // "22:00 Oslo time", "Oslo to Bergen"
  if (isCity && lowerAt(tokens, end) === 'time' && isClock(tokens[first - 1])) return true;
  if (isCity && lowerAt(tokens, end) === 'to' && isWayTo(tokens, end + 1, vocabulary)) return true;
  if (isCity && cityNouns.has(lowerAt(tokens, end)) && !isPossessive(tokens[end])) return true;
  const standing = readJoinedStanding(tokens, first, end, vocabulary);
  if (standing !== null) return standing === 'place';
  if (last?.type === 'place' && isListed(tokens, last.end, first)) {
    // "from Norway, Sweden and Denmark": the members of a list stand alike
    // but "near Velm and Norway said", "in Norway, Sweden said" begin a clause
    if (!verb || (last.rule === 'place-country' && lowerAt(tokens, last.end) !== ',')) return true;
  }
  if (isCity && last?.end !== first - 1 && isBehindTown(tokens, first, end)) return true;
  // "accused Europe of" makes an actor of a part of the world, "a wall around Europe" does not
  return place.form === 'region' && !verb && !reportingForms.has(lowerAt(tokens, first - 1));
}

const isClock = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^(?:are|is|in|[ap]\.?m\.?|noon|midnight|\.)$/.test(token.lower));

/** "Oslo to Bergen buses": where a way goes, and not "Oslo to Bergen: hands off". */
function isWayTo(tokens: readonly Token[], at: number, { names }: Vocabulary): boolean {
  const town = names
    .at(tokens, at)
    .find(({ values }) => values.some(({ type, form }) => type === 'place' && form !== 'country'));
  return town !== undefined && !/^(?:[:'’]|s)$/.test(lowerAt(tokens, town.end)) && !isFollowedByVerb(tokens, town.end);
}

/** "the airport denied it", "Oslo airport gives 431": whoever runs it. */
const tells = (tokens: readonly Token[], end: number): boolean =>
  /^(?:confirm|den(?:y|ies|ied)|report|announc|record|count|log(?:s|ged)$|estimat|reject|warn|claim|acknowledg|admit|apologi)/.test(
    lowerAt(tokens, end),
  ) ||
  sayingForms.has(lowerAt(tokens, end)) ||
  (/^(?:gives?|gave|lists|listed|counts?|puts?|had|has)$/.test(lowerAt(tokens, end)) &&
    tokens[end + 1]?.kind === 'number');

/** "sanctions on the airport", "blacklisted the airport": the body that runs it is aimed at. */
function isTarget(tokens: readonly Token[], first: number): boolean {
  const at = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  if (/^(?:blacklist|sanction)(?:s|ed|ing)?$/.test(lowerAt(tokens, at))) return true;
  return (
    /^(?:on|against)$/.test(lowerAt(tokens, at)) &&
    /^(?:sanctions|measures|restrictions|ban|bans|embargo|listings?)$/.test(lowerAt(tokens, at - 1))
  );
}

/** Standing of a name, or of the pair that a dash joins it into: "Oslo–Dubai flights". */
function readJoinedStanding(tokens: readonly Token[], first: number, end: number, { names }: Vocabulary): Standing {
  const other = isJoiner(tokens, end) ? names.at(tokens, end + 1)[0] : undefined;
  if (!other) {
    if (isJoiner(tokens, first - 1) && cityNouns.has(lowerAt(tokens, end))) return 'place';
    return readStanding(tokens, first, end);
  }
  if (
    /^(?:flights?|routes?|airspace|crossings?|service|services|train|trains|road|highway|railway|rail|freight)$/.test(
      lowerAt(tokens, other.end),
    )
  )
    return 'place';
  return 'actor';
}

/** "in Velm, Oslo and Bergen": a city in a list that a town of no register opens. */
const isBehindTown = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^(?:,|and)$/.test(lowerAt(tokens, first - 1)) &&
  /^\p{Lu}\p{Ll}{2,}/u.test(tokenAt(tokens, first - 2)?.text ?? '') &&
  /^(?:in|near|from|via|through)$/.test(lowerAt(tokens, first - 3)) &&
  /^(?:,|and|\.|;)$/.test(lowerAt(tokens, end));

// only commas, "and", "or" and an article between two names
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|not|the|then|\(|&)$/.test(lowerAt(tokens, at))) return false;
  return lowerAt(tokens, from) !== 'the';
}
