import type { Qualifier } from '../../schema/count.ts';
import { createEnding } from '../ending.ts';
import { qualifiersAfter, qualifiersBefore } from '../lexicon/qualifiers.ts';
import type { NumberPhrase } from '../parsers/number.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { Token } from '../token.ts';
import { createTrait } from '../word.ts';

/** Qualifiers by their last word, the longest first. */
const qualifiersByLast = Map.groupBy(
  Object.keys(qualifiersBefore).sort((a, b) => b.length - a.length),
  (qualifier) => qualifier.split(' ').at(-1) ?? qualifier,
);

const firstOfAfter: ReadonlySet<string> = new Set(
  Object.keys(qualifiersAfter).map((words) => words.split(' ')[0] ?? words),
);

/** Whether a word may stand right before a number for `withQualifier`; most may not. */
const endsQualifier = createTrait(
  ({ text, lower }) => qualifiersByLast.has(lower) || lower === 'between' || /^[.~≈>]$/.test(text),
);
/** Whether a word may stand right behind a number for `withQualifierAfter`. */
const beginsQualifier = createTrait(({ lower }) => firstOfAfter.has(lower));

/** The token right before a phrase. */
export function tokenBefore(tokens: readonly Token[], { from, start }: NumberPhrase): Token | undefined {
  let at = from - 1;
  while (at >= 0 && (tokens[at]?.end ?? 0) > start) at--;
  return tokens[at];
}

/** A number with the words before it that say how far it holds: "about", "up to about", "between". */
export function withQualifier(tokens: readonly Token[], text: string, phrase: NumberPhrase): NumberPhrase {
  const closest = tokenBefore(tokens, phrase);
  if (!closest || !endsQualifier(closest)) return phrase;
  let { start, qualifier } = phrase;
  // two may stand together: "up to about 400"; the outer one is taken
  for (let layer = 0; layer < 2; layer++) {
    const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
    if (qualifier === 'range' && /(?:^|[^\p{L}])between\s$/u.test(before)) {
      start -= 8;
      break;
    }
    const sign = isBehindSign(before) ? /[~≈>]\s?$/u.exec(before) : null;
    if (sign) {
      start -= sign[0].length;
      qualifier = apply(qualifier, sign[0].startsWith('>') ? 'over' : 'approx');
      break;
    }
    const word = qualifiersByLast.get(lastWord(before))?.find((candidate) => endsWithWord(before, candidate));
    if (word === undefined) break;
    // "fined, some as much as 500 euros": a few of them
    if (word === 'some' && layer > 0) break;
    // "over approx. 44 km", "extends over 186 km": a preposition
    if (word === 'over' && (layer > 0 || isPreposition(before))) break;
    start -= word.length + (before.length - before.trimEnd().length);
    qualifier = apply(qualifier, qualifiersBefore[word] ?? 'approx');
  }
  return { ...phrase, start, qualifier };
}

const apply = (old: Qualifier, added: Qualifier): Qualifier => (old === 'vague' || old === 'range' ? old : added);

function endsWithWord(before: string, word: string): boolean {
  const trimmed = before.trimEnd();
  if (trimmed.length === before.length && !word.endsWith('.')) return false; // a space stands between them
  if (!trimmed.endsWith(word)) return false;
  return !/[\p{L}\p{N}-]/u.test(trimmed.charAt(trimmed.length - word.length - 1));
}

/** A number with those behind it: "or more", "-plus". */
export function withQualifierAfter(tokens: readonly Token[], text: string, phrase: NumberPhrase): NumberPhrase {
  if (phrase.qualifier === 'range' || phrase.qualifier === 'vague') return phrase;
  const next = tokens[phrase.to];
  if (!next) return phrase;
  if (next.start === phrase.end && /^(?:\+|-plus\b)/u.test(text.slice(phrase.end, phrase.end + 6))) {
    const length = text.charAt(phrase.end) === '+' ? 1 : 5;
    return { ...phrase, end: phrase.end + length, to: phrase.to + (length === 1 ? 1 : 2), qualifier: 'over' };
  }
  const qualifier = beginsQualifier(next) && qualifiersAfter[`${next.lower} ${tokens[phrase.to + 1]?.lower ?? ''}`];
  if (!qualifier) return phrase;
  return { ...phrase, to: phrase.to + 2, end: tokens[phrase.to + 1]?.end ?? phrase.end, qualifier };
}

const isBehindSign = createEnding(/[~≈>]\s?/u);
/** "extends over (186 km)" */
const isPreposition = createEnding(/\b(?:extend\w*|stretch\w*|runs?|ran|running|spread\w*|spans?) over\s/u);

/** "(some) 400", "(approx.) 400" */
function lastWord(before: string): string {
  wordBefore.lastIndex = before.length;
  return wordBefore.exec(before)?.[1] ?? '';
}
/** Sticky, so that it is tried nowhere but at the end. */
const wordBefore = prosePattern(/(?<=(\p{L}+\.?)\s)/uy);
