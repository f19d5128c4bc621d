import { auxiliaries } from '../lexicon/modality.ts';
import type { SentenceReading } from '../reading.ts';
import { wordBefore } from '../syntax/verb-use.ts';
import type { Governor } from './governor.ts';

/** "several capitals have asked for a ban", "opposition politicians demand sanctions": people of a kind do, and nobody named. */
export function isUnnamedCaller({ tokens }: SentenceReading, { at }: Governor): boolean {
  let subject = wordBefore(tokens, at);
  while (auxiliaries.has(tokens[subject]?.lower ?? '')) subject = wordBefore(tokens, subject);
  return /^(?:\p{Ll}{3,}s|people|politicians|others)$/u.test(tokens[subject]?.text ?? '');
}
