import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Head } from './head.ts';

/** The verb of answering or following that a measure is what it is done with: "*followed* on 20 December with a listing"; null where none is. */
export function answeringAct({ text }: SentenceReading, head: Head): TextRange | null {
  const lead = text.slice(0, head.start);
  const act = lead.includes(' with ') ? withMeasure.exec(lead) : null;
  const verb = act?.groups?.['verb'];
  if (!act || verb === undefined) return null;
  return { start: act.index, end: act.index + verb.length };
}

const withMeasure = prosePattern(
  /\b(?<verb>follow(?:ed)?|respond(?:ed)?|answer(?:ed)?|react(?:ed)?|retaliate(?:d)?|hit back|struck back|strike back|struck(?: at)?)(?: suit)?(?: [^,;]{1,40})?,? with (?:[\p{L}-]+ ){0,4}$/u,
);
