import type { DocumentReading } from '../reading.ts';
import { isWholeCell } from './row-claimants.ts';

/** The date that a table's row is about, by the index of each sentence in its cells: the cell that is nothing but a date. */
export function rowDatesOf(document: DocumentReading): ReadonlyMap<number, string> {
  const ofRow = new Map<number, string>();
  for (const sentence of document.sentences) {
    if (sentence.row === null || ofRow.has(sentence.row)) continue;
    const date = sentence.mentions.find((mention) => mention.type === 'date');
    if (date?.type === 'date' && date.value !== null && isWholeCell(sentence, date))
      ofRow.set(sentence.row, date.value);
  }
  const found = new Map<number, string>();
  document.sentences.forEach(({ row, heading }, index) => {
    const value = row === null ? undefined : ofRow.get(row);
    // why it was done is no matter of the day
    if (value !== undefined && !/\b(?:reason|cause|background|grounds)\b/iu.test(heading ?? ''))
      found.set(index, value);
  });
  return found;
}

/** The date that a table's column is about, by its heading: "2022", "Attempts 2022". */
export function columnDatesOf(document: DocumentReading): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, heading, text, mentions } of document.sentences) {
    if (kind !== 'cell' || heading !== text) continue;
    const [date, other] = mentions.filter((mention) => mention.type === 'date');
    if (date && date.value !== null && !other) found.set(text, date.value);
  }
  return found;
}

/** The one date in the first cell of a table's row, by row: "Attempts, 2021". */
export function labelDatesOf({ sentences }: DocumentReading): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { row, label, heading, text, mentions } of sentences) {
    if (row === null || label !== null || heading === text) continue;
    const [date, other] = mentions.filter((mention) => mention.type === 'date');
    if (date && date.value !== null && !other) found.set(row, date.value);
  }
  return found;
}
