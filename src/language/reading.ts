import type { Mention } from '../schema/mention.ts';
import type { TextRange } from './sentence-boundaries.ts';
import type { Token } from './token.ts';

/** What an editor said of some words: the type of the mention, and the fields that override what is read. */
export interface GivenMention extends TextRange {
  type: Mention['type'];
  overrides: Readonly<Record<string, unknown>>;
}

/** A block of plain text as the pipeline hands it over; `language` knows no Markdown. */
export interface Passage {
  text: string;
  kind: 'paragraph' | 'heading' | 'item' | 'cell';
  /** Text of the nearest heading above, or of a table's column heading for a cell; null at the top. */
  heading: string | null;
  /** Number of the table's row that a cell stands in, unlike that of any other row of the document; null elsewhere. */
  row?: number | null;
  /** Text of the first cell of the table's row, for its other cells; null elsewhere. */
  label?: string | null;
  /** Where a title ends that the passage opens with on a line of its own: a sentence, though no full stop says so. 0 or missing where it has none. */
  titleEnd?: number;
  /** Mentions that the editor gave, relative to the passage. */
  given?: GivenMention[];
  /** Ranges in which the editor wants nothing read, relative to the passage. */
  plain?: TextRange[];
}

/** One sentence with what was read in it. All spans are relative to the sentence. */
/** What a sentence of an interview belongs to: a question, or an answer of somebody. */
export type Turn = { kind: 'question' } | { kind: 'answer'; speaker: string };

export interface SentenceReading {
  text: string;
  tokens: Token[];
  /** Index of the passage in the document, from 0. */
  passage: number;
  kind: Passage['kind'];
  heading: string | null;
  /** Number of the table's row; null outside of tables. */
  row: number | null;
  /** Text of the first cell of the row; null in that cell and outside of tables. */
  label: string | null;
  /** Mentions, sorted by start; refiners replace the list, they never change a mention in place. */
  /** Set in interviews only. */
  turn?: Turn;
  /** Where an item of a list begins that is read as the end of the sentence that opens the list. */
  itemStart?: number;
  mentions: Mention[];
}

export interface DocumentReading {
  /** Day of the document, ISO: what "today" and "Tuesday" are reckoned from. */
  date: string;
  sentences: SentenceReading[];
}

/** Reads one sentence by itself. Mentions already found by parsers before it stand in `sentence.mentions`. */
export type Parser = (sentence: SentenceReading, document: { date: string }) => Mention[];

/** Reads the whole document again, with all mentions found: resolves, merges, drops. Gives a new document. */
export type Refiner = (document: DocumentReading) => DocumentReading;
