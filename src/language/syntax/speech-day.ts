import { countingVerb } from '../lexicon/reporting-verbs.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { speechAround } from './speech-around.ts';
import { prosePattern } from '../prose-pattern.ts';

/**
 * Whether the only days of a sentence are those of the words that tell of what stands at a position: "On 20 September, Berg
 * blamed the cold for the deaths". Such a day does not date what is told.
 */
export function isOfSpeechBefore(sentence: SentenceReading, position: number, clauses: readonly TextRange[]): boolean {
  const speech = speechAround(sentence, position, clauses);
  if (!speech || speech.end > position || countingVerb.test(speech.text)) return false;
  // "The same day, it added, officers held three drivers": the words only interrupt
  if (
    closesSpeech.test(sentence.text.slice(speech.end)) &&
    /,\s[^,]{1,40}$/u.test(sentence.text.slice(0, speech.start))
  )
    return false;
  const dates = sentence.mentions.filter((mention) => mention.type === 'date');
  // "claimed on Tuesday that eight had been held": the day stands with the verb
  const isWithVerb = (start: number): boolean =>
    start >= speech.end &&
    /^ (?:(?:reporters|journalists|lawmakers|parliament) )?(?:on |in )?$/u.test(sentence.text.slice(speech.end, start));
  return dates.length > 0 && dates.every((date) => date.end <= speech.start || isWithVerb(date.start));
}

/** "(it told) reporters, …" */
const closesSpeech = prosePattern(/^(?: (?:reporters|journalists|\p{Lu}\p{L}+))?, /u);
