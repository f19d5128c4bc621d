import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lightFormat } from 'date-fns/lightFormat';
import { UTCDate } from '@date-fns/utc';
import { foldLetters } from '../language/names/letter-folding.ts';
import { toDraft } from '../pipeline/ingest/draft.ts';
import { readRegisterFiles } from '../read-content.ts';

/** `ledger new "Title"`: begins a draft in `content/articles/`; never over an article that is there. */
export async function createDraft(args: string[]): Promise<number> {
  let title: string;
  try {
    title = parseArgs({ args, allowPositionals: true }).positionals.join(' ').trim();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const slug = toSlug(title);
  if (slug === '') {
    process.stderr.write('Which title? ledger new "A title with at least one letter or digit"\n');
    return 2;
  }
  const folder = join('content', 'articles');
  const path = join(folder, `${slug}.md`);
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) {
    process.stderr.write(`${path} is there already: nothing was written.\n`);
    return 1;
  }
  const today = lightFormat(new UTCDate(), 'yyyy-MM-dd');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path,
    toDraft(
      { title, description: 'One sentence for lists, feeds and shared links.', date: today, authors: [await desk()] },
      'Say who did what, where and when, and cite the source behind the full stop.',
    ),
    { flag: 'wx' },
  );
  process.stdout.write(`${path}\n`);
  return 0;
}

/** The desk of this site; a bare one while the registers have errors. */
async function desk(): Promise<string> {
  const { registers } = await readRegisterFiles(process.cwd());
  return registers ? `${registers.site.title} desk` : 'Desk';
}

function toSlug(title: string): string {
  return foldLetters(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
