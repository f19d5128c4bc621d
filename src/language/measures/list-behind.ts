import type { SentenceReading } from '../reading.ts';
import type { Head } from './head.ts';

/** "added Skyways to its *list*": a noun for the measure that the verb brings; null where none stands behind it. */
export function listBehind({ tokens, text }: SentenceReading, verb: number): Head | null {
  const token = tokens[verb];
  if (token === undefined || !/^add(?:s|ed|ing)?$/u.test(token.lower)) return null;
  const at = tokens.findIndex(({ lower }, place) => place > verb && lower === 'list');
  const list = tokens[at];
  return list && !/[;.]/u.test(text.slice(token.end, list.start))
    ? { start: list.start, end: list.end, at, verb: false }
    : null;
}
