import type { NumberPhrase } from '../parsers/number.ts';
import { counts, type CountedReading, type NumberPlace } from './counted.ts';
import type { CountedNoun } from './counted-noun.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';

/** "by 247 votes to 168", "421 deputies in favour, 15 against and two abstentions": the sides of a vote. */
export const sideOfVote: CountedReading = (place) => {
  const { phrase, lead, rest, read, sentence } = place;
  const last = read.findLast((counted) => counted.phrase.unit === null);
  const isSide = side.test(rest);
  if (last?.noun && /^votes?$/u.test(last.noun.head) && (isSide || isBehindVotes(lead)))
    return { phrase, noun: last.noun, rule: 'count-inherited', of: last };
  // who voted first voted in the other ways too: "237 deputies in favour, 179 against"
  if (last?.noun && isSide && votedBehind.test(sentence.text.slice(last.phrase.end, phrase.start)))
    return { phrase, noun: last.noun, rule: 'count-inherited', of: last };
  return (isSide && isOneOfSides(place)) || isTally(place) ? counts(phrase, votes, 'count-vote') : undefined;
};

const side = prosePattern(
  /^ (?:(?:were |was |voted |voting |votes? )?(?:against|in favou?r)|abstain\p{L}+|abstentions?|opposed|voted (?:for|yes|no)|voting (?:for|yes|no))\b/u,
);
const votedBehind = /\b(?:in favou?r|against|abstain\w*|abstentions?|voted|voting|votes?)\b/u;

const isBehindVotes = createEnding(/ votes (?:in favou?r )?to /u);
const opens = createEnding(/\b(?:by|voted|of) /u);

const votes: CountedNoun = {
  group: null,
  unit: 'votes',
  head: 'votes',
  text: 'votes',
  to: 0,
  plain: false,
  migrants: false,
};

/** "with 237 in favour and 179 against": one side alone may be anything. */
const isOneOfSides = ({ phrases, sentence: { text } }: NumberPlace): boolean =>
  phrases.filter(({ end }) => side.test(text.slice(end))).length > 1;

/** "passed by 237 to 179" */
function isTally({ phrase, phrases, lead, rest, sentence: { text } }: NumberPlace): boolean {
  if (!/\b(?:vot(?:e[sd]?|ing)|ballot|motion|bill|resolution|amendment)\b/u.test(text)) return false;
  const at = phrases.indexOf(phrase);
  const [before, after] = [phrases[at - 1], phrases[at + 1]];
  const isMore = (first: NumberPhrase, second: NumberPhrase): boolean => (first.value ?? 0) > (second.value ?? 0);
  if (after && opens(lead) && rest.startsWith(' to ') && after.start === phrase.end + 4) return isMore(phrase, after);
  return before !== undefined && text.slice(before.end, phrase.start) === ' to ' && isMore(before, phrase)
    ? opens(text.slice(0, before.start))
    : false;
}
