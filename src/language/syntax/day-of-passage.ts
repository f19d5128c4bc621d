import { countingVerb } from '../lexicon/reporting-verbs.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { DocumentReading } from '../reading.ts';
import { auxiliaries, adverbs } from '../lexicon/modality.ts';

/**
 * Day of the document, if the verb of speech at `at` tells in the simple past of that day, without saying so: the last day that its
 * passage has named before it is the document's own. Null for what has been said at some time, what is counted, and what
 * only goes on ("she added": as of when she began).
 */
export function dayOfPassage(document: DocumentReading, index: number, at: number): string | null {
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
  let before = at - 1;
  while (adverbs.has(sentence.tokens[before]?.lower ?? '')) before--;
  if (auxiliaries.has(sentence.tokens[before]?.lower ?? '')) return null;
  if (described.test(sentence.text.slice(0, token.start))) return null;
  for (let back = index; document.sentences[back]?.passage === sentence.passage; back--) {
    const day = document.sentences[back]?.mentions.findLast(
      (mention) =>
        mention.type === 'date' &&
        /^\d{4}-\d\d-\d\d(?:T|$)/.test(mention.value ?? '') &&
        (back < index || mention.end <= token.start),
    );
    if (day?.type === 'date') return day.value?.slice(0, 10) === document.date ? document.date : null;
  }
  return null;
}

/** "a call which the palace (described)": an aside, of whenever */
const described = prosePattern(/\b(?:which|whom|that|as) (?:[\p{L}'’.-]+ ){1,5}$/u);
