import { abbreviations, closingAbbreviations } from './lexicon/abbreviations.ts';
import { prosePattern } from './prose-pattern.ts';

export interface TextRange {
  start: number;
  end: number;
}

// A sentence may end at . ! ? or …, with closing quotes and brackets behind it.
const endPattern = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;
const openers = /^["'“‘«([]*/u;

/**
 * Ranges of the sentences of a passage, white space around them left out. Knows "Mr.", "U.S.", "Nov. 9", "e.g.",
 * initials and numbered lists; a full stop inside a quotation ends a sentence only if a new one begins behind it.
 */
export function parseSentences(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let from = 0;
  endPattern.lastIndex = 0;
  for (let match = endPattern.exec(text); match; match = endPattern.exec(text)) {
    const end = match.index + match[0].length;
    if (!isBoundary(text, match.index, match[0], end)) continue;
    pushTrimmed(ranges, text, from, end);
    from = end;
  }
  pushTrimmed(ranges, text, from, text.length);
  return ranges;
}

function isBoundary(text: string, at: number, mark: string, end: number): boolean {
  const rest = text.slice(end, end + 64).trimStart();
  if (rest === '') return true;
  const next = rest.replace(openers, '');
  // "What if we cut off gas?" he asked — the sentence goes on in small letters
  if (!/^[\p{Lu}\p{N}\p{Lt}\p{Lo}@#]/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  // "2. United States", "4.1. What happened": the number of a heading or an item
  if (/^\d{1,2}(?:\.\d{1,2})*$/u.test(text.slice(0, at)) && at < 8) return false;
  lastWord.lastIndex = at;
  const word = lastWord.exec(text)?.[1] ?? '';
  const lower = word.toLowerCase().replace(/^\.+/, '');
  if (/^\p{L}$/u.test(word)) return false; // an initial: "J. Stoltenberg"
  if (initials.test(word)) return /^(?:The|A|An|In|On|It|He|She|They|But|And|That|This|There|We)\b/.test(next); // "U.S."
  // "No. Norland sealed it": an answer; "No. 1042" is a number
  if (lower === 'no' && at - word.length === 0) return /^\p{Lu}/u.test(next);
  if (closingAbbreviations.has(lower)) return /^\p{Lu}/u.test(next);
  if (abbreviations.has(lower)) return false;
  return true;
}

/** No sentence is longer; what runs on without a full stop (a list, a table, a line of noise) is cut at white space. UTF-16 units. */
const longest = 2000;

function pushTrimmed(ranges: TextRange[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to) {
    while (start < to && /\s/u.test(text.charAt(start))) start++;
    let end = to - start > longest ? cutBefore(text, start, start + longest) : to;
    const next = end;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
    if (end > start) ranges.push({ start, end });
    start = next;
  }
}

function cutBefore(text: string, start: number, limit: number): number {
  const space = text.slice(start, limit).search(/\s\S*$/u);
  if (space > 0) return start + space;
  // never between the halves of one character
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

/** The word that a full stop stands behind, with those within it: read from the full stop back. */
const lastWord = prosePattern(/(?<=([\p{L}\p{N}.]{0,24}))/uy);

/** "U.S", "e.g": letters with full stops between them. */
const initials = prosePattern(/^(?:\p{L}\.)+\p{L}$/u);
