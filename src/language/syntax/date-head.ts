import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';

const fewWords = /^(?:[^\s;:]+(?:\s+|$)){0,4}$/u;

/** "On 9 November 2021, …", "In Velm on Monday, …", "From the bulletin: yesterday …": nothing but a few small words before it. */
export function isHead(sentence: SentenceReading, date: DateMention): boolean {
  const lead = sentence.text.slice(0, date.start);
  const colon = lead.lastIndexOf(': ');
  return colon < 0 ? fewWords.test(lead) : opens.test(lead.slice(colon + 2));
}

/** Behind a colon: "38 attempts on Monday" is the head of nothing. */
const opens = /^(?:(?:on|in|at|by|early|late|the) )*$/u;
