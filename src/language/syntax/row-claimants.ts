import type { Mention } from '../../schema/mention.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';

const counters = /\b(?:by whom|who|said|says|count(?:ed|er)|claim\w*|source|according|speaker|reported|figure)\b/iu;

/** Who gives the numbers of a table's row, by row: the actor that is all of a cell, under a heading such as "Counted by" or beside the numbers. */
export function rowClaimantsOf(document: DocumentReading): ReadonlyMap<number, string> {
  const sure = new Map<number, string>();
  const only = new Map<number, string | null>();
  for (const sentence of document.sentences) {
    if (sentence.row === null || sentence.heading === sentence.text) continue;
    const actor = sentence.mentions.find((mention) => mention.type === 'actor' && isWholeCell(sentence, mention));
    if (actor?.type !== 'actor') continue;
    if (counters.test(sentence.heading ?? '')) sure.set(sentence.row, actor.id);
    else only.set(sentence.row, only.has(sentence.row) ? null : actor.id);
  }
  return new Map([...only, ...sure].filter((entry): entry is [number, string] => entry[1] !== null));
}

/** Whether a mention is all that a cell says, an article and a note left out. */
export function isWholeCell({ text }: SentenceReading, mention: Mention): boolean {
  return (
    /^(?:the )?$/iu.test(text.slice(0, mention.start)) && /^[\s.*†]*(?:\([^)]*\))?$/u.test(text.slice(mention.end))
  );
}
