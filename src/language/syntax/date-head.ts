import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';

const fewWords = /^(?:[^\s;:]+(?:\s+|$)){0,4}$/u;

/** "On 9 November 2021, …", "That day …", "In Velm on Monday, …": nothing but a few small words before it. */
export function isHead(sentence: SentenceReading, date: DateMention): boolean {
  return fewWords.test(sentence.text.slice(0, date.start));
}
