import type { VFile } from 'vfile';
import { FrontMatter } from '../schema/article.ts';
import { report } from './report.ts';
import { parseYaml, readRecord } from './yaml-record.ts';

const opening = /^(?:\uFEFF)?---[ \t]*\r?\n/;

/** The front matter of an article; every fault of it is reported on the file, and gives null. */
export function readFrontMatter(raw: string, file: VFile): FrontMatter | null {
  const yaml = parseFrontMatterText(raw, file);
  if (!yaml) return null;
  const document = parseYaml(yaml.text, yaml.start, file);
  return document && readRecord(FrontMatter, document, [], yaml.start, file, 'front-matter');
}

/** What a document from elsewhere says of its date, as loosely as it says it; null where it says nothing. */
export function readForeignDate(raw: string): string | null {
  return /^---[^]*?^date:\s*["']?(\d{4}-\d{2}-\d{2})[^]*?^---/m.exec(raw)?.[1] ?? null;
}

function parseFrontMatterText(raw: string, file: VFile): { text: string; start: number } | null {
  const open = opening.exec(raw);
  if (!open) {
    report(
      file,
      { start: 0, end: 0 },
      {
        rule: 'front-matter',
        severity: 'error',
        reason: raw.trim() === '' ? 'The file is empty.' : 'The file does not begin with front matter.',
        note: 'Begin with a line ---, then title, description, date, authors and kind, then a line ---.',
      },
    );
    return null;
  }
  const start = open[0].length;
  const close = /^---[ \t]*$/m.exec(raw.slice(start));
  if (!close) {
    report(
      file,
      { start: 0, end: 3 },
      {
        rule: 'front-matter',
        severity: 'error',
        reason: 'The front matter that begins here has no end.',
        note: 'Close it with a line --- before the text.',
      },
    );
    return null;
  }
  return { text: raw.slice(start, start + close.index), start };
}
