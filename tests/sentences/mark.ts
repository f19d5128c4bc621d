import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { CountMention, Mention } from '../../src/schema/mention.ts';
import { readForeignText } from '../../src/pipeline/read-article.ts';
import { createRoom, readRegisterFiles } from '../../src/read-content.ts';

/** Day that every sentence of the tables is read on: a Friday. */
const day = '2021-11-12';
const { registers } = await readRegisterFiles(process.cwd());
if (!registers) throw new Error('the registers of content/ have faults');
const room = createRoom(registers);

/** What a table says of a mention, behind the words: `[Tuesday|2021-11-09]`. Null for what the table is not about. */
export type Describe = (mention: Mention) => string | null;

const ids = (value: string | string[] | null): string => (value === null ? '-' : [value].flat().join('+'));

export const tables: Readonly<Record<string, Describe>> = {
  dates: (mention) => (mention.type === 'date' ? String(mention.value) : null),
  names: (mention) => {
    if (mention.type === 'place') return `place ${mention.id}`;
    if (mention.type !== 'actor') return null;
    return `actor ${mention.id}${mention.metonym ? ' metonym' : ''}${mention.role ? ' role' : ''}`;
  },
  counts: (mention) => {
    if (mention.type !== 'count') return null;
    const value = mention.value ?? `${mention.min}..${mention.max}`;
    return `${mention.qualifier} ${value} ${mention.unit}${mention.isMigrantCount ? ' M' : ''} ${ids(mention.claimant)}`;
  },
  sanctions: (mention) =>
    mention.type === 'sanction' ? `${ids(mention.sender)}>${ids(mention.targets)} ${mention.status}` : null,
  events: (mention) =>
    mention.type === 'event' && mention.stance === null
      ? `${mention.eventType} ${mention.date ?? '-'} ${mention.factuality} ${ids(mention.attributedTo)}${mention.polarity === 'end' ? ' end' : ''}${mention.cancelled ? ' cancelled' : ''}`
      : null,
  statements: (mention) =>
    mention.type === 'event' && mention.stance !== null
      ? `${mention.eventType} ${mention.stance} ${ids(mention.attributedTo)} ${mention.date ?? '-'}`
      : null,
};

export function read(text: string): Mention[] {
  return readForeignText(new VFile({ path: 'sentence.md', value: text }), day, room).mentions;
}

/** Each count of a text as the words and what is asked of it: `300 2021-05`. */
export const readCounts = (text: string, describe: (count: CountMention) => unknown): string[] =>
  read(text).flatMap((mention) => (mention.type === 'count' ? [`${mention.text} ${String(describe(mention))}`] : []));

/** The sentence with every mention that the table is about marked: `Minsk was quiet on [Tuesday|2021-11-09].` */
export function mark(text: string, describe: Describe): string {
  let marked = '';
  let from = 0;
  for (const mention of read(text)) {
    const said = describe(mention);
    if (said === null || mention.start < from) continue;
    marked += `${text.slice(from, mention.start)}[${text.slice(mention.start, mention.end)}|${said}]`;
    from = mention.end;
  }
  return marked + text.slice(from);
}

/** The sentence without marks. */
export const unmark = (line: string): string => line.replace(/\[([^|\]]+)\|[^\]]*\]/gu, '$1');

/** Lines of a table that say something; `#` begins a remark. */
export const linesOf = (name: string): string[] =>
  readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
