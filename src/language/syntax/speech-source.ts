import { sourcePhrases } from '../lexicon/reporting-verbs.ts';
import type { SentenceReading } from '../reading.ts';
import { createTrait, createWordTable } from '../word.ts';
import { wordMap } from '../word-map.ts';

// "according to" and its kin, and who stands behind them.

const opening = new Set(sourcePhrases.map(([first]) => first));
/** Whether a word opens such a phrase, or another one: "in" is seldom "in the words of". */
export const opensSource = createTrait(({ lower }) => opening.has(lower));

const known = new Set(sourcePhrases.map((words) => words.toSorted((a, b) => b.length - a.length)[0]));
/** Whether a word is the one that such a phrase is known by, its longest. */
export const isOfSource = createWordTable(({ lower }) => known.has(lower));

/** Where the phrase ends that opens with a token, by the token's index; null where none does. */
export function sourceEnd({ tokens }: SentenceReading, at: number): number | null {
  const phrase = sourcePhrases.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return phrase ? (tokens[at + phrase.length - 1]?.end ?? null) : null;
}

/** The bare word behind "according to": the noun of "the same ministry", the subject form of "her". */
export function sourceWord(behind: string): string | null {
  const noun = /^ the (?:same )?(?<noun>\p{Ll}+)/u.exec(behind)?.groups?.['noun'];
  if (noun !== undefined) return noun;
  const pronoun = /^ (?<pronoun>her|him|it|them)\b(?! \p{Ll})/u.exec(behind)?.groups?.['pronoun'];
  return pronoun === undefined ? null : (subjectForms[pronoun] ?? null);
}
const subjectForms = wordMap<string>({ her: 'she', him: 'he', it: 'it', them: 'they' });
