import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { createWordTable } from '../word.ts';

/** "keeps it (open)", "left the crossing (shut)": how somebody lets a thing stand. */
export const isLeft = createEnding(
  prosePattern(
    /\b(?:keep(?:s|ing)?|kept|leav(?:es?|ing)|left|hold(?:s|ing)?|held) (?:it|them|both|(?:the|its|their|all|most|every) \p{L}+(?: \p{L}+)?) /u,
  ),
);

/** "has been (shut) to traffic since November": how things stand, and have stood since. */
export function hasLasted({ text, tokens }: SentenceReading, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isLasting(token) && isOfPerfect(text, token.start) && isSince.test(text.slice(token.end))
  );
}

const isLasting = createWordTable(({ lower }) => /^(?:shut|closed|sealed|blocked|barred)$/u.test(lower));
const isOfPerfect = createEnding(/\b(?:has|have|had) (?:\p{L}+ )?been (?:\p{L}+ly )?/u);
const isSince = /^(?: (?!and\b|but\b|when\b)\p{L}+){0,5} since\b/u;
