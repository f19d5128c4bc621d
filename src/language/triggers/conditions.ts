import type { Trigger } from '../../schema/site.ts';
import type { SentenceReading } from '../reading.ts';

const patterns = new WeakMap<readonly string[], RegExp>();

/** One pattern for all words of a list: each alone would read the text once more. */
function anyOf(list: readonly string[]): RegExp {
  const known = patterns.get(list);
  if (known) return known;
  // "opened a" is not "opened as"
  const alternatives = list.map(
    (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + (/[a-z]{3}$/u.test(words) ? '(?:s|es)?' : ''),
  );
  const pattern = new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'u');
  patterns.set(list, pattern);
  return pattern;
}

/** Whether the words around are those that a trigger asks for, and none that it excludes. */
export function fits({ near, not }: Trigger, context: () => string): boolean {
  if (!near && !not) return true;
  const text = context();
  return (!near || anyOf(near).test(text)) && !(not && anyOf(not).test(text));
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
  return anyOf(beside).test(around);
}

/**
 * Whether a verb has the named person behind it that its trigger asks for: "received Anna Berg", "was received by her minister Jan
 * Lund", "spoke to Norland's president".
 */
export function hasWhom(
  { text, mentions, tokens }: SentenceReading,
  at: number,
  length: number,
  trigger: Trigger,
): boolean {
  const whom = 'whom' in trigger ? trigger.whom : undefined;
  if (whom === undefined) return true;
  const end = tokens[at + length - 1]?.end ?? 0;
  const between = whom === 'to' ? behindTo : behindVerb;
  return mentions.some(
    (mention) =>
      mention.type === 'actor' &&
      mention.start > end &&
      mention.start - end < 60 &&
      (mention.role || isPerson.test(mention.rule)) &&
      between.test(text.slice(end, mention.start)) &&
      (whom !== 'alone' || closesCall.test(text.slice(mention.end))),
  );
}

/** "called Berg on Monday", and not "called Berg a liar" */
const closesCall =
  /^(?:[.;]|$| (?:again|back|late|early|twice|today|tonight|yesterday)\b| on (?:\p{Lu}|the (?:evening|morning|\d))| to (?:discuss|urge|ask|press|demand|say|tell|talk|warn|convey)\b)/u;
const isPerson = /person|surname/u;
const title = "(?:(?!(?:and|or|of|on|in|at|that|as|for|from|after|over|about)\\b)[\\p{L}’'-]+ ){0,5}";
const behindTo = new RegExp(
  `^(?: again| once more| twice)?(?: by (?:phone|telephone))? (?:to|with) ${title}(?:[\\p{L}-]+, )?$`,
  'u',
);
const behindVerb = new RegExp(`^ (?:by )?${title}$`, 'u');

const isStop = /^[.;:!?–—]$/u;
