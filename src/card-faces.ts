import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { CardFace } from './figures/card/face.ts';
import type { CardFaces } from './figures/card/draw-card.ts';

/** A face that measures and draws text by the outlines of a font. */
function createFace(font: Font): CardFace {
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = font.layout(text.normalize('NFC')).advanceWidth / font.unitsPerEm;
    widths.set(text, width);
    return width;
  };
  return {
    width: (text, size) => measure(text) * size,
    outline(text, x, y, size) {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(text.normalize('NFC'));
      let [at, path] = [x, ''];
      glyphs.forEach((glyph, index) => {
        const position = positions[index];
        const place = glyph.path.scale(scale, -scale).translate(at + (position?.xOffset ?? 0) * scale, y);
        path += place.toSVG();
        at += (position?.xAdvance ?? 0) * scale;
      });
      return path;
    },
  };
}

/** The faces of the cards, as site-fonts.ts leaves them under a folder. */
export function openCardFaces(folder: string): CardFaces {
  // a file of one face is a font, not a collection
  const open = (name: string): CardFace =>
    createFace(fontkit.create(readFileSync(join(folder, `${name}.ttf`))) as Font);
  return { title: open('card-serif'), text: open('card-sans'), strong: open('card-sans-strong') };
}
