import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { Reader } from '../language/configuration.ts';
import type { Passage } from '../language/reading.ts';
import type { Article, FrontMatter, PlacedMention, Sentence } from '../schema/article.ts';
import type { Registers } from '../schema/registers.ts';
import { readAnnotations } from './annotation.ts';
import type { KnownIds } from './annotation-fields.ts';
import { annotateBlocks, type ReadSentence } from './annotate.ts';
import { type Block, parseBlocks } from './blocks.ts';
import { checkClaims } from './check-claims.ts';
import { checkCitations, checkMarkdown } from './check-markdown.ts';
import { checkFigures } from './figure-requests.ts';
import { readForeignDate, readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { titleEndOf } from './opening-title.ts';
import { lastBefore, toRawRange } from './plain-text.ts';
import { renderParts } from './render.ts';
import { hasErrors } from './report.ts';
import { createSentenceIds } from './sentence-id.ts';

/** Where pages of actors and places stand; the pipeline does not know the site. */
export interface Addresses {
  actor: (id: string) => string;
  place: (id: string) => string;
}

export interface ReadingRoom {
  reader: Reader;
  registers: Registers;
  known: KnownIds;
  sources: ReadonlySet<string>;
  addresses: Addresses;
}

/** Types of events that every ledger has, beside those of its own vocabulary. */
const spoken = ['statement', 'denial', 'sanction-proposed', 'sanction-adopted'];

/** What every article is read with; made once. */
export function createReadingRoom(registers: Registers, reader: Reader, addresses: Addresses): ReadingRoom {
  return {
    reader,
    registers,
    addresses,
    sources: new Set(registers.sources.map((source) => source.id)),
    known: {
      actors: new Set(registers.actors.map((actor) => actor.id)),
      places: new Set(registers.places.map((place) => place.id)),
      eventTypes: new Set([...registers.site.eventTypes.map((type) => type.id), ...spoken]),
      metrics: new Set(registers.site.metrics.map((metric) => metric.id)),
    },
  };
}

/**
 * Reads one article of the ledger: `file.value` is its raw text. Everything an editor should know is put on the file
 * as messages; gives null if one of them is an error.
 */
export function readArticle(file: VFile, slug: string, room: ReadingRoom): Article | null {
  const raw = String(file);
  const frontMatter = readFrontMatter(raw, file);
  const tree = parseMarkdown(file);
  const text = readText(tree, raw, frontMatter?.date ?? '1970-01-01', file, room);
  checkMarkdown(tree, file);
  checkFigures(tree, room.known, file);
  checkCitations(text.blocks, room.sources, file);
  checkClaims(text, room, file);
  if (!frontMatter || hasErrors(file)) return null;
  return toArticle(slug, frontMatter, tree, text, room);
}

/** Sentences and mentions of a document from elsewhere: front matter is asked for its date only. */
export function readForeignText(
  file: VFile,
  date: string | null,
  room: ReadingRoom,
): { date: string | null; sentences: ReadSentence[]; mentions: PlacedMention[] } {
  const raw = String(file);
  const known = date ?? readForeignDate(raw);
  const text = readText(parseMarkdown(file), raw, known ?? '1970-01-01', file, room);
  checkClaims(text, room, file);
  const { sentences } = text;
  return { date: known, sentences, mentions: sentences.flatMap((sentence) => sentence.mentions) };
}

export interface ReadText {
  blocks: Block[];
  sentences: ReadSentence[];
}

function readText(tree: Root, raw: string, date: string, file: VFile, room: ReadingRoom): ReadText {
  const blocks = parseBlocks(tree, raw);
  const passages = blocks.map((block): Passage => ({
    text: block.plain.text,
    kind: block.kind,
    heading: block.heading,
    row: block.row,
    label: block.label,
    titleEnd: titleEndOf(block),
    ...readAnnotations(block, room.known, file),
  }));
  const { document, ranges } = room.reader(passages, date);
  const nextId = createSentenceIds();
  const sentences = document.sentences.map((reading, index): ReadSentence => {
    const range = ranges[index];
    const block = range && blocks[range.passage];
    if (!range || !block) throw new Error(`sentence ${index} has no passage`);
    const rawRange = toRawRange(block.plain, range.start, range.end);
    const id = nextId(reading.text);
    return {
      id,
      block: range.passage,
      kind: block.kind,
      text: reading.text,
      plain: { start: range.start, end: range.end },
      ...rawRange,
      sources: [],
      mentions: reading.mentions.map((mention) => {
        const place = toRawRange(block.plain, range.start + mention.start, range.start + mention.end);
        // a mention is the words alone, without the directive around them
        const start = block.plain.rawStart[range.start + mention.start] ?? place.start;
        const end = block.plain.rawEnd[range.start + mention.end - 1] ?? place.end;
        return { ...mention, start, end, sentence: id };
      }),
    };
  });
  citeSentences(blocks, sentences);
  return { blocks, sentences };
}

/** Gives each sentence the citations in it or right behind it; a cell without any takes those of its row. */
function citeSentences(blocks: readonly Block[], sentences: ReadSentence[]): void {
  const byBlock = Map.groupBy(sentences, (sentence) => sentence.block);
  const byRow = new Map<number, Set<string>>();
  blocks.forEach((block, index) => {
    for (const { citation, at } of block.plain.citations) {
      const inBlock = byBlock.get(index) ?? [];
      const sentence = inBlock[Math.max(0, lastBefore(inBlock, at))];
      if (sentence && !sentence.sources.includes(citation.id)) sentence.sources.push(citation.id);
      if (block.row !== null) byRow.set(block.row, (byRow.get(block.row) ?? new Set()).add(citation.id));
    }
  });
  for (const sentence of sentences) {
    const row = blocks[sentence.block]?.row ?? null;
    if (row !== null && sentence.sources.length === 0) sentence.sources = [...(byRow.get(row) ?? [])];
  }
}

function toArticle(slug: string, frontMatter: FrontMatter, tree: Root, text: ReadText, room: ReadingRoom): Article {
  const citationOrder = new Map<string, number>();
  for (const block of text.blocks) {
    for (const { citation } of block.plain.citations) {
      if (!citationOrder.has(citation.id)) citationOrder.set(citation.id, citationOrder.size + 1);
    }
  }
  const headings = annotateBlocks(text, room, citationOrder);
  return {
    slug,
    ...frontMatter,
    parts: renderParts(tree),
    headings,
    sentences: text.sentences.map(({ id, text: words, start, end, sources, kind, block }): Sentence => ({
      id,
      text: words,
      start,
      end,
      sources,
      kind,
      block,
    })),
    mentions: text.sentences.flatMap((sentence) => sentence.mentions),
    words: text.blocks.reduce((sum, block) => sum + (block.plain.text.match(/\S+/gu)?.length ?? 0), 0),
  };
}
