import { forces, gatherings } from '../lexicon/people.ts';
import { parseTokens } from '../token.ts';
import { counts, type CountedReading } from './counted.ts';
import type { NumberPlace } from './counted.ts';

/** "eight companies, each 100 strong", "a crowd some 300 strong": people of a body that stands before. */
export const strongBehind: CountedReading = (place) => {
  const { phrase, rest, nouns, sentence } = place;
  if (phrase.unit !== null || !/^ strong\b/u.test(rest)) return undefined;
  const before = wordsBefore(place);
  if (before.some((word) => gatherings.has(word)) && !before.some(isOfForce))
    return counts(phrase, null, 'count-gathering');
  const noun = nouns.within(parseTokens(before.some(isOfForce) ? 'soldiers' : 'members'));
  return noun && sentence.kind !== 'cell' ? counts(phrase, noun, 'count-gathering') : undefined;
};

/** The words right before, the nearest last: as many as a body and its name take. */
function wordsBefore({ sentence: { tokens }, phrase }: NumberPlace): string[] {
  return tokens.slice(Math.max(0, phrase.from - 8), phrase.from).map(({ lower }) => lower);
}

const isOfForce = (word: string): boolean => forces.has(word) || forces.has(word.replace(/s$/u, ''));
