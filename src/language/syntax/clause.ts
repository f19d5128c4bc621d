import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { createTrait } from '../word.ts';
import { isSureVerb } from './sure-verb.ts';

// words that open a clause of their own behind a comma …
const afterComma = new Set([
  'who',
  'which',
  'whose',
  'where',
  'when',
  'while',
  'after',
  'before',
  'as',
  'because',
  'although',
  'though',
  'but',
  'and',
  'so',
  'if',
  'until',
  'since',
  'or',
  'then',
]);
// … and those that open one without
const anywhere = new Set([
  'while',
  'after',
  'before',
  'because',
  'although',
  'though',
  'but',
  'who',
  'which',
  'when',
  'where',
  'if',
  'unless',
  'that',
]);
const hard = new Set([';', ':', '—']);

const isHard = createTrait(({ text }) => hard.has(text));
/** Whether a word may open a clause by itself or behind a comma: most words open none. */
const mayOpen = createTrait(({ lower }) => afterComma.has(lower) || anywhere.has(lower) || lower.endsWith('ing'));

/**
 * Clauses of a sentence as ranges of its text, in order, without gaps. Marks are punctuation and conjunctions; "and" opens a
 * clause where a verb follows it.
 */
export function clausesOf(sentence: SentenceReading): TextRange[] {
  const { tokens, text } = sentence;
  const starts = [0];
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    if (!previous || !(isHard(previous) || mayOpen(token))) return;
    const next = tokens[index + 1];
    const opens =
      isHard(previous) ||
      (previous.text === ',' && (afterComma.has(token.lower) || token.lower.endsWith('ing'))) ||
      (anywhere.has(token.lower) && !isOffset(sentence, token.start)) ||
      ((token.lower === 'and' || token.lower === 'or') && next !== undefined && isSureVerb(next));
    if (opens && token.start > (starts.at(-1) ?? 0)) starts.push(token.start);
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

// "three days after the call" is a date, not a clause
function isOffset(sentence: SentenceReading, at: number): boolean {
  return sentence.mentions.some((mention) => mention.type === 'date' && mention.start <= at && mention.end > at);
}

/** The clause that holds a position. */
export function clauseAt(clauses: readonly TextRange[], at: number): TextRange {
  return clauses.findLast((clause) => clause.start <= at) ?? { start: 0, end: Infinity };
}
