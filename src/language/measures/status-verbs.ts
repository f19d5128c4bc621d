import type { Tense } from '../inflect.ts';
import { formsOfBe } from '../lexicon/modality.ts';
import { sanctionNouns, sanctionNounsInCompany } from '../lexicon/sanction-nouns.ts';
import { statusVerbs, type StatusGroup } from '../lexicon/sanction-verbs.ts';
import type { SentenceReading } from '../reading.ts';
import { isHeadlineVerb } from './headline-verb.ts';
import { verbOfMeans } from './subject-of-gerund.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { isAskedFor, isVerbUse, wordBefore } from '../syntax/verb-use.ts';
import { createLookup } from '../word.ts';

/** A verb that can tell how far a measure has come. */
export interface StatusVerb {
  /** Index of its token. */
  at: number;
  start: number;
  end: number;
  base: string;
  status: StatusGroup;
  tense: Tense;
}

const statusEntries = (Object.keys(statusVerbs) as StatusGroup[]).flatMap((status) =>
  statusVerbs[status].map((verb) => ({ verb, status })),
);
/** The verbs of a form that tell how far a measure has come; null for other words. */
export const statusReadings = createLookup(createVerbIndex(statusEntries, (entry) => entry.verb));
/** Every verb of the sentence that can tell how far a measure has come, in order. */
export function statusVerbsOf(sentence: SentenceReading): StatusVerb[] {
  return sentence.tokens.flatMap((token, at) => {
    const readings = statusReadings(token);
    // "imposed matching sanctions", "announced blocking sanctions"
    if (!readings || token.lower === 'matching') return [];
    if (token.lower === 'blocking' && !formsOfBe.has(sentence.tokens[at - 1]?.lower ?? '')) return [];
    // "asset freezes", "travel bans": the nouns of measures look like verbs
    const isNoun = token.lower in sanctionNounsInCompany || sanctionNouns.has(token.lower);
    if (
      isNoun &&
      !/^(?:to|will|would|could|may|might|not)$/u.test(sentence.tokens[at - 1]?.lower ?? '') &&
      !isHeadlineVerb(sentence, at) &&
      !isAskedFor(sentence, sentence.tokens[wordBefore(sentence.tokens, at)])
    )
      return [];
    const reading =
      readings.find(({ tense }) => tense !== 'base' && tense !== 'third' && isVerbUse(sentence, at, tense)) ??
      readings.find(({ tense }) => isVerbUse(sentence, at, tense)) ??
      // "joined the Union in imposing sanctions", "responded by widening its embargo"
      (verbOfMeans(sentence, at) >= 0 ? readings.find(({ tense }) => tense === 'gerund') : undefined);
    return reading
      ? [
          {
            at,
            start: token.start,
            end: token.end,
            base: reading.base,
            status: reading.entry.status,
            tense: reading.tense,
          },
        ]
      : [];
  });
}
