import { createEnding } from '../ending.ts';
import { countingVerb } from '../lexicon/reporting-verbs.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { auxiliaries, adverbs } from '../lexicon/modality.ts';

/**
 * Day of the document, if the verb of speech at `at` tells in the simple past of that day, without saying so: the last day that its
 * passage has named before it is the document's own. Null for what has been said at some time, what is counted, and what
 * only goes on ("she added": as of when she began). `before` is what `daysNamedBefore` finds.
 */
export function dayOfPassage(
  document: DocumentReading,
  index: number,
  at: number,
  before: readonly (string | null)[],
): string | null {
  const sentence = document.sentences[index];
  const token = sentence?.tokens[at];
  if (
    !sentence ||
    !token ||
    !/(?:ed|said|told|wrote|spoke)$/u.test(token.lower) ||
    countingVerb.test(token.lower) ||
    token.lower.startsWith('add')
  )
    return null;
  let previous = at - 1;
  while (adverbs.has(sentence.tokens[previous]?.lower ?? '')) previous--;
  if (auxiliaries.has(sentence.tokens[previous]?.lower ?? '')) return null;
  if (isDescribed(sentence.text, token.start)) return null;
  const named = lastDay(sentence, token.start) ?? before[index] ?? null;
  return named === document.date ? named : null;
}

/** The last day that the passage has named before each sentence: one walk for the whole document, that long passages stay linear. */
export function daysNamedBefore({ sentences }: DocumentReading): (string | null)[] {
  let last: string | null = null;
  return sentences.map((sentence, index) => {
    if (sentences[index - 1]?.passage !== sentence.passage) last = null;
    const before = last;
    last = lastDay(sentence, Infinity) ?? last;
    return before;
  });
}

/** The last day that the sentence names before an offset. */
function lastDay({ mentions }: SentenceReading, end: number): string | null {
  const day = mentions.findLast(
    (mention) => mention.type === 'date' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(mention.value ?? '') && mention.end <= end,
  );
  return day?.type === 'date' ? (day.value?.slice(0, 10) ?? null) : null;
}

/** "a call which the palace (described)": an aside, of whenever */
const isDescribed = createEnding(prosePattern(/\b(?:which|whom|that|as) (?:[\p{L}'’.-]+ ){1,5}/u));
