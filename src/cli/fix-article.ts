import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { confirmClaims } from '../pipeline/confirm-claims.ts';
import type { ReadingRoom } from '../pipeline/read-article.ts';
import type { Article } from '../schema/article.ts';

/**
 * Writes the directives that confirm the unsure claims of an article into its file, whole or not at all; gives how many.
 * `raw` is the text that the article was read from: a file that has changed since, or is no clean UTF-8, stays as it is.
 */
export async function fixArticle(path: string, raw: string, article: Article, room: ReadingRoom): Promise<number> {
  const confirmed = confirmClaims(raw, article, room);
  if (confirmed.mentions.length === 0) return 0;
  const target = await realpath(path);
  const bytes = await readFile(target);
  // decoding drops a byte order mark
  const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? '\uFEFF' : '';
  if (!bytes.equals(Buffer.from(mark + raw))) return 0;
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
  try {
    await writeFile(beside, mark + confirmed.raw, { mode: (await stat(target)).mode, flag: 'wx' });
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
  return confirmed.mentions.length;
}
