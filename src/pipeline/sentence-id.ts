/**
 * Ids of sentences: `s-` and six hexadecimal digits of the text, so that an edit elsewhere in the article leaves a link
 * alone. White space and quotation marks do not count. A repeated sentence gets `-2`, `-3` behind.
 */
export function createSentenceIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const base =
      's-' +
      digest(
        text
          .replace(/["'“”‘’«»]/gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
      );
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}

/** 24 bits of FNV-1a over the UTF-16 units. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 8) ^ (hash & 0xff)).toString(16).padStart(6, '0').slice(-6);
}
