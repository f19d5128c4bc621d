import { greenLight } from '../lexicon/sanction-phrases.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Head } from './head.ts';

/** The word by which a body lets a measure pass: "gave the *green light* to a fifth package", "*signed off* on the sanctions"; null where none is. */
export function consentingAct({ text }: SentenceReading, head: Head): TextRange | null {
  const act = consents.exec(text.slice(0, head.start));
  const word = act?.groups?.['word'] ?? act?.groups?.['sign'];
  if (!act || word === undefined) return null;
  const start = act.index + act[0].indexOf(word);
  return { start, end: start + word.length };
}

const consents = prosePattern(new RegExp(String.raw`\b${greenLight} (?:[\p{L}\d'’-]+ ){0,5}$`, 'u'));
