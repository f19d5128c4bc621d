// Latin letters, and whatever else stands below the signs of U+2000 or in the blocks of Asian scripts.
const letters = 'A-Za-zªµºÀ-ÖØ-öø-\\u1fff\\u3040-\\ud7ff';

/**
 * A pattern over prose that is quick to compile. The engine makes hundreds of ranges of `\p{L}` wherever it stands, closes
 * them over case under `i`, and does so twice, for texts of Latin letters and for those with a “ or an “ł”: a
 * pattern with three such classes takes longer than a page. A letter is here what stands in a few blocks, the marks of their
 * scripts with it; under `i`, `\p{Lu}` and `\p{Ll}` are letters too, and case is what it is without `u`.
 */
export function prosePattern({ source, flags }: RegExp): RegExp {
  if (!flags.includes('i')) return new RegExp(withRanges(source, { L: letters }), flags);
  return new RegExp(withRanges(source, { L: letters, Lu: letters, Ll: letters }), flags.replace('u', ''));
}

/** The source of a pattern in which classes of Unicode, `\p{…}`, are ranges of characters: by their names, for within `[…]`. */
export function withRanges(source: string, ranges: Readonly<Record<string, string>>): string {
  return source.replace(/\[(?:\\[^]|[^\]\\])*\]|\\p\{\w+\}/gu, (part) => {
    const plain = part.replace(/\\p\{(\w+)\}/gu, (known, name: string) => ranges[name] ?? known);
    return part.startsWith('[') || plain === part ? plain : `[${plain}]`;
  });
}
