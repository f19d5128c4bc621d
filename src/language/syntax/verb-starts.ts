import { commonVerbs } from '../lexicon/common-verbs.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import { reportingVerbs } from '../lexicon/reporting-verbs.ts';
import { listingVerbs, statusVerbs } from '../lexicon/sanction-words.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../token.ts';
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

const past = new Set(
  [...all].flatMap(([form, readings]) => (readings.some(({ tense }) => tense === 'past') ? [form] : [])),
);
const known = new WeakMap<readonly Token[], ReadonlySet<number>>();

/** Starts of the words that are a verb beyond doubt: past forms and auxiliaries. They part "X closed Y and sent Z". */
export function verbStarts({ tokens }: SentenceReading): ReadonlySet<number> {
  let starts = known.get(tokens);
  if (!starts) {
    starts = new Set(tokens.filter(({ lower }) => past.has(lower) || auxiliaries.has(lower)).map(({ start }) => start));
    known.set(tokens, starts);
  }
  return starts;
}
