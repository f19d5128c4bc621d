import { createEnding } from '../ending.ts';
import { antecedentRule, counts, ungrouped, type Counted, type CountedReading } from './counted.ts';
import { endsPhrase, isInDate, isYear } from './number-place.ts';
import { prosePattern } from '../prose-pattern.ts';
import { wordSet } from '../word-set.ts';
import { createWeighedEnding } from './weighed-ending.ts';

// Numbers that another one is measured against, or that are said of another subject in the same breath.

/** As the number before in its sentence, or as what an earlier sentence counted. */
function likeBefore(place: Parameters<CountedReading>[0]): Counted {
  const last = place.read.findLast((counted) => counted.phrase.unit === null);
  if (!last) return counts(place.phrase, null, antecedentRule);
  const rule = last.noun === null && last.rule === antecedentRule ? antecedentRule : 'count-inherited';
  return { phrase: place.phrase, noun: last.noun, rule, of: last };
}

/** "compared with some 5,700 twelve months earlier", "over twice the 5,388 of last year", "up from 3,200" */
export const compared: CountedReading = (place) => {
  const { phrase, phrases, sentence, lead } = place;
  if (phrase.unit !== null || phrase.kind === 'share') return undefined;
  if ((phrase.value ?? phrase.min ?? 0) < 10 || isYear(phrase)) return undefined;
  // "after 5,294 in October", "against 388 a week before"
  const time = inTime.exec(place.rest);
  const isDated = isInDate(phrase.end + (time?.[0].length ?? 1), sentence) && (time === null || isBehindCount(place));
  if (!isBehindComparison(lead) && !(isVersus(lead) && isDated)) return undefined;
  if (!endsPhrase(phrase, sentence) && !isOfTime.test(place.rest) && !isDated) return undefined;
  // "up from 12 percent to 20", "compared with 45 million euros": of what is measured before
  const before = phrases[phrases.indexOf(phrase) - 1];
  return before !== undefined && before.unit !== null ? undefined : likeBefore(place);
};
/** "Attempts: 17,115; a year ago 26,010", "412 attempts (the week before: 380)": a time and its number, beside another. */
export const ofOtherTime: CountedReading = (place) => {
  const { phrase, sentence, lead, read } = place;
  const last = read.at(-1);
  if (!last || last.phrase.unit !== null || phrase.unit !== null || phrase.kind === 'share') return undefined;
  const date = sentence.mentions.findLast(({ type, end }) => type === 'date' && end <= phrase.start);
  if (!date || date.start < last.phrase.end || !endsPhrase(phrase, sentence)) return undefined;
  return toTime.test(lead.slice(last.phrase.end, date.start)) && fromTime.test(lead.slice(date.end))
    ? likeBefore(place)
    : undefined;
};
const toTime = /[;,(] ?(?:and |but )?(?:(?:for|in|on|over|during) )?(?:(?:the )?(?:whole|all) of )?(?:the )?$/u;
const fromTime = /^(?:: |, | – | )(?:(?:about|only|just|it was|there were|they were) )*$/u;

const isBehindComparison = createWeighedEnding(
  /\b(?:(?:compared|in comparison) (?:with|to)|as (?:against|opposed to)|(?:up|down) from|(?:rise|increase|drop|fall|decline|decrease|jump|surge|improvement|advance) (?:on|over|from)|(?:twice|double|triple|treble|quadruple|half|times|above|below|exceeds?|exceeded|than|beats?|beating|dwarfs?|dwarfing|versus|vs\.?) (?:(?:the|its|their|last (?:year|month|week)['’]s|the previous|the preceding)(?: (?:record|total|peak|figure) (?:of )?)?)) ?(?:the |a )?/iu,
);

/** "15,700 attempts, after 39,700 the year before" */
const isVersus = createWeighedEnding(/\b(?:after|versus|against|following|from) /u);

/** "fell from 4,890 in 2021": what that counts stands before it */
const isBehindCount = ({ read, lead }: Parameters<CountedReading>[0]): boolean =>
  read.length > 0 && !lead.endsWith('from ');
const inTime = /^ (?:in|on|for|during) (?:the )?/u;

/** "the 5,388 (of last year)" */
const isOfTime = prosePattern(
  /^ (?:of|seen|counted|recorded|registered|logged|reported) (?:(?:in|for|during) )?(?:the |last |this |that )?(?:\d{4}|year|month|week|day|season|summer|winter|autumn|spring|same|previous|preceding|\p{Lu}\p{Ll}+)\b/u,
);

/** "4,000 troops would patrol and a further 6,000 kept in reserve" */
export const furtherDone: CountedReading = (place) => {
  const { phrase, sentence, before, read } = place;
  if (!further.has(before) || phrase.unit !== null) return undefined;
  const next = sentence.tokens[phrase.to];
  const isDone = next !== undefined && (/[a-z]{3}ed$/u.test(next.lower) || participles.has(next.lower));
  return isDone && read.some((counted) => counted.phrase.unit === null) ? likeBefore(place) : undefined;
};
const further = wordSet('another further additional');
const participles = wordSet(
  'kept held sent made left put taken brought built found shot lost withdrawn given hit told due',
);

/** "whose drills involve 30,000" */
export const involved: CountedReading = ({ phrase, sentence, outer }) =>
  verbsOfInvolving.has(outer) && endsPhrase(phrase, sentence)
    ? counts(phrase, ungrouped('people', 'participants'), 'count-gathering')
    : undefined;
const verbsOfInvolving = wordSet('involve involves involved involving employ employs employed employing');

/** "Berg and 14 others", "Skyways plus five more": beside a name on a list, or in a car. */
export const besideName: CountedReading = ({ phrase, sentence, rest, lead, read }) => {
  if (!others.test(rest) || read.length > 0 || !isBeside(lead)) return undefined;
  const end = phrase.start - (isBesideWords.exec(lead)?.[0].length ?? 0);
  if (!sentence.mentions.some((mention) => mention.type === 'actor' && mention.end === end)) return undefined;
  return counts(phrase, ungrouped('people', 'others'), 'count-noun');
};
const others = prosePattern(/^ (?:others|more)\b(?! (?:than|\p{Ll}+s)\b)/u);
const besideWords = '(?:,? and| plus| with)(?: (?:about|some|around|at least|another))* ';
const isBesideWords = new RegExp(`${besideWords}$`, 'u');
const isBeside = createEnding(new RegExp(besideWords, 'u'));

/** "Sorland reported 1,043 people turned back, its neighbour a mere 37": the verb goes without saying. */
export const gapped: CountedReading = (place) => {
  const { phrase, rest, lead, read } = place;
  const last = read.findLast((counted) => counted.phrase.unit === null);
  if (!last || (phrase.value ?? 0) < 10 || isYear(phrase) || !/^(?:$|[.;,)])/u.test(rest)) return undefined;
  const between = lead.slice(last.phrase.end);
  return isGap.test(between) && !isAgeOrVerb.test(between) ? likeBefore(place) : undefined;
};
const isGap = prosePattern(
  /[,;] (?:and |but |while |whereas )?(?:its|the|their|our|his|her) (?:\p{L}[\p{L}'’-]* ){1,5}(?:a mere |only |just |some |about |around |over |nearly |almost |fewer than |more than )*$/u,
);
const isAgeOrVerb = prosePattern(
  /[,;] (?:and |but )?[^,;]*\b(?:\p{L}+(?:est|ed|ing)|of|aged|in|at|on|is|was|were|are|had|has|have|by|to|year|years|day|night)\b[^,;]*$/u,
);
