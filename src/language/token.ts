/** A word, a number or one punctuation mark of a sentence. `start` and `end` are UTF-16 indexes into the sentence. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** The text in small letters, typographic apostrophes and dashes made plain. */
  lower: string;
  kind: 'word' | 'number' | 'punctuation';
}

// A word runs until a hyphen or an apostrophe, so that "Norland-Sorland" and "Norland's" give up their names;
// "U.S." and "D.C." stay whole. A number keeps its separators: "30,000", "3.5", "09.11.2021".
const tokenPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*|\p{N}+(?:[.,:]\p{N}+)*|['’]s\b|\S/gu;

/** Tokens of a sentence, in order; nothing but white space is left out. */
export function parseTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const word = match[0];
    const first = word.codePointAt(0) ?? 0;
    const kind = /^\p{N}/u.test(word)
      ? 'number'
      : /^[\p{L}\p{M}_]/u.test(String.fromCodePoint(first))
        ? 'word'
        : 'punctuation';
    tokens.push({ start: match.index, end: match.index + word.length, text: word, lower: plain(word), kind });
  }
  return tokens;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-');
}
