import type { NumberPhrase } from '../parsers/number.ts';
import { counts, ungrouped, type CountedReading, type NumberPlace } from './counted.ts';
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
  return (isSide && (isOneOfSides(place) || isVoting.test(rest))) || isTally(place) || isPairOfVotes(place)
    ? counts(phrase, votes, 'count-vote')
    : undefined;
};

const side = prosePattern(
  /^ (?:(?:were |was |voted |voting |votes? )?(?:against|in favou?r)|abstain\p{L}+|abstentions?|opposed|voted (?:for|yes|no)|voting (?:for|yes|no)|did not vote|stayed away|were absent)\b/u,
);
/** "another 36 abstained": nobody does so but in a vote */
const isVoting = prosePattern(/^ (?:abstained|abstaining|abstentions?|did not vote|voted|voting)\b/u);
const votedBehind = /\b(?:in favou?r|against|abstain\w*|abstentions?|voted|voting|votes?)\b/u;

const isBehindVotes = createEnding(/ votes (?:in favou?r )?to /u);
const opens = createEnding(/\b(?:by|voted|of) /u);

const votes = ungrouped('votes', 'votes');

/** "with 237 in favour and 179 against": one side alone may be anything. */
const isOneOfSides = ({ phrases, sentence: { text } }: NumberPlace): boolean =>
  phrases.filter(({ end }) => side.test(text.slice(end))).length > 1;

/** "passed by 237 to 179" */
function isTally({ phrase, phrases, lead, rest, sentence: { text } }: NumberPlace): boolean {
  if (!tellsOfVote.test(text)) return false;
  const at = phrases.indexOf(phrase);
  const [before, after] = [phrases[at - 1], phrases[at + 1]];
  const isMore = (first: NumberPhrase, second: NumberPhrase): boolean => (first.value ?? 0) > (second.value ?? 0);
  if (after && opens(lead) && rest.startsWith(' to ') && after.start === phrase.end + 4) return isMore(phrase, after);
  return before !== undefined && text.slice(before.end, phrase.start) === ' to ' && isMore(before, phrase)
    ? opens(text.slice(0, before.start))
    : false;
}

const tellsOfVote =
  /\b(?:vot(?:e[sd]?|ing)|ballot|motion|bill|resolution|amendment|(?:law|act|decree|veto)\b[^.;]*\b(?:passed|adopted|approved|cleared|carried|backed|rejected|overturned)|(?:passed|adopted|approved|backed|rejected|overturned)\b[^.;]*\b(?:law|act|decree|veto)|parliament|lawmakers|legislators|deputies|MPs|MEPs|senators|(?:lower|upper) house|chamber)\b/iu;

/** "adopted 386-38", "voted 247–168": the first of the pair, and the second behind it. */
const pairOfVotes = /^(?<for>\d{1,3})[-–](?<against>\d{1,3})(?![\d%-])/u;

const isDash = (sign: string): boolean => sign === '-' || sign === '–';

/** Whether a number is one of two with a dash between them that tell of a vote. */
export function isPairOfVotes({ phrase, sentence }: Pick<NumberPlace, 'phrase' | 'sentence'>): boolean {
  if (phrase.kind !== 'digits' || phrase.unit !== null || phrase.value === null) return false;
  const { text } = sentence;
  if (!isDash(text.charAt(phrase.end)) && !isDash(text.charAt(phrase.start - 1))) return false;
  const other = /\d{1,3}[-–]$/u.exec(text.slice(Math.max(0, phrase.start - 4), phrase.start));
  const start = phrase.start - (other?.[0].length ?? 0);
  if (/[\p{L}\d./-]$/u.test(text.slice(Math.max(0, start - 1), start))) return false;
  const pair = pairOfVotes.exec(text.slice(start))?.groups;
  return pair !== undefined && Number(pair['for']) > Number(pair['against']) && tellsOfVote.test(text);
}
