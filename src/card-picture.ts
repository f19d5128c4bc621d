import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type PngOptions } from 'sharp';

/** A few inks on paper and their edges: so painted, a card takes a quarter of the time and half the bytes of full colour. */
const painting: PngOptions = { palette: true, colours: 64, dither: 0, effort: 1 };

/**
 * PNG of a drawing. Kept in a folder under the digest of what is drawn and how, so that a rebuild draws only what has changed; the
 * name of a half-written file is never one that is looked for.
 */
export async function drawPicture(svg: string, folder: string): Promise<Buffer> {
  const digest = createHash('sha256').update(JSON.stringify(painting)).update(svg).digest('hex');
  const file = join(folder, `${digest.slice(0, 32)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await sharp(Buffer.from(svg)).png(painting).toBuffer();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.next`, picture);
  renameSync(`${file}.next`, file);
  return picture;
}
