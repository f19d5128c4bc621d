import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * PNG of a drawing. Kept in a folder under the digest of what is drawn, so that a rebuild draws only what has changed; the name
 * of a half-written file is never one that is looked for.
 */
export async function drawPicture(svg: string, folder: string): Promise<Buffer> {
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.next`, picture);
  renameSync(`${file}.next`, file);
  return picture;
}
