import { basename, extname, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { hasErrors, report, toMessages } from '../pipeline/report.ts';
import { readForeignText } from '../pipeline/read-article.ts';
import { isRealDate } from '../schema/date.ts';
import { createRoom, readRegisterFiles, readTextFile } from '../read-content.ts';
import { drawExplanation } from './draw-explanation.ts';
import { drawExtraction } from './draw-extraction.ts';
import { toReport } from '../pipeline/report-messages.ts';

/** `ledger extract FILE… [--json | --explain]`: what was understood, for a person, as JSON, or with the reasons. Exit 1 on an error in a text. */
export async function extract(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    return 2;
  }
  const { registers, files: registerFiles } = await readRegisterFiles(process.cwd());
  if (!registers) {
    process.stderr.write(`${toReport(registerFiles, { quiet: true })}\n`);
    return 1;
  }
  const room = createRoom(registers);
  const inputs = options.stdin
    ? [new VFile({ path: 'stdin.md', value: await text(process.stdin) })]
    : await Promise.all(options.paths.map((path) => readTextFile(resolve(path), process.cwd())));
  const results = [];
  for (const file of inputs) {
    const read = readForeignText(file, options.date, room);
    if (read.date === null) {
      report(
        file,
        { start: 0, end: 0 },
        {
          rule: 'no-date',
          severity: 'warning',
          reason: 'The text has no date in front matter, so "Tuesday" and "last month" cannot be reckoned.',
          note: 'Give one: --date 2021-11-09.',
        },
      );
    }
    results.push({
      doc: basename(file.path, extname(file.path)),
      date: read.date,
      mentions: read.mentions,
      messages: toMessages(file),
    });
    const colour = process.stdout.isTTY === true;
    if (options.explain) process.stdout.write(drawExplanation(String(file), read.sentences, colour));
    else if (!options.json) process.stdout.write(drawExtraction(String(file), read.mentions, colour));
  }
  if (options.json) process.stdout.write(`${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`);
  const messages = toReport(inputs, { quiet: false });
  if (messages !== '') process.stderr.write(`${messages}\n`);
  return inputs.some(hasErrors) ? 1 : 0;
}

interface Options {
  paths: string[];
  stdin: boolean;
  json: boolean;
  explain: boolean;
  date: string | null;
}

function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        stdin: { type: 'boolean' },
        date: { type: 'string' },
      },
    });
    const date = values.date ?? null;
    if (date !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && isRealDate(date)))
      return `--date is "${date}": expected a day such as 2021-11-09.`;
    if (values.stdin && positionals.length > 0) return 'Give files or --stdin, not both.';
    if (values.json && values.explain) return 'Give --json or --explain, not both.';
    if (!values.stdin && positionals.length === 0)
      return 'Which file? ledger extract FILE… [--json | --explain], or --stdin --date 2021-11-09.';
    return {
      paths: positionals,
      stdin: values.stdin ?? false,
      json: values.json ?? false,
      explain: values.explain ?? false,
      date,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
