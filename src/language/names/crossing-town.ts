import { townNouns } from '../lexicon/organisation-shapes.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';
import { lowerAt } from './token-shape.ts';
import { prosePattern } from '../prose-pattern.ts';

/** Words that show a sentence is about the way across, and not about the town that it is called after. */
const tellsOfWayAcross = createWordTable(({ lower }) => wayAcross.test(lower));

/**
 * Whether the name of a town that a register has only as a border crossing stands for the town itself: "in the district of
 * Brzeg", "guards were sent to Brzeg", "BRZEG – …", in a sentence without a word of crossings.
 */
export function isTownOfCrossing(tokens: readonly Token[], first: number, end: number): boolean {
  const text = tokens[first]?.text ?? '';
  if (first === 0 && text.length > 3 && text === text.toUpperCase() && /^[,–—-]$/u.test(lowerAt(tokens, end)))
    return true;
  if (tokens.some(tellsOfWayAcross)) return false;
  const word = lowerAt(tokens, first - 1);
  if (word === 'in' || townNouns.has(word)) return true;
  if (word === 'of') return townNouns.has(lowerAt(tokens, first - 2)) || lowerAt(tokens, first - 2) === 'district';
  return word === 'to' && tokens.slice(Math.max(0, first - 10), first).some(({ lower }) => movesTo.test(lower));
}

/** Verbs that send somebody to a town. */
const movesTo = /^(?:send|sends|sent|sending|moved?|posted|transferred|driven|drove|went|travelled)$/u;

/** Words of a way across a border. */
const wayAcross = prosePattern(
  /^(?:crossings?|checkpoints?|posts?|terminals?|border|traffic|queues?|queued|lorr(?:y|ies)|trucks?|clos\p{L}+|shut\p{L}*|open\p{L}*|reopen\p{L}*|seal\p{L}*)$/u,
);
