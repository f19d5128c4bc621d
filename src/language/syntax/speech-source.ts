import { createEnding } from '../ending.ts';
import { sourcePhrases, speakingNouns } from '../lexicon/speech-sources.ts';
import type { SentenceReading } from '../reading.ts';
import { oneOf } from './one-of.ts';
import type { Subject } from './subject.ts';
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
  const own =
    /^ (?<whose>his|her|its|their) (?:own )?(?:latest |official |first |most recent )?(?:press (?:office|service|release|team)|media office|spokes(?:man|woman|person)|data|figures|statistics|records|statement|bulletin|report|website|count|tally|estimates?|director|chief|commander|headquarters)\b/u.exec(
      behind,
    )?.groups?.['whose'];
  if (own !== undefined) return possessors[own] ?? null;
  const noun = /^ the (?:same )?(?<noun>\p{Ll}+)/u.exec(behind)?.groups?.['noun'];
  if (noun !== undefined) return noun;
  const pronoun = /^ (?<pronoun>her|him|it|them)\b(?! \p{Ll})/u.exec(behind)?.groups?.['pronoun'];
  return pronoun === undefined ? null : (subjectForms[pronoun] ?? null);
}
const subjectForms = wordMap<string>({ her: 'she', him: 'he', it: 'it', them: 'they' });

/** What somebody has counted or thinks. Forms that are verbs as well are left to the verbs, where no possessor stands before them. */
export const isReckoning = createWordTable(({ lower }) =>
  /^(?:reckonings?|tally|tallies|counts?|estimates?|calculations?|figures|telling|admission|accounts?|words|view|opinion|assessment|estimation|judge?ment)$/u.test(
    lower,
  ),
);

/** "by Berg's reckoning", "by her own count", "by its own ministry's figures": whose; null where nobody is told. */
export function reckoningOf({ tokens, mentions, text }: SentenceReading, at: number): Subject {
  let last = at - 1;
  // "in Berg's words, …": what they are, and not "said in his own words" or "in his view of the law"
  if (isThought(tokens[at]) && !(tokens[last]?.lower !== 'own' && text.startsWith(',', tokens[at]?.end))) return null;
  if (tokens[last]?.lower === 'own') last--;
  const owner = tokens[last];
  if (!owner) return null;
  // "in the count of the ministry"
  const behind = /^ of (?:the )?/u.exec(text.slice(tokens[at]?.end))?.[0].length;
  if (behind !== undefined && isBehindBy(text, tokens[at]?.start ?? 0)) {
    const of = mentions.find(({ type, start }) => type === 'actor' && start === (tokens[at]?.end ?? 0) + behind);
    return of?.type === 'actor' ? { actors: [of.id] } : null;
  }
  const pronoun = /^(?:his|her|its|their)$/u.test(owner.lower) ? (possessors[owner.lower] ?? null) : null;
  if (pronoun !== null) {
    if (!isBehindBy(text, owner.start)) return null;
    // "by his own account, Berg told"
    const comma = /^[^,;.]{0,30}, /u.exec(text.slice(tokens[at]?.end))?.[0].length ?? -1;
    const next = mentions.find(({ type, start }) => type === 'actor' && start === (tokens[at]?.end ?? 0) + comma);
    return next?.type === 'actor' ? { actors: [next.id] } : { word: pronoun };
  }
  if (owner.lower !== "'s" && !/^['’]s?$/u.test(owner.text)) return null;
  const actor = mentions.find(({ type, end }) => type === 'actor' && end === tokens[last - 1]?.end);
  if (actor?.type === 'actor') return isBehindBy(text, actor.start) ? { actors: [actor.id] } : null;
  const noun = tokens[last - 1];
  const first = tokens
    .slice(Math.max(0, last - 4), last - 1)
    .find(({ lower }) => /^(?:the|his|her|its|their)$/u.test(lower));
  return noun && first && noun.lower in speakingNouns && isBehindBy(text, first.start) ? { word: noun.lower } : null;
}
const isThought = oneOf('words view opinion assessment estimation judgement judgment');
const possessors = wordMap<string>({ her: 'she', his: 'he', its: 'it', their: 'they' });
const isBehindBy = createEnding(/\b(?:by|on|in) (?:the )?/iu);
