import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import sharp from 'sharp';
import { createCardContext } from '../../src/card-context.ts';
import { drawPicture } from '../../src/card-picture.ts';
import { drawCard } from '../../src/figures/card/draw-card.ts';
import { toShareCards } from '../../src/formats/share-cards.ts';
import { createLedger } from '../../src/ledger/create-ledger.ts';
import { createLedgerIndex } from '../../src/ledger/ledger-index.ts';
import { readContent } from '../../src/read-content.ts';

// What the pictures of shared links cost where none is kept: npm run bench:cards [-- FOLDER for a contact sheet of 60].
// The faces must be cut: build once before.
const { registers, articles } = await readContent(process.cwd());
if (!registers) throw new Error('content/ has errors: npm run -s ledger -- check');
const ledger = createLedger(articles, registers);
const names = new Map([...registers.places, ...registers.actors].map(({ id, name }) => [id, name]));
const cards = toShareCards({ ...registers, articles, ledger, names, index: createLedgerIndex(ledger, articles) });
const context = createCardContext({ site: registers.site, ledger }, join('.cache', 'fonts'));
const folder = mkdtempSync(join(tmpdir(), 'cards-'));
let [drawing, painting, bytes] = [0, 0, 0];
const pictures: Buffer[] = [];
for (const card of cards) {
  const start = performance.now();
  const svg = toHtml(drawCard(card, context), { space: 'svg' });
  const drawn = performance.now();
  const picture = await drawPicture(svg, folder);
  painting += performance.now() - drawn;
  drawing += drawn - start;
  bytes += picture.length;
  pictures.push(picture);
}
rmSync(folder, { recursive: true });
const each = (sum: number): string => (sum / cards.length).toFixed(1);
process.stdout.write(
  `${cards.length} cards, each ${each(drawing + painting)} ms: ${each(drawing)} to lay out, ${each(painting)} to paint; ${each(bytes / 1000)} kB\n`,
);

const [, , sheets] = process.argv;
if (sheets !== undefined) {
  const chosen = Array.from(
    { length: 60 },
    (_, i) => pictures[Math.floor((i * pictures.length) / 60)] ?? Buffer.alloc(0),
  );
  const [columns, width, height] = [4, 480, 252];
  for (let sheet = 0; sheet < 3; sheet++) {
    const small = await Promise.all(
      chosen.slice(sheet * 20, sheet * 20 + 20).map((picture) => sharp(picture).resize(width, height).toBuffer()),
    );
    const canvas = sharp({ create: { width: columns * width, height: 5 * height, channels: 3, background: '#888' } });
    const placed = small.map((input, i) => ({
      input,
      left: (i % columns) * width,
      top: Math.floor(i / columns) * height,
    }));
    writeFileSync(join(sheets, `cards-${sheet + 1}.png`), await canvas.composite(placed).png().toBuffer());
  }
}
