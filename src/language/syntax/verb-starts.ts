import { commonVerbs } from '../lexicon/common-verbs.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import { reportingVerbs } from '../lexicon/reporting-verbs.ts';
import { listingVerbs, statusVerbs } from '../lexicon/sanction-words.ts';
import type { SentenceReading } from '../reading.ts';
import { createVerbIndex } from './verb-index.ts';

const all = createVerbIndex(
  [
    ...new Set([
      ...commonVerbs,
      ...reportingVerbs.map((entry) => entry.verb),
      ...listingVerbs,
      ...Object.values(statusVerbs).flat(),
    ]),
  ],
  (verb) => verb,
);

/** Starts of the words that are a verb beyond doubt: past forms and auxiliaries. They part "X closed Y and sent Z". */
export function verbStarts(sentence: SentenceReading): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const token of sentence.tokens) {
    const isPast = all.get(token.lower)?.some(({ tense }) => tense === 'past') ?? false;
    if (isPast || auxiliaries.has(token.lower)) starts.add(token.start);
  }
  return starts;
}
