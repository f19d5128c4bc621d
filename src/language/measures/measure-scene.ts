import type { EventMention, SanctionMention } from '../../schema/mention.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { clausesOf } from '../syntax/clause.ts';
import { type EntryDay, entryDaysOf } from '../syntax/entry-days.ts';
import { rowActorsOf } from '../syntax/row-claimants.ts';
import { rowDatesOf } from '../syntax/row-dates.ts';
import { contextsOf } from './contexts.ts';
import type { Context } from './head.ts';
import type { Parties } from './parties.ts';
import { type RowStatus, rowStatusesOf } from './row-status.ts';

/** What the whole text tells of its measures before any of them is read. */
export interface MeasureScene {
  document: DocumentReading;
  parties: Parties;
  /** By passage. */
  contextOf: (passage: number) => Context;
  entries: ReadonlyMap<number, EntryDay>;
  /** By sentence. */
  rowDates: ReadonlyMap<number, string>;
  /** By row of a table. */
  rowActors: ReadonlyMap<number, string>;
  rowStatuses: ReadonlyMap<number, RowStatus>;
}

/** Headings of columns that tell who imposes. */
const senders = /^(?:sender|imposed by|adopted by|issued by|by whom|who|by)\b/i;

export const createMeasureScene = (document: DocumentReading, parties: Parties): MeasureScene => ({
  document,
  parties,
  contextOf: contextsOf(document),
  entries: entryDaysOf(document),
  rowDates: rowDatesOf(document),
  // a column of senders goes before the only actor of a row
  rowActors: new Map([...rowActorsOf(document), ...rowActorsOf(document, (heading) => senders.test(heading))]),
  rowStatuses: rowStatusesOf(document),
});

/** What the text has told so far, sentence by sentence. */
export interface MeasureMemory {
  /** Whether it reports an adoption as news, and whether it is the release that announces one of its own day. */
  isNews: boolean;
  isRelease: boolean;
  last: { passage: number; measure: SanctionMention } | null;
  /** The states that the measures of a passage aim at. */
  targets: { passage: number; ids: readonly string[] };
  /** Nouns that measures have been called by in a passage. */
  told: { passage: number; nouns: Set<string> } | null;
  byDay: Map<string, SanctionMention>;
  heading: SentenceReading | null;
  /** The sender of bare "the sanctions"; undefined until somebody asks. */
  usual: string | null | undefined;
  /** Acts that cells of status tell of, by sentence. */
  ofRows: Map<number, EventMention>;
}

export const createMeasureMemory = (): MeasureMemory => ({
  isNews: false,
  isRelease: false,
  last: null,
  targets: { passage: -1, ids: [] },
  told: null,
  byDay: new Map(),
  heading: null,
  usual: undefined,
  ofRows: new Map(),
});

/** A sentence whose measures are read. */
export interface MeasurePlace {
  sentence: SentenceReading;
  /** Of the sentence in the document. */
  index: number;
  clauses: readonly TextRange[];
  /** Nearest heading above it. */
  section: SentenceReading | null;
  /** What has been read in it so far. */
  found: (SanctionMention | EventMention)[];
}

export const createMeasurePlace = (
  sentence: SentenceReading,
  index: number,
  section: SentenceReading | null,
): MeasurePlace => ({ sentence, index, clauses: clausesOf(sentence), section, found: [] });
