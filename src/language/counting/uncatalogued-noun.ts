import type { CountedNoun } from './counted-noun.ts';
import { counts, ungrouped, type CountedReading } from './counted.ts';
import { isInDate } from './number-place.ts';
import type { NumberPhrase } from '../parsers/number.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';
import { abstractThings, notThings, wordsAfterNouns } from '../lexicon/things.ts';

/** Adjectives and nouns before the head: "seven riot police vans". */
const mostBefore = 2;

/** Things of which only a noun that no list has tells. */
export const unnamedThings = ungrouped('entities', 'things');

/** So few things are counted only where they can be touched: "two shrouds", and not "two accounts". */
const fewAbstract = 4;

/** A word that looks like the plural of a thing: "bookings", no "business" and no "crisis". */
const isPlural = createWordTable(
  ({ kind, lower, capitalised }) =>
    kind === 'word' &&
    !capitalised &&
    /^[\p{L}-]{2,}[^sui'’]s$|(?:ies|ees|eaus|iums)$/u.test(lower) &&
    !notThings.has(lower),
);
/** A word that may stand between the number and its noun. */
export const isBeforeNoun = createWordTable(
  ({ kind, lower, capitalised }) =>
    kind === 'word' &&
    !capitalised &&
    lower.length > 2 &&
    !wordsAfterNouns.has(lower) &&
    !/(?:[^e]ed|s|ly|ing)$/u.test(lower),
);

/** "some forty bookings", "36 amendments", "five allotment gardens": things that no list names; never people, nor anybody on the move. */
export const ofThings: CountedReading = ({ phrase, sentence }) => {
  const { tokens, kind } = sentence;
  // "5,700 twelve months earlier": a date follows
  if (phrase.kind === 'share' || kind === 'cell' || isInDate(tokens[phrase.to]?.start ?? 0, sentence)) return undefined;
  const next = tokens[phrase.to]?.lower;
  const found = nounFrom(
    tokens,
    next === 'of' ? afterOf(phrase.to, tokens) : next === 'more' ? phrase.to + 1 : phrase.to,
  );
  if (found === null || (isFew(phrase) && isAbstract(found))) return undefined;
  return counts(phrase, found, 'count-thing');
};

const isFew = ({ value }: NumberPhrase): boolean => value !== null && value < fewAbstract;
/** "two texts", "three announcements": told apart in thought and seldom counted. */
const isAbstract = ({ head }: CountedNoun): boolean =>
  abstractThings.has(head) || /(?:[ts]ion|ment|ness|ity|ance|ence|ism|ship|ure|hood|ies)s?$/u.test(head);

/** Behind "dozens of", "40 of its": where the noun begins. */
function afterOf(at: number, tokens: readonly Token[]): number {
  const next = tokens[at + 1]?.lower ?? '';
  return /^(?:the|these|those|its|their|our|his|her)$/u.test(next) ? at + 2 : at + 1;
}

function nounFrom(tokens: readonly Token[], from: number): CountedNoun | null {
  for (let at = from, steps = 0; steps <= mostBefore; at++, steps++) {
    const token = tokens[at];
    if (!token) return null;
    // "half-dozen-wide", "ten-nation": no plural follows a hyphen at once
    if (token.text === '-' && at > from) {
      steps--;
      continue;
    }
    if (isPlural(token)) {
      const text = tokens
        .slice(from, at + 1)
        .map((word) => word.text)
        .join(' ');
      return ungrouped('entities', text, at + 1, token.lower);
    }
    if (!isBeforeNoun(token)) return null;
  }
  return null;
}
