import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../read-content.ts';
import { summarise, toReport } from '../pipeline/report-messages.ts';

/** `ledger check [FILE…]`: every message of every file; exit 1 if one is an error. */
export async function check(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { quiet: { type: 'boolean', short: 'q' } } });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const only = parsed.positionals.map((path) => resolve(path));
  const content = await readContent(process.cwd(), only.length > 0 ? only : undefined);
  const report = toReport(content.files, { quiet: parsed.values.quiet ?? false });
  const summary = summarise(content.files);
  process.stderr.write(report === '' ? '' : `${report}\n\n`);
  process.stderr.write(
    `${content.articles.length} articles read, ${content.files.length} files: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.remarks} remarks\n`,
  );
  if (!content.registers) process.stderr.write('The articles were not read: mend the registers first.\n');
  return summary.errors > 0 ? 1 : 0;
}
