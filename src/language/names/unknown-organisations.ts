import { notNames } from '../lexicon/not-names.ts';
import { nationalHeads, organisationFronts, organisationHeads, weakHeads } from '../lexicon/organisation-shapes.ts';
import { appositionOpeners, personTitles } from '../lexicon/person-titles.ts';
import { readIntroduced } from './introduced-organisation.ts';
import { isFollowedByVerb } from './followed-by-verb.ts';
import { isApposedSpeaker, type Known, newcomer } from './newcomer.ts';
import type { NameSpan } from './span.ts';
import { type Token, tokenAt } from '../token.ts';
import { isCapitalised, isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import { createTrait, createWordTable } from '../word.ts';
import type { Vocabulary } from './vocabulary.ts';
import { sayingForms } from '../lexicon/acting-verbs.ts';

// words that are no names by themselves but open those of bodies: "North Atlantic Council"
const nameOpeners =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|baltic|arab|world|foreign|state|first|christian|muslim|jewish|catholic|national)$/;

/** Names of bodies that no register has, known by their shape: "Border Aid Foundation", "Committee for Press Freedom". The rule is `unknown-organisation`. */
export function readUnknownOrganisations(
  tokens: readonly Token[],
  { countries }: Vocabulary,
  isKnown: Known,
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at]) || isCapitalised(tokenAt(tokens, at - 1))) continue;
    let end = at;
    while (isCapitalised(tokens[end]) || (isJoiner(tokens, end) && isCapitalised(tokens[end + 1]))) end++;
    let first = at;
    while (
      first < end - 1 &&
      (notNames.has(lowerAt(tokens, first)) || personTitles.has(lowerAt(tokens, first))) &&
      !nameOpeners.test(lowerAt(tokens, first))
    )
      first++;
    const found =
      readCourt(tokens, first, end, countries) ??
      readFront(tokens, first, end) ??
      readHead(tokens, first, end, countries) ??
      readBank(tokens, first, end) ??
      readEmployer(tokens, first, end) ??
      readApposed(tokens, first, end) ??
      readIntroduced(tokens, first, end, countries) ??
      readJoinedWord(tokens, first, end);
    const span = found && withNumber(tokens, withOffice(tokens, found));
    if (span && !(isKnown(span.first) && isKnown(span.end - 1)))
      spans.push(newcomer(tokens, span.first, span.end, 'actor', 'unknown-organisation'));
    at = Math.max(at, (span?.end ?? end) - 1);
  }
  return spans;
}

// "the Brzeg District Prosecutor's Office": the name goes on behind the possessive
const withOffice = (tokens: readonly Token[], span: { first: number; end: number }): { first: number; end: number } =>
  isPossessive(tokens[span.end]) && tokens[span.end + 1]?.text === 'Office' ? { ...span, end: span.end + 2 } : span;

/** "the 12th Mechanised Brigade": the number is part of a unit's name. */
const withNumber = (tokens: readonly Token[], span: { first: number; end: number }): { first: number; end: number } =>
  tokenAt(tokens, span.first - 2)?.kind === 'number' &&
  /^(?:st|nd|rd|th)$/u.test(lowerAt(tokens, span.first - 1)) &&
  units.test(lowerAt(tokens, span.end - 1))
    ? { ...span, first: span.first - 2 }
    : span;
const units = /^(?:brigade|division|regiment|battalion|corps|army|fleet|squadron)$/u;

// "the Brzeg district court", "the Brzeg regional prosecutor's office": of a town, its rank in small letters; "a Norlandic
// district court" is any of many
function readCourt(
  tokens: readonly Token[],
  first: number,
  end: number,
  countries: Vocabulary['countries'],
): { first: number; end: number } | null {
  if (
    !/^(?:district|regional|county|municipal|provincial|administrative)$/.test(lowerAt(tokens, end)) ||
    lowerAt(tokens, first - 1) !== 'the' ||
    countries.forms.at(tokens, first).length > 0
  )
    return null;
  if (lowerAt(tokens, end + 1) === 'court') return { first, end: end + 2 };
  return /^prosecutors?$/.test(lowerAt(tokens, end + 1)) &&
    isPossessive(tokens[end + 2]) &&
    lowerAt(tokens, end + 3) === 'office'
    ? { first, end: end + 4 }
    : null;
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

/** "Bank Velmia", "Velminvestbank": by the word in it */
function readBank(tokens: readonly Token[], first: number, end: number): { first: number; end: number } | null {
  if (lowerAt(tokens, first) === 'bank' && end - first > 1 && end - first < 4)
    return /^(?:holiday|of|for)$/.test(lowerAt(tokens, first + 1)) ? null : { first, end };
  return end - first === 1 && isBankWord(tokens[first]) ? { first, end } : null;
}
const bankWord = createWordTable(
  ({ text, lower }) =>
    /^\p{Lu}\p{L}{3,}bank$/u.test(text) && !/^(?:river|south|north|west|east|mill|piggy|cross|fair|sea)/u.test(lower),
);
const isBankWord = (token: Token | undefined): boolean => token !== undefined && bankWord(token);

/** "Analysts at Velmia reckon": a firm or a school, whatever its name is */
function readEmployer(tokens: readonly Token[], first: number, end: number): { first: number; end: number } | null {
  if (end - first > 3 || lowerAt(tokens, first - 1) !== 'at') return null;
  return /^(?:analyst|economist|strategist|researcher|scholar|fellow|trader|underwriter|broker|lecturer|partner|adviser|consultant)s?$/.test(
    lowerAt(tokens, first - 2),
  )
    ? { first, end }
    : null;
}

/** "AerCap", "PressClub": a firm's or an agency's word of two, where it is no person's ("McAllister") and no person's first name stands before. */
function readJoinedWord(tokens: readonly Token[], first: number, end: number): { first: number; end: number } | null {
  return end - first === 1 && isJoinedWord(tokens[first]) ? { first, end } : null;
}
const joinedWord = createTrait(
  ({ text, lower }) =>
    /^(?!Ma?c\p{Lu}|De\p{Lu}|[DL][aeiu]\p{Lu}|Fitz\p{Lu}|Mc)\p{Lu}\p{Ll}{1,}\p{Lu}\p{L}{2,}$/u.test(text) &&
    !notNames.has(lower),
);
const isJoinedWord = (token: Token | undefined): boolean => token !== undefined && joinedWord(token);

const bodies =
  /^(?:group|organisation|organization|charity|association|initiative|foundation|network|collective|ngo|company|firm|airline|carrier|agency|operator|coalition|newspaper|portal|broadcaster|outlet|think-tank|watchdog|union|party|consortium|lessor|maker|manufacturer|refiner|federation|confederation|directorate|institute|lobby|consultancy|conglomerate|giant|regulator)$/;

// "Hjelpa, a group of volunteers, says": what the remark behind a name of one word calls it
function readApposed(tokens: readonly Token[], first: number, end: number): { first: number; end: number } | null {
  if (
    end - first > 2 ||
    lowerAt(tokens, end) !== ',' ||
    !(appositionOpeners.has(lowerAt(tokens, end + 1)) || isPossessor.test(lowerAt(tokens, end + 1)))
  )
    return null;
  // initials say by themselves that they are no town: "VHL, the lobby of hauliers, puts its losses at …"
  if (!isApposedSpeaker(tokens, end) && !(end - first === 1 && tokens[first] && isAcronym(tokens[first]))) return null;
  const close = tokens.findIndex((token, at) => at > end && token.text === ',');
  return tokens.slice(end + 2, Math.min(close, end + 7)).some(({ lower }) => bodies.test(lower))
    ? { first, end }
    : null;
}

const isPossessor = /^(?:their|its|his|her|our)$/u;

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
      // "the Court of Justice in Velm": where it sits
      if (lowerAt(tokens, next - 1) === 'in') break;
      const opener = lowerAt(tokens, next);
      // "Institute for Eastern Studies"
      const opensName = nameOpeners.test(opener) && isCapitalised(tokens[next + 1]);
      if (!isCapitalised(tokens[next]) || (notNames.has(opener) && !opensName)) break;
      stop = next + 1;
    }
    return stop > at + 2 ? { first, end: stop } : null;
  }
  return null;
}

const isName = (token: Token | undefined): boolean => isCapitalised(token) && !notNames.has(token.lower);

// capitals that name no body
const otherCapitals =
  /^(?:CFSP|GMT|UTC|CET|CEST|GDP|VAT|PCR|COVID|FAQ|CEO|CFO|HIV|AIDS|SUV|USD|EUR|PLN|PHOTO|VIDEO|LIVE|NEWS|UPDATE|GPS|SMS|TV|DNA|LGBT|NGO|NGOS|MEP|MEPS|OJ|SIM)$/;

const isAcronym = createTrait(({ text }) => /^\p{Lu}{3,6}$/u.test(text) && !otherCapitals.test(text));

/** Whether a word may belong to a name of no register by itself: it has a capital that the start of a sentence does not explain. */
export const isNameWord = createTrait(
  (word) => word.capitalised && (!notNames.has(word.lower) || nameOpeners.test(word.lower) || isAcronym(word)),
);

/** Short names of capitals that speak or are spoken to, as news agencies do: "AFP counted", "told the BBC". The rule is `unknown-organisation`. */
export function readUnknownAcronyms(tokens: readonly Token[], isKnown: Known): NameSpan[] {
  if (!tokens.some(isAcronym)) return [];
  return tokens.flatMap((token, at) => {
    if (!isAcronym(token) || isKnown(at)) return [];
    // a line in capitals
    if ([tokenAt(tokens, at - 1), tokens[at + 1]].some((next) => next !== undefined && /^\p{Lu}{2,}$/u.test(next.text)))
      return [];
    const before = lowerAt(tokens, at - 1) === 'the' ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
    const told =
      /^(?:told|to|by|with|from)$/.test(before) &&
      (before === 'told' ||
        /^(?:according|told|reported|interview|conceded|spoke|speaking|said|seen|statement|compiled|collected|gathered|published|supplied|provided|obtained|data|figures|statistics)$/.test(
          lowerAt(tokens, at - (before === lowerAt(tokens, at - 1) ? 2 : 3)),
        ));
    const credited = at === 1 && lowerAt(tokens, 0) === '(';
    // "the hauliers are stuck, said the VHL"
    const isSaid = sayingForms.has(before) && !isName(tokens[at + 1]);
    return told || isSaid || credited || isFollowedByVerb(tokens, at + 1) || readApposed(tokens, at, at + 1)
      ? [newcomer(tokens, at, at + 1, 'actor', 'unknown-organisation')]
      : [];
  });
}
