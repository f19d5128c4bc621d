import { type Word, wordAt } from './word.ts';

/** A word of a sentence. `start` and `end` are UTF-16 indexes into the sentence. */
export interface Token extends Word {
  start: number;
  end: number;
}

// A word runs until a hyphen or an apostrophe, so that "Norland-Sorland" and "Norland's" give up their names;
// "U.S." and "D.C." stay whole. A number keeps its separators: "30,000", "3.5", "09.11.2021".
const tokenPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*|\p{N}+(?:[.,:]\p{N}+)*|['’]s\b|\S/uy;

/** Tokens of a sentence, in order; nothing but white space is left out. */
export function parseTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let end = 0;
  for (let start = 0; start < length; start = end) {
    if (text.charCodeAt(start) === 32) {
      end = start + 1;
      continue;
    }
    end = plainEnd(text, start);
    if (end === start) {
      tokenPattern.lastIndex = start;
      const match = tokenPattern.exec(text);
      end = start + (match?.[0].length ?? 1);
      if (!match) continue; // white space
    }
    const word = wordAt(text, start, end);
    tokens.push({
      id: word.id,
      text: word.text,
      lower: word.lower,
      folded: word.folded,
      kind: word.kind,
      capitalised: word.capitalised,
      small: word.small,
      traits: word.traits,
      start,
      end,
    });
  }
  return tokens;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

// punctuation and signs; an apostrophe may begin "'s"
const isMark = (code: number): boolean =>
  (code > 32 && code < 48 && code !== 39) ||
  (code > 57 && code < 65) ||
  (code > 90 && code < 97) ||
  (code > 122 && code < 127);

/**
 * End of a word, number or mark that begins here and is plain ASCII, by the same rules as the pattern; the
 * start itself where the pattern has to decide. Most words are such, and Unicode classes are slow.
 */
function plainEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  let end = start + 1;
  let code = text.charCodeAt(end);
  if (isLetter(first)) {
    if (code === 46) return start; // "U.S."
    while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++end);
  } else if (isDigit(first)) {
    while (isDigit(code) || ((code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(end + 1))))
      code = text.charCodeAt(++end);
  } else return isMark(first) ? end : start;
  // a code that is no number stands behind the text
  return code >= 128 ? start : end;
}
