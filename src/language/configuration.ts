import type { Registers } from '../schema/registers.ts';
import type { DocumentReading, Parser, Passage, Refiner, SentenceReading } from './reading.ts';
import { parseSentences } from './sentence-boundaries.ts';
import { parseTokens } from './token.ts';

/**
 * Parsers, in the order they run: each sees the mentions of those before it in the same sentence.
 */
function createParsers(_registers: Registers): Parser[] {
  return [];
}

/** Refiners, in the order they run over the whole document. */
function createRefiners(_registers: Registers): Refiner[] {
  return [];
}

export interface SentenceRange {
  passage: number;
  /** Range of the sentence in its passage. */
  start: number;
  end: number;
}

export interface Reader {
  (passages: readonly Passage[], date: string): { document: DocumentReading; ranges: SentenceRange[] };
}

/** A reader of documents that knows the given registers. Make it once, use it for every article. */
export function createReader(registers: Registers): Reader {
  const parsers = createParsers(registers);
  const refiners = createRefiners(registers);
  return (passages, date) => {
    const sentences: SentenceReading[] = [];
    const ranges: SentenceRange[] = [];
    passages.forEach((passage, index) => {
      for (const range of parseSentences(passage.text)) {
        const text = passage.text.slice(range.start, range.end);
        const sentence: SentenceReading = {
          text,
          tokens: parseTokens(text),
          passage: index,
          kind: passage.kind,
          heading: passage.heading,
          mentions: [],
        };
        for (const parse of parsers) {
          sentence.mentions = [...sentence.mentions, ...parse(sentence, { date })].sort((a, b) => a.start - b.start || b.end - a.end);
        }
        sentences.push(sentence);
        ranges.push({ passage: index, start: range.start, end: range.end });
      }
    });
    let document: DocumentReading = { date, sentences };
    for (const refine of refiners) document = refine(document);
    return { document, ranges };
  };
}
