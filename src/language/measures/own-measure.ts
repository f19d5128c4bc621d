import { answerWith } from '../lexicon/sanction-phrases.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { clausesOf } from '../syntax/clause.ts';
import { speechAround } from '../syntax/speech-around.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';

/** "a ban of his own", "he would answer with a ban": that of whoever says so. */
export const isOwnMeasure = ({ text }: SentenceReading, head: Head, governor: Governor | null): boolean =>
  /^(?: on (?:\p{L}+ ){0,3}\p{L}+)? of (?:his|her) own\b/u.test(text.slice(head.end)) ||
  (!governor && answersWith(text, head.start));

/** "he would answer with a (ban)" */
const answersWith = createEnding(
  prosePattern(new RegExp(String.raw`\b(?:he|she|I|we) (?:would|will|shall|could|may|might) ${answerWith}`, 'u')),
);

/** The one somebody whose words a position stands in; null where there is none, or several. */
export function speakerAt(sentence: SentenceReading, position: number): string | null {
  const speaker = speechAround(sentence, position, clausesOf(sentence))?.attributedTo;
  return typeof speaker === 'string' ? speaker : null;
}
