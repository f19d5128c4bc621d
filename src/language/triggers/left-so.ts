import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';

/** "keeps it (open)", "left the crossing (shut)": how somebody lets a thing stand. */
export const isLeft = createEnding(
  prosePattern(
    /\b(?:keep(?:s|ing)?|kept|leav(?:es?|ing)|left|hold(?:s|ing)?|held) (?:it|them|both|(?:the|its|their|all|most|every) \p{L}+(?: \p{L}+)?) /u,
  ),
);
