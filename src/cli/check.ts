import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Content, createRoom, readContent } from '../read-content.ts';
import { summarise, toReport } from '../pipeline/report-messages.ts';
import { fixArticle } from './fix-article.ts';

/** `ledger check [FILE…] [--fix]`: every message of every file; exit 1 if one is an error. */
export async function check(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { quiet: { type: 'boolean', short: 'q' }, fix: { type: 'boolean' } },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const only = parsed.positionals.map((path) => resolve(path));
  const read = (): Promise<Content> => readContent(process.cwd(), only.length > 0 ? only : undefined);
  let content = await read();
  if (parsed.values.fix && (await fix(content)) > 0) content = await read();
  const report = toReport(content.files, { quiet: parsed.values.quiet ?? false });
  const summary = summarise(content.files);
  process.stderr.write(report === '' ? '' : `${report}\n\n`);
  process.stderr.write(
    `${content.articles.length} articles read, ${content.files.length} files: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.remarks} remarks\n`,
  );
  if (!content.registers) process.stderr.write('The articles were not read: mend the registers first.\n');
  return summary.errors > 0 ? 1 : 0;
}

/** Confirms the unsure claims of every article in its file; says how many in which, and gives how many in all. */
async function fix({ registers, articles, files }: Content): Promise<number> {
  if (!registers) return 0;
  const room = createRoom(registers);
  let all = 0;
  for (const article of articles) {
    const file = files.find(({ stem, extname }) => stem === article.slug && extname === '.md');
    if (!file) continue;
    const written = await fixArticle(resolve(file.cwd, file.path), String(file), article, room);
    if (written > 0) process.stderr.write(`${file.path}: ${written} ${written === 1 ? 'claim' : 'claims'} confirmed\n`);
    all += written;
  }
  process.stderr.write(all === 0 ? 'Nothing to confirm.\n' : `Read what was written: git diff.\n`);
  return all;
}
