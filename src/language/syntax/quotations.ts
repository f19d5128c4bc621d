import type { DocumentReading } from '../reading.ts';

/** Where a quotation begins or ends: the index of a sentence and a position in it, between the marks. */
export interface QuotedEnd {
  index: number;
  at: number;
}

/** A direct quotation, over as many sentences of its passage as it takes. */
export interface Quotation {
  start: QuotedEnd;
  end: QuotedEnd;
  /** Whether no mark closes it: papers leave that out where the next paragraph goes on quoting. */
  open: boolean;
}

/** Shorter ones, "hybrid attack", are somebody's word for a thing and not their account. UTF-16 units. */
const shortest = 20;
/** Marks that open, and what closes each. */
const marks: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

const opening = new RegExp(`[${[...marks.keys()].join('')}]`, 'gu');

/** Index of the first opening mark from a position on, -1 where there is none. */
function openingIn(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

/** Direct quotations of a document, in order. */
export function quotationsOf({ sentences }: DocumentReading): Quotation[] {
  const found: Quotation[] = [];
  let from: QuotedEnd | null = null;
  let closing = '';
  const close = (end: QuotedEnd, open: boolean): void => {
    const isLong = from !== null && (end.index > from.index || end.at - from.at >= shortest);
    if (from && isLong) found.push({ start: from, end, open });
    from = null;
  };
  sentences.forEach(({ text, passage }, index) => {
    for (let at = 0; ; at++) {
      // a paragraph of a long quotation opens with the mark again
      at = from ? text.indexOf(closing, at) : openingIn(text, at);
      if (at < 0) break;
      if (from) close({ index, at }, false);
      else {
        from = { index, at: at + 1 };
        closing = marks.get(text.charAt(at)) ?? '';
      }
    }
    if (from && sentences[index + 1]?.passage !== passage) close({ index, at: text.length }, true);
  });
  return found;
}

/** The quotations that each sentence has a part in; a document is asked many times. */
const bySentence = new WeakMap<DocumentReading, ReadonlyMap<number, readonly Quotation[]>>();

/** Whether a position of a sentence stands in a direct quotation, wherever in its passage that began. UTF-16 units. */
export function isInQuotation(document: DocumentReading, index: number, position: number): boolean {
  let quoted = bySentence.get(document);
  if (!quoted) bySentence.set(document, (quoted = quotedSentences(document)));
  return (quoted.get(index) ?? []).some(
    ({ start, end }) => (index > start.index || position >= start.at) && (index < end.index || position < end.at),
  );
}

function quotedSentences(document: DocumentReading): Map<number, Quotation[]> {
  const quoted = new Map<number, Quotation[]>();
  for (const quotation of quotationsOf(document))
    for (let index = quotation.start.index; index <= quotation.end.index; index++) {
      const others = quoted.get(index);
      if (others) others.push(quotation);
      else quoted.set(index, [quotation]);
    }
  return quoted;
}
