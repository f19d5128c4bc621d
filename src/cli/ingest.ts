import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { lightFormat } from 'date-fns/lightFormat';
import { UTCDate } from '@date-fns/utc';
import { VFile } from 'vfile';
import { htmlToText, isHtml } from '../pipeline/ingest/html-text.ts';
import { type RawArticle, readRawArticle } from '../pipeline/ingest/read-raw.ts';
import { toMarkdown } from '../pipeline/ingest/draft.ts';
import { readForeignText } from '../pipeline/read-article.ts';
import { hasErrors } from '../pipeline/report.ts';
import { toReport } from '../pipeline/report-messages.ts';
import { createRoom, readRegisterFiles, readTextFile } from '../read-content.ts';

/** `ledger ingest FILE|- [--url …]`: a raw pasted article in, clean Markdown out; what was recognised goes to standard error. */
export async function ingest(args: string[]): Promise<number> {
  let path: string | undefined;
  let url: string | undefined;
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' } } });
    [path] = positionals;
    url = values.url;
    if (positionals.length !== 1) throw new Error('Which file? ledger ingest FILE, or - for standard input.');
    if (url !== undefined && !URL.canParse(url)) throw new Error(`--url is "${url}": expected a web address.`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const file =
    path === '-'
      ? new VFile({ path: 'stdin', value: await text(process.stdin) })
      : await readTextFile(resolve(path ?? ''), process.cwd());
  if (hasErrors(file)) {
    process.stderr.write(`${toReport([file], { quiet: true })}\n`);
    return 1;
  }
  const raw = String(file);
  const article = readRawArticle(isHtml(raw) ? htmlToText(raw) : raw);
  if (article.paragraphs.length === 0) {
    process.stderr.write(
      `${file.path}: no paragraph of prose was found, so nothing was written. ${article.dropped.length} lines were menus and notices.\n`,
    );
    return 1;
  }
  const fallback = { title: 'Untitled', date: lightFormat(new UTCDate(), 'yyyy-MM-dd'), authors: ['Unknown author'] };
  const markdown = toMarkdown(article, fallback, url ?? null);
  process.stdout.write(markdown);
  process.stderr.write(`${describe(article)}${await recognise(markdown, article.date)}`);
  return 0;
}

function describe(article: RawArticle): string {
  const unknown = 'not found — fill it in';
  const lines = [
    `title    ${article.title ?? unknown}`,
    `author   ${article.authors.join(', ') || unknown}`,
    `date     ${article.date ?? `${unknown} (today was written)`}`,
    `kept     ${article.paragraphs.length} paragraphs, ${article.related.length} related headlines apart`,
    `dropped  ${article.dropped.length} lines:`,
    ...article.dropped.map(
      (one) =>
        `  ${String(one.line).padStart(4)}  ${one.reason}: ${one.text.length > 60 ? `${one.text.slice(0, 60)}…` : one.text}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the reader finds in the clean text, in one line a kind. */
async function recognise(markdown: string, date: string | null): Promise<string> {
  const { registers } = await readRegisterFiles(process.cwd());
  if (!registers) return 'The registers have errors, so nothing was recognised: see ledger check.\n';
  const { mentions } = readForeignText(
    new VFile({ path: 'ingested.md', value: markdown }),
    date,
    createRoom(registers),
  );
  const kinds = Map.groupBy(mentions, (mention) => mention.type);
  const lines = [...kinds].map(([kind, found]) => {
    const words = [...new Set(found.map((mention) => mention.text))];
    return `  ${String(found.length).padStart(4)} ${kind.padEnd(9)} ${words.slice(0, 8).join(', ')}${words.length > 8 ? ' …' : ''}`;
  });
  return `recognised\n${lines.join('\n')}\n`;
}
