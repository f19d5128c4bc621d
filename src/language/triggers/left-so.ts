import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';

/** Whether a word tells how somebody lets a thing stand, or how it has stood since: "kept it (open)", "has been (shut) since May". */
export function isState({ text, tokens }: SentenceReading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && mayLast(token) && (isLeft(text, token.start) || hasLasted(text, token));
}

const mayLast = createWordTable(({ lower }) => /^(?:open|shut|closed|sealed|blocked|barred|suspended)$/u.test(lower));

const isLeft = createEnding(
  prosePattern(
    /\b(?:keep(?:s|ing)?|kept|leav(?:es?|ing)|left|hold(?:s|ing)?|held) (?:it|them|both|(?:the|its|their|all|most|every) \p{L}+(?: \p{L}+)?) /u,
  ),
);

const hasLasted = (text: string, { start, end, lower }: Token): boolean =>
  lower !== 'open' && isOfPerfect(text, start) && isSince.test(text.slice(end));
const isOfPerfect = createEnding(/\b(?:has|have|had) (?:\p{L}+ )?been (?:\p{L}+ly )?/u);
const isSince = /^(?: (?!and\b|but\b|when\b)\p{L}+){0,5} since\b/u;
