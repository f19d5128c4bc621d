// Longer than its neighbours: one scan finds people and bodies that no register has, and each step narrows the one before.
import { toId } from './letter-folding.ts';
import { notNames } from '../lexicon/not-names.ts';
import {
  foreignArticles,
  nationalHeads,
  organisationFronts,
  organisationHeads,
  weakHeads,
} from '../lexicon/organisation-shapes.ts';
import { femaleNames, maleNames } from '../lexicon/given-names.ts';
import { appositionOpeners, nameParticles, personTitles } from '../lexicon/person-titles.ts';
import { reportingForms, sayingForms } from '../lexicon/acting-verbs.ts';
import { isFollowedByVerb } from './location.ts';
import type { NameSpan } from './span.ts';
import type { Token } from '../token.ts';
import { isCapitalised, isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import { createWordTable } from '../word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether the tokens are taken by a name that is known. */
export type Known = (at: number) => boolean;

// words that are no names by themselves but open those of bodies: "North Atlantic Council"
const nameOpeners =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|baltic|arab|world|foreign|state|first|christian|muslim|jewish|catholic|national)$/;

/** Names of people that no register has: "Jan Nowak, a lawyer, said", "spokesman Jan Nowak". The rule is `unknown-person`. */
export function readUnknownPeople(
  tokens: readonly Token[],
  { countries, personNamed }: Vocabulary,
  isKnown: Known,
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = readRun(
      tokens,
      at,
      (k) =>
        (isGivenWord(tokens[k]) || isMonthName(tokens, k)) && !isKnown(k) && countries.forms.at(tokens, k).length === 0,
    );
    if (end === at) continue;
    let first = at;
    let titled =
      personTitles.has(lowerAt(tokens, at - 1)) ||
      (lowerAt(tokens, at - 1) === '.' && personTitles.has(lowerAt(tokens, at - 2)));
    while (first < end && personTitles.has(lowerAt(tokens, first))) {
      first++;
      titled = true;
    }
    const words = tokens.slice(first, end).filter((token) => isCapitalised(token) && token.text.length > 1);
    const pieces = words.length - countJoiners(tokens, first, end);
    const isName =
      pieces >= 2 &&
      pieces <= 3 &&
      !organisationHeads.has(lowerAt(tokens, end - 1)) &&
      !organisationFronts.has(lowerAt(tokens, first));
    const rule = foreignArticles.has(lowerAt(tokens, first)) ? 'unknown-organisation' : 'unknown-person';
    const given = tokens[first]?.folded ?? '';
    // "Hassan, a teacher from Mosul, recalled"
    // "Samir (not his real name), a pharmacist, said"
    const remark = remarkEnd(tokens, end);
    const isFirstName =
      pieces === 1 &&
      (maleNames.has(given) || femaleNames.has(given) || isPseudonym(tokens, end, remark)) &&
      lowerAt(tokens, remark) === ',' &&
      (/^(?:who|whose|aged|\d\d)$/.test(lowerAt(tokens, remark + 1)) ||
        (appositionOpeners.has(lowerAt(tokens, remark + 1)) && isApposedSpeaker(tokens, remark)));
    // "Wiktor Szczerbakow": a person of the registers, spelled in another way
    const registered = isName && pieces === 2 ? personNamed(given, tokens[end - 1]?.text ?? '') : null;
    if (registered !== null) spans.push({ ...newcomer(tokens, first, end, 'actor', 'person'), id: registered });
    else if (isFirstName) spans.push(newcomer(tokens, first, end, 'actor', 'unknown-person'));
    else if (isName && (titled || isIntroduced(tokens, first, end)))
      spans.push(newcomer(tokens, first, end, 'actor', rule));
    at = end - 1;
  }
  return spans;
}

/** Names of bodies that no register has, known by their shape: "Border Aid Foundation", "Committee for Press Freedom". The rule is `unknown-organisation`. */
export function readUnknownOrganisations(
  tokens: readonly Token[],
  { countries }: Vocabulary,
  isKnown: Known,
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at]) || isCapitalised(tokens[at - 1])) continue;
    let end = at;
    while (isCapitalised(tokens[end]) || (isJoiner(tokens, end) && isCapitalised(tokens[end + 1]))) end++;
    let first = at;
    while (
      first < end - 1 &&
      (notNames.has(lowerAt(tokens, first)) || personTitles.has(lowerAt(tokens, first))) &&
      !nameOpeners.test(lowerAt(tokens, first))
    )
      first++;
    const span =
      readFront(tokens, first, end) ?? readHead(tokens, first, end, countries) ?? readApposed(tokens, first, end);
    if (span && !(isKnown(span.first) && isKnown(span.end - 1)))
      spans.push(newcomer(tokens, span.first, span.end, 'actor', 'unknown-organisation'));
    at = Math.max(at, (span?.end ?? end) - 1);
  }
  return spans;
}

function readHead(
  tokens: readonly Token[],
  first: number,
  end: number,
  countries: Vocabulary['countries'],
): { first: number; end: number } | null {
  for (let last = end - 1; last > first; last--) {
    const head = lowerAt(tokens, last);
    if (!organisationHeads.has(head)) continue;
    const named = tokens.slice(first, last).filter((token) => token.kind === 'word').length;
    const demonym = countries.forms.at(tokens, first)[0]?.end ?? first;
    if (demonym === last && nationalHeads.has(head)) return { first, end: last + 1 };
    if (weakHeads.has(head) && named < 2) return null;
    // "Danish Foundation" alone says too little; "Danish Refugee Council" is a name
    return demonym >= last ? null : { first, end: last + 1 };
  }
  return null;
}

const bodies =
  /^(?:group|organisation|organization|charity|association|initiative|foundation|network|collective|ngo|company|firm|airline|carrier|agency|operator|coalition|newspaper|portal|broadcaster|outlet|think-tank|watchdog|union|party|consortium)$/;

// "Egala, a group of volunteers, says": what the remark behind a name of one word calls it
function readApposed(tokens: readonly Token[], first: number, end: number): { first: number; end: number } | null {
  if (end - first > 2 || lowerAt(tokens, end) !== ',' || !appositionOpeners.has(lowerAt(tokens, end + 1))) return null;
  if (!isApposedSpeaker(tokens, end)) return null;
  const close = tokens.findIndex((token, at) => at > end && token.text === ',');
  return tokens.slice(end + 2, Math.min(close, end + 7)).some(({ lower }) => bodies.test(lower))
    ? { first, end }
    : null;
}

// "Institute of Social Research", "Reporters Without Borders"
function readFront(tokens: readonly Token[], first: number, end: number): { first: number; end: number } | null {
  for (let at = first; at < end; at++) {
    if (!organisationFronts.has(lowerAt(tokens, at))) continue;
    let stop = at + 1;
    // "Directorate General of"
    if (lowerAt(tokens, stop) === 'general') stop++;
    if (
      /^(?:reporters|doctors|lawyers)$/.test(lowerAt(tokens, at)) &&
      lowerAt(tokens, stop) === 'without' &&
      isCapitalised(tokens[stop + 1])
    )
      return { first: at, end: stop + 2 };
    if (stop !== end || !/^(?:of|for)$/.test(lowerAt(tokens, stop))) return null;
    for (;;) {
      let next = stop;
      while (/^(?:of|for|the|and|in|on|to)$/.test(lowerAt(tokens, next)) && next - stop < 2) next++;
      if (!isCapitalised(tokens[next]) || notNames.has(lowerAt(tokens, next))) break;
      stop = next + 1;
    }
    return stop > at + 2 ? { first, end: stop } : null;
  }
  return null;
}

// capitals that name no body
const otherCapitals =
  /^(?:CFSP|GMT|UTC|CET|CEST|GDP|VAT|PCR|COVID|FAQ|CEO|CFO|HIV|AIDS|SUV|USD|EUR|PLN|PHOTO|VIDEO|LIVE|NEWS|UPDATE|GPS|SMS|TV|DNA|LGBT|NGO|NGOS|MEP|MEPS|OJ|SIM)$/;

const isAcronym = createWordTable(({ text }) => /^\p{Lu}{3,6}$/u.test(text) && !otherCapitals.test(text));

/** Whether a word may belong to a name of no register by itself: it has a capital that the start of a sentence does not explain. */
export const isNameWord = createWordTable(
  (word) => word.capitalised && (!notNames.has(word.lower) || nameOpeners.test(word.lower) || isAcronym(word)),
);

/** Short names of capitals that speak or are spoken to, as news agencies do: "AFP counted", "told the BBC". The rule is `unknown-organisation`. */
export function readUnknownAcronyms(tokens: readonly Token[], isKnown: Known): NameSpan[] {
  return tokens.flatMap((token, at) => {
    if (!isAcronym(token) || isKnown(at)) return [];
    // a line in capitals
    if ([tokens[at - 1], tokens[at + 1]].some((next) => next !== undefined && /^\p{Lu}{3,}$/u.test(next.text)))
      return [];
    const before = lowerAt(tokens, at - 1) === 'the' ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
    const told =
      /^(?:told|to|by|with)$/.test(before) &&
      (before === 'told' ||
        /^(?:according|told|reported|interview|conceded|spoke|speaking|said|seen|statement)$/.test(
          lowerAt(tokens, at - (before === lowerAt(tokens, at - 1) ? 2 : 3)),
        ));
    const credited = at === 1 && lowerAt(tokens, 0) === '(';
    return told || credited || isFollowedByVerb(tokens, at + 1)
      ? [newcomer(tokens, at, at + 1, 'actor', 'unknown-organisation')]
      : [];
  });
}

/** End of a run of capitalised words with particles, hyphens and initials: "Eva-Maria J. von der Heide". */
function readRun(tokens: readonly Token[], first: number, isWord: (at: number) => boolean): number {
  if (!isWord(first)) return first;
  let at = first + 1;
  for (;;) {
    let next = at;
    if (isJoiner(tokens, next) && /^[-‐]$/.test(tokens[next]?.text ?? '')) next++;
    else if (
      /^['’]$/.test(tokens[next]?.text ?? '') &&
      tokens[next - 1]?.text.length === 1 &&
      tokens[next - 1]?.end === tokens[next]?.start
    )
      next++;
    else if (lowerAt(tokens, next) === '.' && (tokens[next - 1]?.text.length ?? 9) === 1) next++;
    else while (nameParticles.has(lowerAt(tokens, next)) && next - at < 3) next += isJoiner(tokens, next + 1) ? 2 : 1;
    if (!isWord(next)) return at;
    at = next + 1;
  }
}

const isGiven = createWordTable(
  ({ text, lower }) => (/^\p{Lu}[\p{Ll}\p{M}’']/u.test(text) || /^\p{Lu}$/u.test(text)) && !notNames.has(lower),
);

function isGivenWord(token: Token | undefined): boolean {
  return token !== undefined && isGiven(token);
}

const isFirstNameToo = createWordTable(({ text }) => /^(?:Jan|April|June|August)$/.test(text));

// "Jan" and "June" are first names where another name follows
function isMonthName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isFirstNameToo(token) && isGivenWord(tokens[at + 1]);
}

function countJoiners(tokens: readonly Token[], first: number, end: number): number {
  let joiners = 0;
  for (let at = first; at < end; at++) if (isJoiner(tokens, at) && isCapitalised(tokens[at - 1])) joiners++;
  return joiners;
}

/** Where a remark in brackets behind a name ends: "Samir (not his real name)"; the name's own end where there is none. */
function remarkEnd(tokens: readonly Token[], end: number): number {
  if (lowerAt(tokens, end) !== '(') return end;
  const close = tokens.findIndex((token, at) => at > end && at < end + 10 && token.text === ')');
  return close < 0 ? end : close + 1;
}

/** "(not his real name)", "(name changed)" */
const isPseudonym = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'name' || lower === 'names' || lower === 'pseudonym');

/** Whether a second comma closes the remark that the first opens, and a verb of speech follows. */
function isApposedSpeaker(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex((token, at) => at > comma && at < comma + 14 && token.text === ',');
  return close > 0 && reportingForms.has(lowerAt(tokens, close + 1));
}

// what somebody is called by what he does or to whom: "her neighbour Anna Nowak", "the baker Anna Nowak"
const callings = /^[a-z]{3,}(?:ist|man|men|woman|er|or|our|ian|eer|ess|ant|ee)$/;
const notCallings =
  /^(?:over|under|after|other|another|further|former|either|neither|whether|never|however|together|earlier|later|per|ever|river|border|winter|summer|letter|order|number|paper|centre|power|offer|corner|matter|answer|for|nor|minor|major|senior|junior|door|floor|labour|hour|four|your|our|want|important|recent|apparent|than)$/;

function isIntroduced(tokens: readonly Token[], first: number, end: number): boolean {
  // a given name and another behind it are a person, however they come in
  const given = tokens[first]?.folded ?? '';
  if ((maleNames.has(given) || femaleNames.has(given)) && tokens[first]?.text !== tokens[first]?.text.toUpperCase())
    return true;
  const caller = lowerAt(tokens, first - 1);
  if (callings.test(caller) && !notCallings.test(caller) && !isCapitalised(tokens[first - 1])) return true;
  // "Anna Nowak, once his deputy, describes"
  if (lowerAt(tokens, end) === ',' && isApposedSpeaker(tokens, end)) return true;
  if (reportingForms.has(lowerAt(tokens, end)) || sayingForms.has(lowerAt(tokens, first - 1))) return true;
  // "Anna Nowak of Velm Aid said"
  if (
    /^(?:of|from|at|with)$/.test(lowerAt(tokens, end)) &&
    (isCapitalised(tokens[end + 1]) || lowerAt(tokens, end + 1) === 'the')
  ) {
    const clause = tokens.slice(end + 1, end + 10);
    const stop = clause.findIndex((token) => /^[.,;:]$/.test(token.text));
    if (
      clause
        .slice(0, stop < 0 ? clause.length : stop)
        .some(({ lower }) => sayingForms.has(lower) || reportingForms.has(lower))
    )
      return true;
  }
  if (lowerAt(tokens, end) === '(' && tokens[end + 1]?.kind === 'number') return true;
  if (/^[a-z]{3,}ed$/.test(lowerAt(tokens, end))) return true;
  // "the head of the Velm bureau, Jan Nowak, told"
  const enclosed = lowerAt(tokens, first - 1) === ',' && /^[,.]$/.test(lowerAt(tokens, end));
  if (enclosed && tokens.slice(Math.max(0, first - 12), first - 1).some((token) => personTitles.has(token.lower)))
    return true;
  if (lowerAt(tokens, end) !== ',') return false;
  const next = tokens[end + 1];
  return (
    next !== undefined &&
    (next.kind === 'number' ||
      appositionOpeners.has(next.lower) ||
      (isPossessive(tokens[end + 2]) && isCapitalised(next)))
  );
}

export function newcomer(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: 'actor' | 'place',
  rule: string,
): NameSpan {
  const words = tokens.slice(first, end).map((token) => (/^['’]$/.test(token.text) ? '' : token.text));
  return { first, end, type, id: toId(words.join(' ').replace(/(\b\w)  /g, '$1')), metonym: false, role: false, rule };
}
