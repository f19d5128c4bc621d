import type { NumberPhrase } from '../parsers/number.ts';
import type { SentenceReading } from '../reading.ts';
import { oneOf } from '../syntax/one-of.ts';

/** "the 2021 in …": four digits that may be a year. */
export const isYear = ({ value, qualifier }: NumberPhrase): boolean =>
  qualifier === 'exact' &&
  value !== null &&
  value >= 1900 &&
  value <= 2100 &&
  Number.isInteger(value) &&
  value !== 2000;

/** Whether the number's phrase ends with it: no noun of its own follows. */
export function endsPhrase(phrase: NumberPhrase, sentence: SentenceReading): boolean {
  const next = sentence.tokens[phrase.to];
  if (!next || next.kind === 'punctuation' || isBehindPhrase(next)) return true;
  return sentence.mentions.some((mention) => mention.type === 'date' && mention.start === next.start);
}
const isBehindPhrase = oneOf(`
  in on at by from since and or but during last this while when near after before between for as with a per to until
  more others so the who over under across than because illegally says say said vs versus against compared along inside
  outside within around throughout through via among alongside
`);

/** Index of the first token from a position on. */
export function indexOfToken(sentence: SentenceReading, start: number): number {
  const index = sentence.tokens.findIndex((token) => token.start >= start);
  return index < 0 ? sentence.tokens.length : index;
}

/** Whether a date takes a position. */
export const isInDate = (at: number, { mentions }: SentenceReading): boolean =>
  mentions.some(({ type, start, end }) => type === 'date' && start <= at && at < end);

/** Whether a number is part of a date. */
export function isDated(phrase: NumberPhrase, sentence: SentenceReading): boolean {
  const start = sentence.tokens[phrase.from]?.start ?? phrase.start;
  return sentence.mentions.some(
    (mention) => mention.type === 'date' && mention.start < phrase.end && start < mention.end,
  );
}
