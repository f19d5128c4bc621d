import { commonNames } from '../lexicon/common-names.ts';
import { notNames } from '../lexicon/not-names.ts';
import { personTitles } from '../lexicon/person-titles.ts';
import { treatyNouns } from '../lexicon/place-words.ts';
import { type Token, tokenAt } from '../token.ts';
import { isTownOfCrossing } from './crossing-town.ts';
import { isFollowedByVerb } from './followed-by-verb.ts';
import { isNoun } from './location.ts';
import type { PhraseHit } from './phrase-index.ts';
import { isCapitalised, isJoiner, isPossessive, lowerAt } from './token-shape.ts';
import type { Name, Vocabulary } from './vocabulary.ts';

/** Whether a name of the vocabulary is used as one where it stands: not in an adjective, not within another name, not as a common noun. */
export function isProperlyUsed(
  name: Name,
  tokens: readonly Token[],
  { first, end }: PhraseHit<Name>,
  vocabulary: Vocabulary,
): boolean {
  // "Oslo-based", "EU-wide", "anti-EU": adjectives
  if (isJoiner(tokens, end) && /^\p{Ll}/u.test(tokens[end + 1]?.text ?? '')) return false;
  if (isJoiner(tokens, first - 1) && /^(?:anti|pro|non|ex|post|pre|mid|intra|extra)$/.test(lowerAt(tokens, first - 2)))
    return false;
  // the number of an act: "Regulation (EU) 2020/1387"
  if (lowerAt(tokens, first - 1) === '(' && lowerAt(tokens, end) === ')' && tokens[end + 1]?.kind === 'number')
    return false;
  // "DIED FOR US": the pronoun, in a line of capitals
  if (tokens[first]?.text === 'US' && isOne(first, end) && isInCapitals(tokens, first)) return false;
  // "a Boeing 747": what it is, and nobody who acts
  if (name.form === 'organisation' && isOne(first, end) && tokens[end]?.kind === 'number') return false;
  if (name.form === 'crossing' && isTownOfCrossing(tokens, first, end)) return false;
  // "the Geneva Convention", "the Oslo agreements", "the Vienna Document"
  if (
    isOne(first, end) &&
    name.type === 'place' &&
    (isCapitalised(tokens[end])
      ? treatyNouns.has(lowerAt(tokens, end))
      : /^(?:conventions?|protocols?|accords?)$/.test(lowerAt(tokens, end)))
  )
    return false;
  if (name.type === 'place' && isPartOfOperation(tokens, first)) return false;
  if (name.form === 'role') return isDefinite(tokens, first);
  const isSingle = isOne(first, end);
  if (isSingle && commonNames.has(lowerAt(tokens, first))) return isProperUse(tokens, first);
  if (name.form === 'person' || name.form === 'surname') {
    if ((isSingle || !isCapitalised(tokens[first])) && isPartOfOtherName(tokens, first, end, vocabulary)) return false;
    if (name.form === 'surname')
      return (
        isTitled(tokens, first) ||
        (first > 0 && isFollowedByVerb(tokens, end)) ||
        (first > 0 && isPossessive(tokens[end]))
      );
  }
  // "Georgia Brown", "Jordan Smith": a country's name as a first name
  if (isSingle && name.form === 'country')
    return !(
      isCapitalised(tokens[end]) &&
      !notNames.has(lowerAt(tokens, end)) &&
      /^(?:georgia|jordan|chad|israel|cyprus)$/.test(lowerAt(tokens, first))
    );
  if (isSingle && (name.form === 'city' || name.form === 'region'))
    return !isPartOfOtherName(tokens, first, end, vocabulary);
  return true;
}

const isInCapitals = (tokens: readonly Token[], first: number): boolean =>
  /^\p{Lu}{3,}$/u.test(tokenAt(tokens, first - 1)?.text ?? '') &&
  /^(?:for|of|with|to|at|by|among|about|behind|against|on|from|let|help|save|tell|give|like|join|let)$/.test(
    lowerAt(tokens, first - 1),
  ) &&
  !/^\p{Lu}{2,}$/u.test(tokens[first + 1]?.text ?? '');

const isOne = (first: number, end: number): boolean => end === first + 1;

// "an operation called Safe Velm", "Operation Safe Velm"
function isPartOfOperation(tokens: readonly Token[], first: number): boolean {
  return (
    isCapitalised(tokenAt(tokens, first - 1)) &&
    /^(?:operation|exercise|mission|called|named|dubbed|codenamed)$/.test(lowerAt(tokens, first - 2))
  );
}

// "the bloc", "the 27-nation bloc", never "a bloc" or "Soviet bloc"
function isDefinite(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (
    at >= 0 &&
    at > first - 5 &&
    (tokens[at]?.kind === 'number' ||
      /^(?:-|nation|member|country|strong|european|trading|whole|entire|wider|western)$/.test(lowerAt(tokens, at)))
  )
    at--;
  return lowerAt(tokens, at) === 'the' || lowerAt(tokens, at) === 'this';
}

// "the Council adopted", "Amnesty said", never "Council of Elders", "Security Council", "a Commission"
function isProperUse(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1);
  if (
    lowerAt(tokens, first + 1) === 'of' ||
    (isCapitalised(tokens[first + 1]) &&
      !notNames.has(lowerAt(tokens, first + 1)) &&
      !personTitles.has(lowerAt(tokens, first + 1)))
  )
    return false;
  if (before === undefined)
    return (
      isFollowedByVerb(tokens, first + 1) ||
      // "Amnesty, however, says"
      (lowerAt(tokens, first + 1) === ',' &&
        /^(?:however|meanwhile|too|though|by|for|in)$/.test(lowerAt(tokens, first + 2)) &&
        tokens
          .slice(first + 3, first + 7)
          .some(({ text }, k) => text === ',' && isFollowedByVerb(tokens, first + 4 + k))) ||
      // "Council ambassadors had agreed"
      /^(?:ambassadors|envoys|diplomats|lawyers|spokes(?:man|woman|person)|staff)$/.test(lowerAt(tokens, first + 1))
    );
  // "Anna Nowak, the Commission president": all of it says who she is
  if (before.lower === 'the' && lowerAt(tokens, first - 2) === ',' && personTitles.has(lowerAt(tokens, first + 1)))
    return false;
  if (/^(?:the|river)$/.test(before.lower)) return true;
  // "a Fjord camp", "a Velm Aid report": it says whose
  const noun = tokens[first + 1];
  if (/^an?$/.test(before.lower)) return noun !== undefined && isNoun(noun);
  // "If Fjord moves in": a small word that only the head of the sentence writes large
  const isOpening = first === 1 && notNames.has(before.lower) && isCapitalised(before);
  return (
    (isOpening || /^(?:\p{Ll}|[;:(–—])/u.test(before.text)) &&
    !/^(?:a|an|any|this|that|each|every|city|town|local|village)$/.test(before.lower)
  );
}

function isTitled(tokens: readonly Token[], first: number): boolean {
  return (
    personTitles.has(lowerAt(tokens, first - 1)) ||
    (lowerAt(tokens, first - 1) === '.' && personTitles.has(lowerAt(tokens, first - 2)))
  );
}

// "Jarosław Duda" is not the Duda of the register
function isPartOfOtherName(
  tokens: readonly Token[],
  first: number,
  end: number,
  { names, countries }: Vocabulary,
): boolean {
  const isFree = (at: number): boolean => {
    const token = tokenAt(tokens, at);
    return (
      isCapitalised(token) &&
      /\p{Ll}/u.test(token.text) &&
      !notNames.has(token.lower) &&
      !personTitles.has(token.lower) &&
      countries.forms.at(tokens, at).length === 0 &&
      names.at(tokens, at).length === 0
    );
  };
  if (isFree(first - 1) && !(first === 1 && /ly$|^(?:said|says)$/.test(lowerAt(tokens, 0)))) return true;
  return isFree(end);
}

/** Whether a name is a description before the name itself, and gives way to the names in it: "the UN refugee agency UNHCR". */
export function isDescriptionOfNext(
  tokens: readonly Token[],
  hit: PhraseHit<Name>,
  names: Vocabulary['names'],
): boolean {
  if (hit.end - hit.first < 2 || !tokens.slice(hit.first, hit.end).some((token) => token.small && token.text !== 'of'))
    return false;
  const ids = new Set(hit.values.map((name) => name.id));
  return names.at(tokens, hit.end).some((next) => next.values.some((name) => ids.has(name.id)));
}
