import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Head } from './head.ts';

/**
 * "widened the sanctions regime to reach airlines": the rules are changed by it, so a law is made, and nobody is listed by it
 * yet. "Extended the sanctions regime until February" and "adopted a sanctions regime" are acts of imposing.
 */
export function changesRules({ text }: SentenceReading, act: TextRange, { start, end }: Head): boolean {
  return (
    (ofRules.test(text.slice(end)) && reshapes.test(text.slice(act.start, act.end))) ||
    (opens.test(text.slice(act.start, act.end)) && / list\b/u.test(text.slice(end, end + 5)) && act.end < start)
  );
}

const ofRules = /^ (?:regimes?|rules|framework|legislation|scheme|rulebook|law)\b/u;
const reshapes =
  /^(?:widen|broaden|expand|amend|chang|rewr|overhaul|revis|reform|redr|adapt|adjust|updat|stretch|loosen)\p{L}*$/u;
const opens = /^open(?:s|ed)?$/u;
