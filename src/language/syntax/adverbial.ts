import { tokenAt } from '../token.ts';
import type { SentenceReading } from '../reading.ts';
import { wordMap } from '../word-map.ts';
import { wordSet } from '../word-set.ts';

/** "Norland on Friday accused", "has in the past denied": when, between a subject and its verb. */
export function skipAdverbial({ tokens, mentions }: SentenceReading, index: number): number {
  const token = tokenAt(tokens, index);
  if (!token) return index;
  const date = mentions.find((mention) => mention.end === token.end && mention.type === 'date');
  if (date) {
    let first = tokens.findIndex((word) => word.start === date.start) - 1;
    while (/^(?:on|in|late|early|since|earlier|later)$/u.test(tokens[first]?.lower ?? '')) first--;
    // "On Friday, accused …" has no subject before the day
    return first >= 0 ? first : index;
  }
  // "Berg for her part threatened"
  if (
    token.lower === 'part' &&
    /^(?:his|her|its|their)$/u.test(tokens[index - 1]?.lower ?? '') &&
    tokens[index - 2]?.lower === 'for' &&
    index > 2
  )
    return index - 3;
  // "has more than once said"
  const phrase = phrases[token.lower]?.find((words) => words.every((word, at) => tokens[index - at]?.lower === word));
  if (phrase) return index - phrase.length;
  if (isManner(tokens[index - 1]?.lower ?? '', token?.lower ?? '')) return index - 2;
  return index;
}

/** "at first", "in turn": two words between a subject and its verb. */
const isManner = (first: string, second: string): boolean => adverbials[first]?.has(second) ?? false;
/** Longer phrases of time between them, by their last word, the last word first. */
const phrases: Readonly<Record<string, string[][] | undefined>> = Object.groupBy(
  `
    in the past; more than once; more than twice; not once but twice; on several occasions;
    on many occasions; on numerous occasions; on other occasions; on more than one occasion; time and again;
    again and again; over and over; time after time; at least twice; at least once;
    in recent days; in recent weeks; in recent months; in recent years; in the meantime;
    in the end; from the start; from the outset; from the beginning; all along;
    up to now; until now; to date; on the other hand; by contrast;
    at the time; at the same time; in the same breath; in no uncertain terms
  `
    .split(';')
    .map((text) => text.trim().split(' ').toReversed()),
  ([last]) => last ?? '',
);
const adverbials = wordMap<ReadonlySet<string>>({
  at: wordSet('first last length once times'),
  in: wordSet('turn private public response reply effect fact essence return'),
  for: wordSet('now years months weeks days decades instance example'),
  so: wordSet('far'),
  of: wordSet('course late'),
});
