import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';

const isBehindQuote = createEnding(prosePattern(/[,.?!…]["”’](?: [^"“”;:.]{1,60})? /u));
const isRightBehindQuote = createEnding(/[,.?!…]["”’] /u);
const isBehindComma = createEnding(prosePattern(/,["”’]? [^,;:."“”]{1,60} /u));
const closes = /^(?:["”]?[,.;:]|\s?[–—]|\s["“]|$)/u;

/**
 * Whether words from `start` to `end` go with what is said, as "she laughs" does with '"Never,"': beside the marks that close a
 * quotation, or, for a `clause`, also between commas or before a colon: "The rules, Berg went on, were …".
 */
export function isTag(text: string, start: number, end: number, kind: 'quote' | 'clause'): boolean {
  if (kind === 'quote') return isBehindQuote(text, start) || interrupts(text, start, end);
  if (isRightBehindQuote(text, start) || isTurned(text, start, end)) return true;
  if (!closes.test(text.slice(end, end + 3))) return false;
  return (
    isBehindQuote(text, start) ||
    isBehindComma(text, start) ||
    text.startsWith(':', end) ||
    /^,? ["“]/u.test(text.slice(end))
  );
}

/** "They came alone, reckons Anna Berg, …": between commas, the verb before its subject */
const isTurned = (text: string, start: number, end: number): boolean =>
  text.slice(start - 2, start) === ', ' && /^ (?:the )?\p{Lu}[^"“”,;:.]{1,50}[,.]/u.test(text.slice(end));

/** "It was, grinned Berg, who runs a mill, "the loveliest …": between the clause that leads up to a quotation and its marks */
const interrupts = (text: string, start: number, end: number): boolean =>
  text.slice(start - 2, start) === ', ' && /^ [^"“”;:.]{2,90}, ["“]/u.test(text.slice(end));
