import { commonVerbs } from '../lexicon/common-verbs.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import { reportingVerbs } from '../lexicon/reporting-verbs.ts';
import { listingVerbs, statusVerbs } from '../lexicon/sanction-verbs.ts';
import { createTrait } from '../word.ts';
import { createVerbIndex } from './verb-index.ts';

const all = createVerbIndex(
  [
    ...new Set([
      ...commonVerbs,
      ...reportingVerbs.map((entry) => entry.verb),
      ...Object.keys(listingVerbs),
      ...Object.values(statusVerbs).flat(),
    ]),
  ],
  (verb) => verb,
);

const past = new Set(
  [...all].flatMap(([form, readings]) => (readings.some(({ tense }) => tense === 'past') ? [form] : [])),
);
const third = new Set(
  [...all].flatMap(([form, readings]) => (readings.some(({ tense }) => tense === 'third') ? [form] : [])),
);
/** Whether a word is a verb in the present, of one who acts: "plans"; many are plurals of nouns too. */
export const isPresent = createTrait(({ lower }) => third.has(lower));
/** Whether a word is a verb beyond doubt: past forms and auxiliaries. They part "X closed Y and sent Z". */
export const isSureVerb = createTrait(({ lower }) => past.has(lower) || auxiliaries.has(lower));
