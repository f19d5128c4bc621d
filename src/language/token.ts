import { codesOf } from './text-codes.ts';
import { type Word, wordAt } from './word.ts';

/** A word of a sentence. `start` and `end` are UTF-16 indexes into the sentence. */
export interface Token extends Word {
  start: number;
  end: number;
}

/**
 * The token at an index, none in front of the sentence: `tokens[-1]` is looked up as a name and not as a number, which
 * takes 200 ns.
 */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

// A word runs until a hyphen or an apostrophe, so that "Norland-Sorland" and "Norland's" give up their names;
// "U.S." and "D.C." stay whole. A number keeps its separators: "30,000", "3.5", "09.11.2021".
const tokenPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*|\p{N}+(?:[.,:]\p{N}+)*|['’]s\b|\S/uy;

/** Tokens of a sentence, in order; nothing but white space is left out. */
export function parseTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  const codes = codesOf(text);
  let end = 0;
  for (let start = 0; start < length; start = end) {
    if (codes[start] === 32) {
      end = start + 1;
      continue;
    }
    end = plainEnd(codes, start);
    if (end === start) {
      tokenPattern.lastIndex = start;
      const match = tokenPattern.exec(text);
      end = start + (match?.[0].length ?? 1);
      if (!match) continue; // white space
    }
    const word = wordAt(text, codes, start, end);
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

const [other, letter, digit, mark] = [0, 1, 2, 3];

/** What each unit of ASCII is. An apostrophe may begin "'s", so it is none of them. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z_]/i.test(sign)) return letter;
  if (/\d/.test(sign)) return digit;
  return /[!-~]/.test(sign) && sign !== "'" ? mark : other;
});

/**
 * End of a word, number or mark that begins here and is plain ASCII, by the same rules as the pattern; the
 * start itself where the pattern has to decide. Most words are such, and Unicode classes are slow.
 */
function plainEnd(codes: Uint16Array, start: number): number {
  const kindAt = (at: number): number => kinds[codes[at] ?? 0] ?? other;
  const first = kindAt(start);
  let end = start + 1;
  if (first === letter) {
    if (codes[end] === 46) return start; // "U.S."
    while (kindAt(end) === letter || kindAt(end) === digit) end++;
  } else if (first === digit) {
    while (kindAt(end) === digit || (isSeparator(codes[end]) && kindAt(end + 1) === digit)) end++;
  } else return first === mark ? end : start;
  // a letter or a mark beyond ASCII may belong to it
  return (codes[end] ?? 0) >= 128 ? start : end;
}

/** "," "." ":" */
const isSeparator = (code: number | undefined): boolean => code === 44 || code === 46 || code === 58;
