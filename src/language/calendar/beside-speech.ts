import { createEnding } from '../ending.ts';
import { reportingForms } from '../lexicon/acting-verbs.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';

/** "told reporters on (Friday)" */
const isBehindTold = createEnding(prosePattern(/\b(?:told|speaking)(?: \p{L}+){0,2} on /u));

/** "told reporters on Friday", "warned on Friday", "on Friday Berg called for": the day of words is one of the text's own. */
export function isBesideSpeech({ tokens, text }: SentenceReading, { start, end }: DateMention): boolean {
  if (isBehindTold(text, start)) return true;
  const first = tokens.findIndex((token) => token.start >= start);
  const [verb, on] = tokens.slice(Math.max(0, first - 2), first);
  if (on?.lower === 'on' && verb !== undefined && reportingForms.has(verb.lower)) return true;
  const next = tokens.findIndex((token) => token.start >= end);
  const behind = tokens.slice(next, next + 4);
  const at = behind.findIndex(({ lower }) => reportingForms.has(lower));
  return at > 0 && behind.slice(0, at).every(({ capitalised }) => capitalised);
}
