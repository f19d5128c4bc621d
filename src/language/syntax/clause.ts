import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { createTrait } from '../word.ts';
import { isPresent, isSureVerb } from './sure-verb.ts';

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
  'whom',
  'which',
  'when',
  'where',
  'if',
  'unless',
  'that',
]);
const relatives = new Set(['who', 'whom', 'which', 'whose', 'where']);
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
  // whether the last clause is a relative one between commas
  let isAside = false;
  tokens.forEach((token, index) => {
    const previous = index === 0 ? undefined : tokens[index - 1];
    if (!previous || !(isHard(previous) || mayOpen(token) || previous.text === ',')) return;
    const next = tokens[index + 1];
    const opens =
      isHard(previous) ||
      (previous.text === ',' && (afterComma.has(token.lower) || token.lower.endsWith('ing'))) ||
      (anywhere.has(token.lower) && !isOffset(sentence, token.start)) ||
      ((token.lower === 'and' || token.lower === 'or') && next !== undefined && isSureVerb(next)) ||
      (token.lower === 'and' && beginsMain(sentence, index));
    // "Norland, which closed its border in May, plans to …": the main clause goes on
    const goesOn = isAside && previous.text === ',' && isMainVerb(sentence, index);
    if ((opens || goesOn) && token.start > (starts.at(-1) ?? 0)) starts.push(token.start);
    if (opens || previous.text === ',') isAside = opens && previous.text === ',' && relatives.has(token.lower);
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** "passed the bill and Norland means to …": somebody named and what they do, not two who do it. */
function beginsMain({ tokens, mentions }: SentenceReading, index: number): boolean {
  const first = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  const subject = mentions.find((mention) => mention.type === 'actor' && mention.start === tokens[first]?.start);
  if (!subject || mentions.some((mention) => mention.type === 'actor' && mention.end === tokens[index - 1]?.end))
    return false;
  const verb = tokens.findIndex((token) => token.start > subject.end);
  const token = verb < 0 ? undefined : tokens[verb];
  return (
    token !== undefined &&
    (isSureVerb(token) || isPresent(token)) &&
    tokens.slice(0, index).some((word) => isSureVerb(word))
  );
}

/** A verb that a subject before a relative clause may have: a sure one, or a present one: "plans", "denies". */
function isMainVerb(sentence: SentenceReading, index: number): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && (isSureVerb(token) || (isPresent(token) && !isOffset(sentence, token.start)));
}

// "three days after the call" is a date, not a clause
function isOffset(sentence: SentenceReading, at: number): boolean {
  return sentence.mentions.some((mention) => mention.type === 'date' && mention.start <= at && mention.end > at);
}

/** The clause that holds a position. */
export function clauseAt(clauses: readonly TextRange[], at: number): TextRange {
  return clauses.findLast((clause) => clause.start <= at) ?? { start: 0, end: Infinity };
}
