import type { DocumentReading } from '../reading.ts';

/** The date that a table's row is about, by the index of each sentence in its cells: the cell before them that is nothing but a date. */
export function rowDatesOf(document: DocumentReading): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let row: { value: string; passage: number } | null = null;
  document.sentences.forEach((sentence, index) => {
    if (sentence.kind !== 'cell') {
      row = null;
      return;
    }
    const date = sentence.mentions.find((mention) => mention.type === 'date');
    if (date?.type === 'date' && date.value !== null && date.start === 0 && date.end === sentence.text.length)
      row = { value: date.value, passage: sentence.passage };
    else if (row !== null && sentence.passage - row.passage < 6) found.set(index, row.value);
  });
  return found;
}
