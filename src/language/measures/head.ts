import { sanctionTopics } from '../lexicon/sanction-nouns.ts';
import { inForce } from '../lexicon/sanction-phrases.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { createTrait } from '../word.ts';
import { listBehind } from './list-behind.ts';
import { isListingVerb, listing } from './listing-verb.ts';
import { counterOf, isMeasure, isMeasureNoun } from './measure-noun.ts';
import { isToldBefore, type Told } from './told-before.ts';
import { hasOwnSubject, isApposed, isBackground, isConsequence } from './two-acts.ts';

/** The word that a measure is told by. */
export interface Head extends TextRange {
  /** Index of its token. */
  at: number;
  /** Whether it is the verb that lists somebody, for want of a noun. */
  verb: boolean;
}

/** Whether the passage of a sentence, with its heading, holds some words in small letters. */
export type Context = (words: string) => boolean;

/** Head nouns of measures, and verbs that list somebody where no noun does. */
export function findHeads(sentence: SentenceReading, context: Context, told: Told): Head[] {
  const heads: Head[] = [];
  sentence.tokens.forEach((token, at) => {
    if (!mayBeHead(token)) return;
    if (isListingVerb(sentence, at, context))
      heads.push(listBehind(sentence, at) ?? { start: token.start, end: token.end, at, verb: true });
    else if (isMeasure(sentence, at, context) || isToldBefore(sentence, at, told)) {
      heads.push({ start: counterOf(sentence, at) ?? token.start, end: token.end, at, verb: false });
      told.nouns.add(token.lower);
    }
  });
  // "adopted a package …, listing 17 individuals" tells of one thing
  return heads.filter(
    (head) =>
      // what opens the list was read by itself
      head.start >= (sentence.itemStart ?? 0) &&
      !(
        head.verb &&
        heads.some(
          (other) =>
            !other.verb &&
            Math.abs(other.start - head.start) < 160 &&
            !isBackground(sentence, other, head) &&
            // "listed 28 people, and its trade restrictions remain in force"
            !(other.start > head.end && inForce.test(sentence.text.slice(other.end))) &&
            // each item of a list tells of a measure of its own
            other.start >= (sentence.itemStart ?? 0) &&
            !isTopic(sentence, other) &&
            !hasOwnSubject(sentence, other, head) &&
            !isConsequence(sentence, head, other) &&
            !isApposed(sentence, head),
        )
      ),
  );
}

/** "the listing criteria": what follows is what the text is about, and the listing none that was made. */
export function isTopic({ tokens }: SentenceReading, head: Head): boolean {
  return sanctionTopics.has(tokens[head.at + 1]?.lower ?? '');
}

/** Whether a word may be the head of a measure: most sentences have none. */
export const mayBeHead = createTrait((word) => isMeasureNoun(word) || listing(word) !== null);
