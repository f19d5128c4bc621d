import type { CardFace } from './face.ts';

export interface FittedText {
  size: number;
  /** Distance between base lines. */
  leading: number;
  lines: string[];
}

/** Lines no wider than `width`, broken between words; a word that is wider itself is broken where it must be. */
export function wrapText(text: string, face: CardFace, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => face.width(candidate, size) <= width;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The text as large as its box allows, between two sizes; lines are made about equally long. At the least size it may run over. */
export function fitText(
  text: string,
  face: CardFace,
  box: { width: number; height: number },
  sizes: { most: number; least: number },
): FittedText {
  for (let size = sizes.most; ; size -= 2) {
    const leading = Math.round(size * 1.16);
    const lines = wrapText(text, face, size, box.width);
    if (lines.length * leading <= box.height || size <= sizes.least)
      return { size, leading, lines: balance(text, face, size, box.width, lines) };
  }
}

/** The narrowest measure that needs no more lines and breaks no word: a title must not end in a single short word. */
function balance(text: string, face: CardFace, size: number, width: number, lines: string[]): string[] {
  const widest = Math.max(...text.split(/\s+/).map((word) => face.width(word, size)));
  let best = lines;
  for (let measure = width; measure >= Math.max(widest, width / 2); measure -= width / 40) {
    const tried = wrapText(text, face, size, measure);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
