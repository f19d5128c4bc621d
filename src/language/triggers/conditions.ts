import type { Trigger } from '../../schema/site.ts';
import type { SentenceReading } from '../reading.ts';

const patterns = new Map<string, RegExp>();

function wordPattern(words: string): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  // "opened a" is not "opened as"
  const plural = /[a-z]{3}$/u.test(words) ? '(?:s|es)?' : '';
  const pattern = new RegExp(`\\b${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${plural}\\b`, 'u');
  patterns.set(words, pattern);
  return pattern;
}

const holds = (text: string, words: string): boolean => text.includes(words) && wordPattern(words).test(text);

/** Whether the words around are those that a trigger asks for, and none that it excludes. */
export function fits({ near, not }: Trigger, context: () => string): boolean {
  if (!near && !not) return true;
  const text = context();
  return (!near || near.some((words) => holds(text, words))) && !not?.some((words) => holds(text, words));
}

/** Tokens that an object or a subject may be away from its verb: "closed its last two freight lanes". */
const reach = 8;

/** Whether one of the words that a trigger wants beside it is there: a few words before or behind, with no stop between. */
export function isBeside({ tokens, text }: SentenceReading, at: number, length: number, { beside }: Trigger): boolean {
  if (!beside) return true;
  let first = at;
  while (first > 0 && at - first < reach && !isStop.test(tokens[first - 1]?.text ?? '')) first--;
  let last = at + length - 1;
  while (last + 1 < tokens.length && last - at < reach && !isStop.test(tokens[last + 1]?.text ?? '')) last++;
  const around = text.slice(tokens[first]?.start, tokens[last]?.end).toLowerCase();
  return beside.some((words) => holds(around, words));
}

const isStop = /^[.;:!?–—]$/u;
