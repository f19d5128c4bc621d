import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { VFile } from 'vfile';
import { checkAddresses } from './check-addresses.ts';
import { actorPath, placePath } from './formats/claim-url.ts';
import { createReader } from './language/configuration.ts';
import { createReadingRoom, readArticle, type ReadingRoom } from './pipeline/read-article.ts';
import { type RegisterFiles, readRegisters } from './pipeline/registers.ts';
import { hasErrors, report } from './pipeline/report.ts';
import type { Article } from './schema/article.ts';
import { publishedAddresses } from './schema/moved.ts';
import type { Registers } from './schema/registers.ts';

export interface Content {
  /** Null if a register has an error. */
  registers: Registers | null;
  articles: Article[];
  /** The articles' files as they were read, by slug: what offsets count in. */
  texts: ReadonlyMap<string, string>;
  /** Every file that was read, with its messages. */
  files: VFile[];
}

/** Reads `content/` below `root`: the registers, then each article once. An article with an error is left out of `articles`. */
export async function readContent(root: string, only?: readonly string[]): Promise<Content> {
  const { registers, files, moved } = await readRegisterFiles(root);
  if (!registers) return { registers, articles: [], texts: new Map(), files };
  const room = createRoom(registers);
  const articles: Article[] = [];
  const texts = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const path of only ?? (await listFiles(join(root, 'content', 'articles'), '.md'))) {
    const file = await readTextFile(path, root);
    files.push(file);
    const slug = checkSlug(file, slugs);
    texts.set(slug, String(file));
    const article = readArticle(file, slug, room);
    if (article) articles.push(article);
  }
  // an address is missing only where all that could have it was read
  if (!only && !files.some(hasErrors)) {
    const path = join(root, publishedAddresses);
    const published = existsSync(path) ? await readTextFile(path, root) : null;
    if (published) files.push(published);
    checkAddresses(moved, published, articles, registers);
  }
  return { registers, articles, texts, files };
}

/** What articles are read with, on the addresses of this site. */
export function createRoom(registers: Registers): ReadingRoom {
  return createReadingRoom(registers, createReader(registers), { actor: actorPath, place: placePath });
}

export async function readRegisterFiles(
  root: string,
): Promise<{ registers: Registers | null; files: VFile[]; moved: VFile }> {
  const [site, actors, places, sources, moved] = await Promise.all(
    ['site', 'actors', 'places', 'sources', 'moved'].map((name) =>
      readTextFile(join(root, 'content', `${name}.yaml`), root),
    ),
  );
  if (!site || !actors || !places || !sources || !moved) throw new Error('five registers were asked for');
  const languages = await Promise.all(
    (await listFiles(join(root, 'content', 'languages'), '.yaml')).map((path) => readTextFile(path, root)),
  );
  const files = { site, actors, places, sources, moved, languages } satisfies RegisterFiles;
  const list = Object.values(files).flat();
  return { registers: list.some(hasErrors) ? null : readRegisters(files), files: list, moved };
}

/** Paths of the files below a folder that end so, in order; none where there is no such folder. */
async function listFiles(folder: string, ending: string): Promise<string[]> {
  const names = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** A file as text; one that is missing or not UTF-8 carries a message that says where. */
export async function readTextFile(path: string, root: string): Promise<VFile> {
  const file = new VFile({ path: relative(root, path) || path, cwd: root });
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    file.value = '';
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'There is no such file.'
        : `The file cannot be read: ${String(error)}.`;
    report(file, { start: 0, end: 0 }, { rule: 'file', severity: 'error', reason });
    return file;
  }
  file.value = new TextDecoder('utf-8').decode(bytes);
  const bad = invalidByte(bytes);
  if (bad !== null) {
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad));
    report(
      file,
      { start: before.length, end: before.length + 1 },
      {
        rule: 'utf-8',
        severity: 'error',
        reason: `Byte ${bad + 1} of the file (0x${(bytes[bad] ?? 0).toString(16).padStart(2, '0')}) is not UTF-8.`,
        note: 'Save the file as UTF-8.',
      },
    );
  }
  return file;
}

/** Index of the first byte that is not UTF-8; null where all are. */
function invalidByte(bytes: Uint8Array): number | null {
  const isValid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  const whole = new TextDecoder('utf-8', { fatal: true });
  try {
    whole.decode(bytes);
    return null;
  } catch {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (isValid(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The slug is the file's name; two files with one name would share an address. */
function checkSlug(file: VFile, slugs: Map<string, string>): string {
  const slug = basename(file.path, '.md');
  const at = { start: 0, end: 0 };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    report(file, at, {
      rule: 'slug',
      severity: 'error',
      reason: `The file name "${slug}" cannot be an address.`,
      note: 'Use small letters, digits and hyphens: a-crossing-closes.md.',
    });
  }
  const other = slugs.get(slug);
  if (other) {
    report(file, at, {
      rule: 'duplicate-slug',
      severity: 'error',
      reason: `The slug "${slug}" is taken by ${other}.`,
      note: 'Rename one of the two files.',
    });
  }
  slugs.set(slug, file.path);
  return slug;
}
