import { crews, forces, gatherings } from '../lexicon/people.ts';
import { verbsAfterPeople } from '../lexicon/verbs-of-people.ts';
import { prosePattern } from '../prose-pattern.ts';
import { parseTokens, type Token } from '../token.ts';
import { counts, type Counted, type CountedReading, type NumberPlace } from './counted.ts';
import { endsPhrase, indexOfToken } from './number-place.ts';

// Numbers of those who make up a group, a force or a team.

/** "a group of 50" */
export const ofGathering: CountedReading = ({ phrase, sentence, outer }) =>
  outer === 'of' && isGathering(sentence.tokens, indexOfToken(sentence, phrase.start) - 2)
    ? counts(phrase, null, 'count-gathering')
    : undefined;

/** "a group (of 50)", "a second group, (of about 70)", "three groups, the largest (of 65)" */
function isGathering(tokens: readonly Token[], at: number): boolean {
  const [last, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (gatherings.has(last) || (last === ',' && gatherings.has(before))) return true;
  return (
    before === 'the' &&
    /^(?:largest|biggest|smallest|first|second|last|latest|other)$/u.test(last) &&
    tokens.slice(Math.max(0, at - 12), at).some(({ lower }) => gatherings.has(lower))
  );
}

/** "a force of up to 17,000", "a team of 12": soldiers, or people with a task of their own. */
export const ofForce: CountedReading = (place) => {
  const { phrase, sentence, outer } = place;
  if (outer !== 'of') return undefined;
  const whole = sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '';
  const member = forces.has(whole) ? 'soldiers' : crews.has(whole) ? 'members' : null;
  if (member === null) return undefined;
  const next = sentence.tokens[phrase.to]?.lower ?? '';
  return endsPhrase(phrase, sentence) || verbsAfterPeople.has(next) || /[a-z]{3}ed$/u.test(next)
    ? madeUpOf(place, member)
    : undefined;
};

/** A number of those whom some words name. */
function madeUpOf({ phrase, nouns }: NumberPlace, words: string): Counted | undefined {
  const noun = nouns.within(parseTokens(words));
  return noun ? counts(phrase, noun, 'count-gathering') : undefined;
}

/** "a 17,000-strong force", "300-strong crowds" */
export const strong: CountedReading = (place) => {
  const who = isStrong.exec(place.rest)?.groups?.['who'];
  if (who === undefined) return undefined;
  const named = madeUpOf(place, who);
  if (named) return named;
  const words = who.split(' ');
  if (words.some((word) => forces.has(word))) return madeUpOf(place, 'soldiers');
  return gatherings.has(words[0] ?? '') ? counts(place.phrase, null, 'count-gathering') : undefined;
};

const isStrong = prosePattern(/^-strong (?<who>\p{L}+(?: (?:of )?\p{L}+){0,2})/u);

/** "eight companies, each 100 strong", "a crowd some 300 strong": people of a body that stands before. */
export const strongBehind: CountedReading = (place) => {
  const { phrase, rest, sentence } = place;
  if (phrase.unit !== null || !/^ strong\b/u.test(rest)) return undefined;
  const before = sentence.tokens.slice(Math.max(0, phrase.from - farthestBody), phrase.from).map(({ lower }) => lower);
  const isForce = before.some((word) => forces.has(word) || forces.has(word.replace(/s$/u, '')));
  if (!isForce && before.some((word) => gatherings.has(word))) return counts(phrase, null, 'count-gathering');
  return sentence.kind === 'cell' ? undefined : madeUpOf(place, isForce ? 'soldiers' : 'members');
};
/** Tokens that a body and its name take. */
const farthestBody = 8;

/** "puts the group at roughly 500" */
export const gatheringAt: CountedReading = ({ phrase, sentence, outer }) =>
  /^(?:at|to)$/u.test(outer) &&
  gatherings.has(sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '') &&
  endsPhrase(phrase, sentence)
    ? counts(phrase, null, 'count-gathering')
    : undefined;
