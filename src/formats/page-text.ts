import type { ArticlePart } from '../schema/article.ts';

// tags as the pipeline writes them; a quoted attribute may hold ">"
const tag = /<\/?[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/g;
const opening = /<span id="(s-[^"]+)"[^>]*>/g;

/** The text of a page around its sentences, as a browser's `textContent` has it. */
export interface PageText {
  /** What stands before and behind a text of a sentence, at most 32 characters of each; null where the text is not found. */
  around: (sentence: string, text: string) => { prefix: string; suffix: string } | null;
}

const reach = 32;

/** Text of an article's finished HTML. A figure between two parts ends what is around a sentence. */
export function toPageText(parts: readonly ArticlePart[]): PageText {
  const places = new Map<string, { text: string; at: number }>();
  for (const part of parts) {
    if (part.kind !== 'html') continue;
    const text = toText(part.html);
    for (const match of part.html.matchAll(opening)) {
      const at = toText(part.html.slice(0, match.index)).length;
      if (match[1] !== undefined) places.set(match[1], { text, at });
    }
  }
  return {
    around(sentence, words) {
      const place = places.get(sentence);
      if (!place) return null;
      const start = place.text.indexOf(words, place.at);
      if (start < 0) return null;
      const end = start + words.length;
      return {
        prefix: place.text.slice(Math.max(0, start - reach), start),
        suffix: place.text.slice(end, end + reach),
      };
    },
  };
}

function toText(html: string): string {
  return html
    .replace(tag, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
