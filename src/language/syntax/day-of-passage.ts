import { prosePattern } from '../prose-pattern.ts';
import type { DocumentReading } from '../reading.ts';

/**
 * Day of the document, where the sentence before has told of it and somebody is quoted right behind: 'The gate was shut on
 * Friday. "Nobody was hurt," Berg said.' Null for what is only reported: that may have been said whenever.
 */
export function dayOfPassage({ sentences, date }: DocumentReading, index: number, start: number): string | null {
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (!sentence || before?.passage !== sentence.passage || !isBehindQuote.test(sentence.text.slice(0, start)))
    return null;
  const day = before.mentions.findLast(
    (mention) => mention.type === 'date' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(mention.value ?? ''),
  );
  return day?.type === 'date' && day.value?.slice(0, 10) === date ? date : null;
}

/** '"Nobody was hurt," Berg (said)' */
const isBehindQuote = prosePattern(/^["“][^"“”]+["”] (?:\p{Lu}[\p{L}’'-]* ){0,3}(?:he |she )?$/u);
