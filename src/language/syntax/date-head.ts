import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';

const fewWords = /^(?:[^\s;:]+(?:\s+|$)){0,4}$/u;

/** "On 9 November 2021, …", "In Velm on Monday, …", "From the bulletin: yesterday …": nothing but a few small words before it. */
export function isHead(sentence: SentenceReading, date: DateMention): boolean {
  const lead = sentence.text.slice(0, date.start);
  const colon = lead.lastIndexOf(': ');
  if (colon >= 0) return opens.test(lead.slice(colon + 2));
  return fewWords.test(lead) || (sentence.text[date.end] === ',' && opensAtOccasion.test(lead));
}

/** "At a summit of the three presidents in Vilnius on (Monday), …" */
const opensAtOccasion =
  /^(?:At|In|During) (?:an?|the|his|her|its|their) (?:[^\s,;:]+ ){1,8}(?:on|in|late on|early on) $/u;

/** Behind a colon: "38 attempts on Monday" is the head of nothing. */
const opens = /^(?:(?:on|in|at|by|early|late|the|from|as of|starting|since) )*$/u;
