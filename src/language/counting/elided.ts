import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import { antecedentRule, counts, type CountedReading } from './counted.ts';
import { isNumbering } from './not-a-count.ts';
import { endsPhrase, isYear } from './number-place.ts';
import { createWeighedEnding } from './weighed-ending.ts';

// Numbers that stand for a whole phrase which an earlier sentence or clause has said in full.

/** "Close to 200 last Sunday alone.", "In May, fewer than 50.": a sentence without a verb goes on with what was counted. */
export const inFragment: CountedReading = ({ phrase, sentence, lead, rest }) => {
  if (sentence.kind === 'cell' || sentence.kind === 'heading' || phrase.kind === 'share' || isYear(phrase))
    return undefined;
  if (sentence.tokens.length > longFragment || (phrase.kind === 'words' && (phrase.value ?? 99) < 10)) return undefined;
  return opening.test(lead) && closing.test(rest) && endsPhrase(phrase, sentence)
    ? counts(phrase, null, antecedentRule)
    : undefined;
};
const longFragment = 14;
const when = String.raw`(?:(?:in|on|by|since|during|over|for|at|from|until) (?:the )?)?(?:(?:early|late|mid|last|this|next|the|same|previous|following|whole of|first|second) ?){0,3}(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend|week|month|year|night|day|summer|autumn|winter|spring|yesterday|today|overnight|(?:19|20)\d\d)(?: (?:before|after|earlier|alone|so far|night|morning|evening|(?:19|20)\d\d))*`;
const opening = new RegExp(
  String.raw`^(?:(?:And|But|Then|Only|Just|Another|A further|Now|So far) )?(?:${when},? )?$`,
  'iu',
);
const closing = new RegExp(String.raw`^(?: alone)?(?:,? ${when})?(?:,? alone)?[.!]?$`, 'iu');

/** "the original plan was for 13,000", "a first request had been for 1,000": of what is spoken of. */
export const wantedNumber: CountedReading = ({ phrase, sentence, outer, lead }) =>
  outer === 'for' && !isYear(phrase) && endsPhrase(phrase, sentence) && isPlanned(lead)
    ? counts(phrase, null, antecedentRule)
    : undefined;
const isPlanned = createWeighedEnding(
  prosePattern(
    /\b(?:plans?|requests?|calls?|orders?|promises?|pledges?|offers?|applications?|bids?|demands?|proposals?|quotas?|targets?|approval|provision|drafts?) (?:(?:was|is|were|are|had been|has been|would be|will be) |(?:\p{L}+ ){0,2}(?:provided|called|asked|allowed) )?(?:only |at first |originally |initially |once )?for /iu,
  ),
);

/** "their own, last disclosed in May, was 23", "its own stood at 40": somebody's number of what was counted before. */
export const ownNumber: CountedReading = ({ phrase, sentence, lead }) =>
  !isYear(phrase) && endsPhrase(phrase, sentence) && isOwn(lead) ? counts(phrase, null, antecedentRule) : undefined;
const isOwn = createWeighedEnding(
  /\b(?:its|their|his|her|our|the (?:guards|government|ministry|agency|group|army|police)['’]s?) own(?: (?:one|count|figure|tally|estimate|total))?(?:, [^.;,]{3,60},)? (?:was|is|were|stands? at|stood at|reached|came to|comes to) (?:a )?/iu,
);

/** "The dead on both sides number at least 19", "the missing number 30": the verb of a plural. */
export const numbering: CountedReading = ({ phrase, sentence, nouns, lead }) => {
  if (!lead.includes(' number ') || !endsPhrase(phrase, sentence) || !isNumbering(sentence.text, phrase.start))
    return undefined;
  const at = sentence.tokens.findLastIndex(({ start, lower }) => start < phrase.start && lower === 'number');
  const who = nouns.before(sentence.tokens, at);
  if (who) return counts(phrase, who, 'count-noun-before');
  return whoAre.test(lead) ? counts(phrase, null, 'count-people') : undefined;
};
const whoAre = /\bthe (?:missing|stranded|wounded|injured|detained|homeless|displaced)\b/iu;

/** "9.8 million tonnes in 2024, against 12.5 million in 2021", "1.6 billion zlotys, up from the 1.2 billion first planned" */
export const measuredAgainst: CountedReading = ({ phrase, phrases, sentence, lead, read }) => {
  const measured = read.at(-1)?.phrase;
  if (!measured || measured.unit === null || measured.unit === 'percent' || phrase.kind === 'share') return undefined;
  if (phrases[phrases.indexOf(phrase) - 1]?.start !== measured.start || isYear(phrase)) return undefined;
  if (!isAgainst(lead.slice(measured.end)) || !(endsPhrase(phrase, sentence) || isSaid(sentence.text, phrase.end)))
    return undefined;
  return counts({ ...phrase, unit: measured.unit }, null, 'count-measure');
};
const isAgainst = createEnding(
  /\b(?:against|versus|instead of|rather than|(?:up|down) from|compared (?:with|to)|than|of which|not|after|rising to|falling to|later) (?:(?:the|its|an?|about|around|some|only|just|over|nearly|almost|under|initial|original|earlier|estimated) )*/iu,
);
const isSaid = (text: string, end: number): boolean =>
  /^ (?:first|originally|initially|once|then|planned|promised|budgeted|estimated|built|spent|forecast|announced|foreseen)\b/u.test(
    text.slice(end, end + 14),
  );

/** "ten of the 16 were taken away", "the youngest of the 38 is two": those who were counted before, and some of them. */
export const ofTheMany: CountedReading = ({ phrase, rest, lead }) => {
  if (phrase.unit !== null || phrase.kind === 'share' || isYear(phrase)) return undefined;
  const isWhole = (phrase.value ?? 0) > 10 && endsClause.test(rest) && isBehindSome(lead);
  return isWhole || someOfMany.test(rest) ? counts(phrase, null, antecedentRule) : undefined;
};
const verbs = '(?:were|was|are|is|had|have|has|will|would|could|remain|remained|died|came|said|got|went)';
const endsClause = new RegExp(String.raw`^(?:$|[.,;:]| ${verbs}\b)`, 'u');
const someOfMany = new RegExp(
  String.raw`^ of the (?:\d[\d,]*|\p{L}+teen|twelve|eleven|twenty|thirty|forty|fifty)(?:$|[.;:](?!\d)|, | ${verbs}\b)`,
  'u',
);
const isBehindSome = createEnding(
  /\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|many|some|all|none|half|third|quarter|several|est|first|last|each|rest|majority|few) of (?:the|these|those) /iu,
);
