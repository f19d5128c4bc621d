import * as words from '../lexicon/place-words.ts';
import { reportingForms } from '../lexicon/acting-verbs.ts';
import { type Token, tokenAt } from '../token.ts';
import { isCapitalised, isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import { wordSet } from '../word-set.ts';
import { createWordTable } from '../word.ts';

/** Where a name of both kinds stands: `place` or `actor` if the grammar says so, else null. */
export type Standing = 'place' | 'actor' | null;

// Behind an abbreviation these end its noun phrase: "into the EU in November"; another small word is its noun: "EU carriers".
const phraseEnds = new Set(
  'and or but in on at by for from of to with as after before since until during while when where that which who whose if than so via over under into through is are was were has have had will would can could should may might must said says say not also only last next this early late again now then yesterday today because although against about without across'.split(
    ' ',
  ),
);

/**
 * Reads from the words around the name of a country, a union or a capital whether it is a location: "across the
 * border from X", "the X side", "flights to X", against "sanctions on X", "talks with X", "X said".
 */
export function readStanding(tokens: readonly Token[], first: number, end: number): Standing {
  // "the Velm–Moss route": the ends of a way
  if (isJoiner(tokens, first - 1) && ways.test(lowerAt(tokens, end))) return 'place';
  const noun = readFollowingNoun(tokens, end);
  if (noun !== null) return noun;
  // "EU carriers": what follows an abbreviation is its noun
  const next = tokens[end];
  if (
    end - first === 1 &&
    next &&
    isNoun(next) &&
    isAbbreviation(tokens[first]) &&
    lowerAt(tokens, first - 1) !== 'the'
  )
    return 'actor';
  return first === 0 ? null : readGovernor(tokens, first, end);
}

/** Whether a small word may be a noun, by what it is not. */
export const isNoun = createWordTable(
  ({ lower, small }) => small && !phraseEnds.has(lower) && !/(?:ly|ed|s)$/.test(lower),
);

const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length <= 4 && /^[\p{Lu}.]+$/u.test(token.text);

const ways = /^(?:routes?|flights?|services?|line|road|railway|motorway|trains?|connections?|buses|rail|freight)$/;

// "the X side", "X's eastern border", "EU airports" – or "EU leaders", "X's border guard"
function readFollowingNoun(tokens: readonly Token[], end: number): Standing {
  if (isJoiner(tokens, end)) return null;
  const possessive = isPossessive(tokens[end]);
  // "the X's long eastern border", "X eastern border", but not "in X the state border guard"
  const adjectives = possessive ? words.betweenAdjectives : words.edgeAdjectives;
  let at = possessive ? behindOthers(tokens, end + 1) : end;
  while (at < end + 4 && adjectives.has(lowerAt(tokens, at))) at++;
  const noun = lowerAt(tokens, at);
  if (
    words.locatedNouns.has(noun) ||
    (possessive &&
      /^(?:forests?|north|south|east|west|cities|towns|villages|roads|stretch|section|sector|segment)$/.test(noun))
  ) {
    // "the EU border agency", "the EU airspace ban"
    return words.edgeServices.has(lowerAt(tokens, at + 1)) ||
      /^(?:bans?|restrictions|embargo)$/.test(lowerAt(tokens, at + 1))
      ? 'actor'
      : 'place';
  }
  if (possessive) {
    // "Norway's Finnmark region": the name of a part follows
    if (
      isCapitalised(tokens[at]) &&
      /^(?:region|province|county|district|voivodeship|city|town|village|forest|island|crossing|checkpoint|border)$/.test(
        lowerAt(tokens, at + 1),
      )
    )
      return 'place';
    // "Norland's busiest dry port": one of its sights
    if (isSuperlative.test(noun) && tokens.slice(at + 1, at + 4).some(({ lower }) => words.ownScenery.has(lower)))
      return 'place';
    return 'actor';
  }
  if (words.ownedNouns.has(noun)) return at > end ? null : 'actor';
  // "an Oslo charity": what a town or a country is put before, behind an article; "an EU scheme" is the Union's own
  if (at > end || !/^an?$/.test(lowerAt(tokens, end - 2)) || isAbbreviation(tokens[end - 1])) return null;
  const isCommon = /^\p{Ll}{3,}$/u.test(tokens[at]?.text ?? '') && !phraseEnds.has(noun) && !/(?:ed|ly)$/.test(noun);
  return isCommon && !reportingForms.has(noun) ? 'place' : null;
}

const isSuperlative = /^(?:\p{Ll}{3,}est|most|least|only|main|first|last|second|third)$/u;

// "X's and Y's borders": the noun is that of both
const behindOthers = (tokens: readonly Token[], at: number): number =>
  /^(?:and|or)$/.test(lowerAt(tokens, at)) && isCapitalised(tokens[at + 1]) && isPossessive(tokens[at + 2])
    ? at + 3
    : at;

const attitudes = wordSet(
  'policy policies attitude attitudes stance hostility hostile behaviour duty sympathy generosity',
);
const adjoining = wordSet('facing bordering adjoining opposite serve serves served serving');

const choosing =
  /^(?:chiefly|mainly|mostly|notably|especially|particularly|primarily|predominantly|largely|including|namely)$/;
const kindsOfCountries = /^(?:countries|nationalities|nationals|citizens|passports|origins?|nations|citizenships)$/;

function readGovernor(tokens: readonly Token[], first: number, end: number): Standing {
  let at = first - 1;
  // "Barrier, Norland: 186 km": a label tells where
  if (lowerAt(tokens, end) === ':' && lowerAt(tokens, at) === ',' && at <= 4) return 'place';
  // "a strip of eastern X": a part of it
  if (words.compassAdjectives.has(lowerAt(tokens, at))) return 'place';
  while (at >= 0 && words.betweenAdjectives.has(lowerAt(tokens, at))) at--;
  if (words.townDescribers.has(lowerAt(tokens, at)) && at === first - 1) return 'place';
  if (words.describingNouns.has(lowerAt(tokens, at)) && at > 0) {
    while (
      at > 0 &&
      (words.describingNouns.has(lowerAt(tokens, at)) || words.betweenAdjectives.has(lowerAt(tokens, at)))
    )
      at--;
  }
  const word = lowerAt(tokens, at);
  if (adjoining.has(word)) return 'place';
  // "of 24 countries, chiefly Norland and Sudland": some of those where people are from
  const chooser = word === 'of' ? at - 1 : at;
  if (
    choosing.test(lowerAt(tokens, chooser)) &&
    tokens.slice(Math.max(0, chooser - 9), chooser).some(({ lower }) => kindsOfCountries.test(lower))
  )
    return 'place';
  const before = (set: ReadonlySet<string>, reach: number): boolean => {
    for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
      const token = tokens[k];
      if (token?.kind === 'punctuation' && !isPossessive(token) && !/^[-–“”"']$/.test(token.text)) return false;
      if (token && set.has(token.lower)) return true;
    }
    return false;
  };
  // "two signals reached Norland": news comes to somebody
  if (/^reach(?:ed|es)$/.test(word) && lowerAt(tokens, at - 1) !== 'and' && before(words.issuing, 2)) return 'actor';
  if (words.movingVerbs.has(word)) return isNounReading(tokens, at) ? null : 'place';
  switch (word) {
    case 'in':
    case 'at':
      // "aimed at us and at Norland"
      return before(words.inAtTurners, lowerAt(tokens, at - 1) === 'and' ? 5 : 2) ? 'actor' : 'place';
    case 'to':
      // "the hamlet lies close to Norland"; "sources close to the president"
      if (lowerAt(tokens, at - 1) === 'close' && at > 1 && !words.closeCircles.has(lowerAt(tokens, at - 2)))
        return 'place';
      // "To Oslo, which called it theft, …": to whom a thing is so
      if (at === 0 && lowerAt(tokens, end) === ',' && isAboutThing.test(lowerAt(tokens, end + 1))) return 'actor';
      return before(words.addressing, 3) ? 'actor' : 'place';
    case 'from':
      // "pressure on Norway from Oslo"
      return before(words.issuing, isLimiter.test(lowerAt(tokens, at - 1)) ? 4 : 2) ||
        (/^(?:came|comes|come)$/.test(lowerAt(tokens, at - 1)) && before(words.issuing, 4)) ||
        before(words.askingFor, 6)
        ? 'actor'
        : 'place';
    case 'of':
      // "citizens of Norland and two of Sudland"
      if (/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(lowerAt(tokens, at - 1)))
        return /^(?:and|,)$/.test(lowerAt(tokens, at - 2)) && isOfCitizens(tokens, at - 2) ? 'place' : 'actor';
      return before(words.partsOfPlaces, 1) ? 'place' : 'actor';
    case 'with':
      // "the land border of the Union with Norland"
      return before(words.sharedEdges, lowerAt(tokens, at - 2) === 'the' || lowerAt(tokens, at - 2) === 'of' ? 4 : 2)
        ? 'place'
        : 'actor';
    case 'between':
      return before(words.betweenPlaces, 2) || !before(words.relationsBetween, 5) ? 'place' : 'actor';
    case 'for':
      // "For Norland the statistics office lists 8,106": of what the figures are
      if ((at === 0 || (at === 1 && tokens[0]?.kind === 'number')) && /^(?:the|its|a)$/.test(lowerAt(tokens, end)))
        return 'place';
      return before(words.bound, 4) ? 'place' : 'actor';
    case 'over':
      return before(words.overhead, 3) ? 'place' : 'actor';
    case 'past':
    case 'off':
      return 'place';
    case 'on':
    case 'against':
    case 'by':
    case 'about':
    case 'despite':
    case 'than':
      return 'actor';
    case 'toward':
    case 'towards':
      // "its policy towards Norland"
      return before(attitudes, 3) ? 'actor' : 'place';
    default:
      return words.locatingPrepositions.has(word) ? 'place' : null;
  }
}

const isAboutThing = /^(?:which|the|this|that|it|such|these|those|there|all|his|her|its|their|nothing)$/;
/** "nothing at all from Oslo", "a reply of sorts from Oslo" */
const isLimiter = /^(?:all|sorts|kind|yet|either|far|today|yesterday|else|whatsoever|back)$/;

/** "5 citizens of Norland, 3 of Sudland and 1 of Velmland": what the numbers before count. */
function isOfCitizens(tokens: readonly Token[], from: number): boolean {
  const first = Math.max(0, from - 16);
  const at = tokens
    .slice(first, from)
    .findLastIndex(({ lower }) => /^(?:citizens|nationals|natives|residents)$/.test(lower));
  return at >= 0 && tokens.slice(first + at, from).every(({ text }) => !/^[.;:]$/.test(text));
}

// "crisis at the border as borders X": verbs that are nouns too need a subject before them
function isNounReading(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'borders' && !/^(?:which|that|it|and|also)$/.test(lowerAt(tokens, at - 1));
}

/** "phoned (Rome)", "urged (Madrid) to act": whoever is spoken to is no town. */
export function isAddressed(tokens: readonly Token[], first: number): boolean {
  const verb = tokenAt(tokens, first - 1);
  return verb !== undefined && speaksTo(verb);
}
const speaksTo = createWordTable(({ lower }) =>
  /^(?:(?:tele)?phon(?:ed?|es|ing)|rang|told|tells|tell|urg(?:ed?|es|ing)|ask(?:s|ed|ing)?|warn(?:s|ed|ing)?|accus(?:ed?|es|ing)|blam(?:ed?|es|ing)|thank(?:s|ed|ing)?|assur(?:ed?|es|ing)|remind(?:s|ed|ing)?|notif(?:y|ies|ied)|inform(?:s|ed)?|lobb(?:y|ies|ied|ying)|press(?:es|ed|ing)|criticis(?:ed?|es|ing)|consult(?:s|ed|ing)?|persuad(?:ed?|es|ing)|convinc(?:ed?|es|ing)|anger(?:s|ed)|infuriat(?:ed?|es)|annoy(?:s|ed)|irritat(?:ed?|es)|embarrass(?:es|ed)|alarm(?:s|ed)|reassur(?:ed?|es|ing))$/u.test(
    lower,
  ),
);
