import { commonVerbs } from '../lexicon/common-verbs.ts';
import { reportingVerbs } from '../lexicon/reporting-verbs.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { createLookup } from '../word.ts';

/** The verbs a word may be that say nothing of how far a measure has come. */
export const otherReadings = createLookup(
  createVerbIndex([...new Set([...commonVerbs, ...reportingVerbs.map((entry) => entry.verb)])], (verb) => verb),
);
