import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { CardFace } from './figures/card/face.ts';
import type { CardFaces } from './figures/card/draw-card.ts';

/** A line cut where the face of its letters changes: the site's faces are cut by script. */
function runsOf(text: string, fonts: readonly Font[]): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(code)) ?? fonts[0];
    const last = runs.at(-1);
    if (font === undefined) continue;
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** A face out of font files, the first that has a letter draws it. */
function createFace(fonts: readonly Font[]): CardFace {
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = runsOf(text, fonts).reduce(
      (sum, run) => sum + run.font.layout(run.text).advanceWidth / run.font.unitsPerEm,
      0,
    );
    widths.set(text, width);
    return width;
  };
  return {
    width: (text, size) => measure(text) * size,
    outline(text, x, y, size) {
      let [at, path] = [x, ''];
      for (const run of runsOf(text, fonts)) {
        const scale = size / run.font.unitsPerEm;
        const { glyphs, positions } = run.font.layout(run.text);
        glyphs.forEach((glyph, index) => {
          const position = positions[index];
          const place = glyph.path.scale(scale, -scale).translate(at + (position?.xOffset ?? 0) * scale, y);
          path += place.toSVG();
          at += (position?.xAdvance ?? 0) * scale;
        });
      }
      return path;
    },
  };
}

/** The faces of the cards, as site-fonts.ts leaves them under a folder. */
export function openCardFaces(folder: string): CardFaces {
  const open = (...names: string[]): CardFace =>
    createFace(names.map((name) => fontkit.create(readFileSync(join(folder, `${name}.ttf`))) as Font));
  return {
    title: open('card-serif-latin', 'card-serif-latin-ext', 'card-serif-cyrillic'),
    text: open('card-sans-latin', 'card-sans-latin-ext'),
    strong: open('card-sans-strong-latin', 'card-sans-strong-latin-ext'),
  };
}
