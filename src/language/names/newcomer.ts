import { toId } from './letter-folding.ts';
import { reportingForms } from '../lexicon/acting-verbs.ts';
import type { NameSpan } from './span.ts';
import { lowerAt } from './token-shape.ts';
import type { Token } from '../token.ts';

/** Whether the tokens are taken by a name that is known. */
export type Known = (at: number) => boolean;

/** A name that no register has, with an id made of its words. */
export function newcomer(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: 'actor' | 'place',
  rule: string,
): NameSpan {
  const words = tokens.slice(first, end).map((token) => (/^['’]$/.test(token.text) ? '' : token.text));
  const name = words
    .join(' ')
    .replace(/(\b\w)  /g, '$1')
    // "prosecutor's office"
    .replace(/ ['’]s\b/gu, 's')
    // "12th"
    .replace(/^(\d+) (st|nd|rd|th)\b/u, '$1$2');
  // "St Petersburg" and "Saint Petersburg" are one town
  const id = type === 'place' ? toId(name).replace(/^st-/, 'saint-') : toId(name);
  return { first, end, type, id, metonym: false, role: false, rule };
}

/** Whether a second comma closes the remark that the first opens, and a verb of speech follows. */
export function isApposedSpeaker(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex((token, at) => at > comma && at < comma + 14 && token.text === ',');
  return close > 0 && reportingForms.has(lowerAt(tokens, close + 1));
}
