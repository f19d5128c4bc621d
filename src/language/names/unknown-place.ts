import { notNames } from '../lexicon/not-names.ts';
import { organisationHeads, placeHeads, townNouns } from '../lexicon/organisation-shapes.ts';
import { issuing, partsOfPlaces } from '../lexicon/place-words.ts';
import { personTitles } from '../lexicon/person-titles.ts';
import { reportingForms } from '../lexicon/acting-verbs.ts';
import { type Known, newcomer } from './newcomer.ts';
import type { NameSpan } from './span.ts';
import { type Token, tokenAt } from '../token.ts';
import { isCapitalised, isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import { createTrait } from '../word.ts';
import type { Vocabulary } from './vocabulary.ts';

const surePrepositions = new Set([
  'in',
  'from',
  'near',
  'outside',
  'around',
  'towards',
  'toward',
  'through',
  'into',
  'via',
  'across',
]);
const travel =
  /^(?:fl[iyoe]\w*|travel\w*|route\w*|road|roads|go|goes|going|went|come|came|coming|arriv\w*|sent|send|sending|drive|drove|driven|driv\w*|moved?|bus|buses|train|trains|carries|carried|carry|taken|take|transport\w*|walk\w*|return\w*|back|reach\w*|close|border|way|excursion|trip|journey|visit|tour|km|kilomet\w*|headed|heading|haul\w*|ship\w*|ferr\w*|railed|trucked|fled|escap\w*|deport\w*|transferr\w*|evacuat\w*|bound)$/;

// "an analyst at Velm": a firm or a school
const workers =
  /^(?:\w*(?:analyst|expert|economist|strategist|trader|research\w*|professor|fellow|lecturer|scholar|lawyer|director|head|work\w*|employ\w*|partner|manager|program\w*|chief|aimed|angry|look\w*)s?)$/;

/** Names of places that no register has, known by what governs them: "in Velm", "the village of Velm", "Velm Forest". The rule is `unknown-place`. */
export function readUnknownPlaces(
  tokens: readonly Token[],
  { countries }: Vocabulary,
  isKnown: Known,
  isPlace: Known,
): NameSpan[] {
  const spans: NameSpan[] = [];
  let lastPlace = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (isPlace(at)) lastPlace = at;
    // "VELM – 'Nobody asked us'": the line that tells where the report was written
    if (
      at === 0 &&
      /^\p{Lu}{4,}$/u.test(tokens[0]?.text ?? '') &&
      /^[–—]$/.test(tokens[1]?.text ?? '') &&
      // "URGENT – Soldier dies"
      !notNames.has(lowerAt(tokens, 0)) &&
      !isKnown(0)
    ) {
      spans.push(newcomer(tokens, 0, 1, 'place', 'unknown-place'));
      lastPlace = 0;
      continue;
    }
    if (!isTownWord(tokens[at]) || isKnown(at) || countries.forms.at(tokens, at).length > 0) continue;
    let end = at + 1;
    while (
      end < at + 4 &&
      ((isTownWord(tokens[end]) && !isKnown(end)) || (isJoiner(tokens, end) && isTownWord(tokens[end + 1])))
    )
      end++;
    // "the route to Danes": a people
    if (end === at + 1 && countries.peoples.has(lowerAt(tokens, at))) continue;
    const shaped = readShape(tokens, at, end);
    if (shaped) {
      spans.push(newcomer(tokens, at, shaped, 'place', 'unknown-place'));
      lastPlace = shaped - 1;
    } else if (isGoverned(tokens, at, end, lastPlace, isPlace) && !isRefused(tokens, at, end)) {
      spans.push(newcomer(tokens, at, end, 'place', 'unknown-place'));
      lastPlace = end - 1;
    }
    at = end - 1;
  }
  return spans;
}

// "Velm Forest", "Lake Velm"
function readShape(tokens: readonly Token[], first: number, end: number): number | null {
  for (let at = end - 1; at > first; at--) if (placeHeads.has(lowerAt(tokens, at))) return at + 1;
  return placeHeads.has(lowerAt(tokens, end)) && isCapitalised(tokens[end]) ? end + 1 : null;
}

function isGoverned(tokens: readonly Token[], first: number, end: number, lastPlace: number, isPlace: Known): boolean {
  const word = lowerAt(tokens, first - 1);
  const before = [lowerAt(tokens, first - 2), lowerAt(tokens, first - 3), lowerAt(tokens, first - 4)];
  if (word === 'from' && before.some((each) => issuing.has(each))) return false;
  if (surePrepositions.has(word)) return true;
  if (/^(?:reach|enter|cross|reopen|seal)(?:e[sd]|s|ing|ed)?$|^toured$|^clos(?:es?|ed|ing)$/.test(word)) return true;
  if (word === 'of') return townNouns.has(before[0] ?? '') || partsOfPlaces.has(before[0] ?? '');
  // "cargo bound for Velm", "left for Velm"
  if (word === 'for' && /^(?:bound|left|leave|departed|headed|heading|destined|set|depart)$/.test(before[0] ?? ''))
    return true;
  // "08.03.2022, Velm: 4 citizens were detained"
  if (word === ',' && lowerAt(tokens, end) === ':' && tokenAt(tokens, first - 2)?.kind === 'number') return true;
  if (townNouns.has(word) && word !== 'post') return true;
  if (word === 'at') return !before.some((each) => workers.test(each));
  if (word === 'to' && before.some((each) => travel.test(each))) return true;
  // "from X to Velm", "at X and Velm"
  if (
    (word === 'to' || word === 'and' || word === 'or') &&
    lastPlace === first - 2 &&
    !reportingForms.has(lowerAt(tokens, end))
  )
    return true;
  // "between Velm and Moss"
  if (word === 'between' && lowerAt(tokens, end) === 'and' && isPlace(end + 1)) return true;
  // "they had left Velm in May", "fled Velm"
  if (/^(?:fled|fleeing|flee)$/.test(word)) return true;
  if (word === 'left' && isLeaver.test(before[0] ?? '') && isWayOut.test(lowerAt(tokens, end))) return true;
  // "the districts of Velm, Moss and Brzeg"
  if (word === ',' && lastPlace === first - 2 && isOfSeveral(tokens, first - 2)) return true;
  // "the Velm crossing", "its Velm and Moss checkpoints"
  const next = /^(?:and|or)$/.test(lowerAt(tokens, end)) && isCapitalised(tokens[end + 1]) ? end + 2 : end;
  // "on the Velm road"
  if (/^(?:road|highway|motorway|bypass)$/.test(lowerAt(tokens, end)) && word === 'the' && end - first === 1)
    return true;
  return /^(?:crossings?|checkpoints?|border crossings?)$/.test(lowerAt(tokens, next)) && end - first <= 2;
}

const isLeaver =
  /^(?:had|have|has|he|she|they|we|i|who|family|families|couple|group|brothers|sisters|parents|men|women)$/;
const isWayOut = /^(?:in|on|for|at|with|after|before|by|last|this|early|when|together|via|behind)$/;

/** Whether a name stands in a list behind "the districts of". */
function isOfSeveral(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > 0 && from - at < 12; at--) {
    if (lowerAt(tokens, at) === 'of') return severalTowns.test(lowerAt(tokens, at - 1));
    if (!isCapitalised(tokens[at]) && lowerAt(tokens, at) !== ',') return false;
  }
  return false;
}

const severalTowns =
  /^(?:districts|towns|villages|regions|cities|municipalities|counties|provinces|crossings|communes)$/;

function isRefused(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end];
  if (next?.kind === 'number') return true;
  if (isJoiner(tokens, end) || isJoiner(tokens, first - 1)) return true;
  // "in St Petersburg"
  const isSaint = /^(?:st|saint)$/.test(lowerAt(tokens, first)) && end - first > 1;
  if (organisationHeads.has(lowerAt(tokens, end - 1)) || (personTitles.has(lowerAt(tokens, first)) && !isSaint))
    return true;
  // "in Nowak's view": what a person owns; a town's own is rare
  if (isPossessive(next)) return true;
  return isCapitalised(next) && !notNames.has(next.lower);
}

const isTown = createTrait(
  ({ text, lower }) =>
    /^\p{Lu}[\p{Ll}\p{M}]+/u.test(text) && (text.length > 2 || text === 'St') && !notNames.has(lower),
);

function isTownWord(token: Token | undefined): boolean {
  return token !== undefined && isTown(token);
}
