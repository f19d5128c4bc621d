import {
  crews,
  forces,
  gatherings,
  phrasalVerbsOfPeople,
  verbsAfterPeople,
  verbsOfCounting,
  verbsOfPeople,
} from '../lexicon/people.ts';
import { isBareSubject, isOfThem } from './bare-number.ts';
import { antecedentRule, counts, type CountedReading } from './counted.ts';
import { createEnding } from '../ending.ts';
import { movedRule } from './people-moved.ts';
import { endsPhrase, isYear, indexOfToken } from './number-place.ts';
import { prosePattern } from '../prose-pattern.ts';
import { parseTokens } from '../token.ts';
import { unnamedThings } from './uncatalogued-noun.ts';
import { wordSet } from '../word-set.ts';

// Numbers whose noun stands in an earlier sentence, or that count people without saying so.

/** "a group of 50" */
export const ofGathering: CountedReading = ({ phrase, sentence, outer }) =>
  outer === 'of' && gatherings.has(sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '')
    ? counts(phrase, null, 'count-gathering')
    : undefined;

/** "a force of up to 17,000", "a team of 12": soldiers, or people with a task of their own. */
export const ofForce: CountedReading = ({ phrase, sentence, outer, nouns }) => {
  const next = sentence.tokens[phrase.to]?.lower ?? '';
  if (outer !== 'of' || !(endsPhrase(phrase, sentence) || verbsAfterPeople.has(next) || /[a-z]{3}ed$/u.test(next)))
    return undefined;
  const whole = sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '';
  const member = forces.has(whole) ? 'soldiers' : crews.has(whole) ? 'members' : null;
  const noun = member === null ? null : nouns.within(parseTokens(member));
  return noun ? counts(phrase, noun, 'count-gathering') : undefined;
};

/** "a 17,000-strong force", "300-strong crowds" */
export const strong: CountedReading = ({ phrase, rest, nouns }) => {
  const who = isStrong.exec(rest)?.groups?.['who'];
  if (who === undefined) return undefined;
  const noun = nouns.within(parseTokens(who));
  if (noun) return counts(phrase, noun, 'count-gathering');
  const words = who.split(' ');
  if (words.some((word) => forces.has(word))) {
    const soldiers = nouns.within(parseTokens('soldiers'));
    return soldiers ? counts(phrase, soldiers, 'count-gathering') : undefined;
  }
  return gatherings.has(words[0] ?? '') ? counts(phrase, null, 'count-gathering') : undefined;
};

const isStrong = prosePattern(/^-strong (?<who>\p{L}+(?: (?:of )?\p{L}+){0,2})/u);

/** "puts the group at roughly 500" */
export const gatheringAt: CountedReading = ({ phrase, sentence, outer }) =>
  /^(?:at|to)$/u.test(outer) &&
  gatherings.has(sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '') &&
  endsPhrase(phrase, sentence)
    ? counts(phrase, null, 'count-gathering')
    : undefined;

/** "gives 129 cases", "helped 47 others": of what was counted before */
export const moreCases: CountedReading = ({ phrase, rest }) =>
  casesOrOthers.test(rest) ? counts(phrase, null, antecedentRule) : undefined;

/** "two large-scale ones", "would send back the other 5,000", "listed 19 more": of what was counted before */
export const othersOfThem: CountedReading = ({ phrase, sentence, outer, rest }) => {
  const { tokens } = sentence;
  const isOnes = outer !== 'the' && otherOnes.test(rest) && !/^ (?:of|in|who)\b/u.test(rest);
  const isRest =
    outer === 'other' &&
    tokens[indexOfToken(sentence, phrase.start) - 2]?.lower === 'the' &&
    endsPhrase(phrase, sentence);
  const isMore =
    /^ more\b/u.test(rest) &&
    (phrase.kind === 'digits' || (phrase.value ?? 0) > 10) &&
    (verbsOfCounting.has(outer) || verbsOfPeople.has(outer) || verbsOfMore.has(outer));
  return isOnes || isRest || isMore ? counts(phrase, null, antecedentRule) : undefined;
};

const verbsOfMore = wordSet(`
  listed designated blacklisted sanctioned sent added adds lists names named found finds identified promised flew took
  brought carried treated helped
`);

/** "put the figure at 374", "last year's total, 374, was", "The total was 374." */
export const figureAt: CountedReading = ({ phrase, sentence, lead, nouns }) => {
  if (!isBehindFigure(lead) || !endsPhrase(phrase, sentence)) return undefined;
  // a toll is of the dead, whatever was counted before
  const dead = /\btoll\b/iu.test(lead) ? nouns.within(parseTokens('deaths')) : null;
  return dead ? counts(phrase, dead, 'count-noun-before') : counts(phrase, null, antecedentRule);
};
const isBehindFigure = createEnding(
  /\b(?:figures?|numbers?|totals?|tally|toll|count) (?:is|was|were|are|(?:had|has|have) (?:been|reached|exceeded)|stands? at|stood at|reached|comes to|came to) (?:\p{L}+ )?|\b(?:figures?|numbers?|totals?|tally|toll|count)\b(?:(?:[^.;:,]|\.\d){0,30} (?:at|to)|[^.;:]{0,40}:|,) |\b(?:figures?|totals?|tally|toll|count) (?:for|in|of|from) (?:[\p{L}\d]+ ){0,3}[\p{L}\d]+, (?:\p{L}+ )?|\bit (?:had been|(?:could|may|might) (?:well )?be) |\bput(?:s|ting)? (?:it|that|this|them) at |\b(?:put(?:s|ting)?|estimat(?:e[sd]?|ing)) (?:(?:their|its) (?:number|strength)|them)\b[^.,;:]{0,40} at |\bit was (?:about|around|some|nearly|almost|over|under|more than|fewer than)? ?|\b(?:counter|tally|count|total) (?:stopped|stood|ended|closed|stands|stops) at (?:about|around|over|under|nearly)? ?/iu,
);

/** "put those still at the fence at about 7,000": whoever they are. */
export const thoseAt: CountedReading = ({ phrase, sentence, lead, read }) =>
  read.length === 0 && !isYear(phrase) && endsPhrase(phrase, sentence) && isBehindThose(lead)
    ? counts(phrase, null, movedRule)
    : undefined;
const isBehindThose = createEnding(
  /\b(?:put(?:s|ting)?|estimat(?:e[sd]?|ing)) (?:those|the number of those|the (?:stranded|waiting)) [^.,;:]{3,40} at (?:(?:about|around|some|over|under|nearly|only|just) )*/iu,
);

/** "you arrive at 39,670, the annual total", "128 in all": called the number of something behind it. */
export const calledTotal: CountedReading = ({ phrase, rest, sentence, lead, nouns }) => {
  if (phrase.kind === 'vague' || !isTotalBehind.test(rest)) return undefined;
  // "our volunteers, 60 in all"
  const told = lead.endsWith(', ') ? nouns.before(sentence.tokens, phrase.from - 1) : null;
  return told?.to === phrase.from - 1
    ? counts(phrase, told, 'count-noun-before')
    : counts(phrase, null, antecedentRule);
};
const isTotalBehind = prosePattern(
  /^(?:, (?:the|its|their|an?|this (?:year|month|week)['’]s|last (?:year|month|week)['’]s) (?:[\p{L}-]+ ){0,2}(?:total|figure|tally|toll|number|count|record|average|sum|maximum|peak)\b|,? (?:in all|all told|altogether|overall|in total)(?=[.,;:]|$))/u,
);

/** "Monthly figures slid from over 5,400 in August to around 400 in November." */
export const figureMoved: CountedReading = ({ phrase, sentence, lead, outer }) =>
  (outer === 'from' || outer === 'to') && isMovingFigure(lead) && endsPhrase(phrase, sentence)
    ? counts(phrase, null, antecedentRule)
    : undefined;

const isMovingFigure = createEnding(
  /(?:^|\b(?:the|those|these|such|its|their|daily|weekly|monthly|yearly|annual|quarterly|official|overall) )(?:figures?|numbers?|totals?|tally|toll|count)(?: \w+)? (?:fell|fallen|slid|slipped|sank|dropped|declined|decreased|shrank|rose|risen|grew|climbed|jumped|went|surged|soared|swelled|plunged|plummeted|tumbled|dwindled|crept)\b[^.;:]{0,60}\b(?:from|to) /iu,
);

/** "More than half, 118, had been returned": a share, and then how many that is. */
export const afterShare: CountedReading = ({ phrase, phrases, sentence, rest }) => {
  const share = phrases[phrases.indexOf(phrase) - 1];
  if (share?.unit !== 'percent') return undefined;
  const between = sentence.text.slice(share.end, phrase.start);
  const isAside =
    (between === ', ' && /^(?:,| of (?:them|these|those|whom)\b)/u.test(rest)) ||
    (between === ' (' && rest.startsWith(')'));
  return isAside ? counts(phrase, null, antecedentRule) : undefined;
};

/** "named three injured", "left 12 wounded": whoever they are. */
export const hurt: CountedReading = ({ phrase, rest }) => {
  const head = whoIsHurt.exec(rest)?.groups?.['who'];
  if (head === undefined) return undefined;
  return counts(
    phrase,
    { group: null, unit: 'people', head, text: head, to: 0, plain: false, migrants: false },
    'count-noun',
  );
};

const whoIsHurt =
  /^ (?<who>injured|wounded|hospitali[sz]ed)(?=[.,;:)]|$| (?:in|on|at|after|and|by|since|during|from|among|as|when|so|this|last|near)\b)/u;

/** "a corridor for the 2,000 at the frontier": people who are somewhere */
export const theOnesThere: CountedReading = ({ phrase, sentence, outer }) =>
  outer === 'the' &&
  (phrase.value ?? 0) >= 20 &&
  /^(?:at|on|in|still|already|camped|gathered|stranded|trapped|stuck|held|waiting|who|caught|rescued|intercepted|detained|arrested|evacuated|apprehended|stopped|deported)$/u.test(
    sentence.tokens[phrase.to]?.lower ?? '',
  ) &&
  !isYear(phrase)
    ? counts(phrase, null, 'count-people')
    : undefined;

const isOfUs = /^ of (?:us|you)\b/u;

/** "150 of them", of a sentence before; "Norlandic soldiers are packing too; up to 150 of them may come" */
export const ofThem: CountedReading = ({ phrase, sentence, nouns, read, phrases }) => {
  if (isOfUs.test(sentence.text.slice(phrase.end))) return counts(phrase, null, 'count-people');
  if (!isOfThem(phrase, sentence.tokens)) return undefined;
  // "700,000 euros, 200,000 of them": money again
  const measured = phrases.findLast((other) => other.end <= phrase.start);
  if (measured && measured.unit !== null && measured.unit !== 'percent') return null;
  const meant = nouns.before(sentence.tokens, phrase.from);
  if (meant && read.length === 0 && /s$|people|men$|women$/u.test(meant.head))
    return counts(phrase, meant, 'count-noun-before');
  return counts(phrase, null, antecedentRule);
};

/** "In the week before there were fewer than 190." */
export const thereWere: CountedReading = ({ phrase, sentence, lead, rest }) =>
  phrase.kind !== 'words' &&
  isBehindThere(lead) &&
  (endsPhrase(phrase, sentence) || /^ (?:now|today|left|still|again)\b/u.test(rest))
    ? counts(phrase, null, antecedentRule)
    : undefined;

const isBehindThere = createEnding(/\bthere (?:were|was|are|is|(?:had|have|has) been) /iu);

/** "detained 140 on Tuesday" */
export const afterVerbOfPeople: CountedReading = ({ phrase, sentence, outer, before }) =>
  verbsOfPeople.has(outer) && endsPhrase(phrase, sentence) && !/^(?:in|on|at)$/u.test(before)
    ? counts(phrase, null, 'count-people')
    : undefined;

/** "turned away 23", "sent back over 40" */
export const afterVerbWithParticle: CountedReading = ({ phrase, sentence, outer }) =>
  /^(?:away|back|home|in|out|off|up)$/u.test(outer) &&
  phrasalVerbsOfPeople.has(sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '') &&
  endsPhrase(phrase, sentence) &&
  !isYear(phrase)
    ? counts(phrase, null, 'count-people')
    : undefined;

/** "speaks of some 4,100 who came", "the 300 who crossed": whoever does something is somebody. */
export const whoDid: CountedReading = ({ phrase, rest, outer }) =>
  /^ who \p{L}/u.test(rest) && !isYear(phrase) && outer !== 'the' && phrase.kind !== 'share'
    ? counts(phrase, null, 'count-people')
    : undefined;

/** "speaks of 23", "reckons with 10,000" */
export const afterSpeakingOf: CountedReading = ({ phrase, sentence, outer }) =>
  (outer === 'of' || outer === 'with') &&
  (outer === 'of'
    ? /^(?:speaks?|spoke|speaking|talks?|talked|talking|knows?|knew|tells?|told)$/u
    : /^reckon(?:s|ed|ing)?$/u
  ).test(sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '') &&
  endsPhrase(phrase, sentence)
    ? counts(phrase, null, antecedentRule)
    : undefined;

/** "logged 468 on Tuesday" */
export const afterVerbOfCounting: CountedReading = ({ phrase, sentence, outer, rest }) =>
  (verbsOfCounting.has(outer) && endsPhrase(phrase, sentence) && (phrase.kind !== 'words' || (phrase.max ?? 0) > 99)) ||
  // "The police acknowledge eleven.": of those whom others count
  (verbsOfConceding.has(outer) && (rest === '' || /^[.,;:)]/u.test(rest)))
    ? counts(phrase, null, antecedentRule)
    : undefined;
const verbsOfConceding = wordSet(`
  acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded confirm confirms confirmed
  recognise recognises recognised count counts counted list lists listed
`);

/** "Thousands have camped", "At least 13 have died" */
export const asSubject: CountedReading = ({ phrase, sentence, lead, read, nouns }) => {
  if (!isBareSubject(phrase, sentence.tokens)) return undefined;
  // "Of the 12 recommendations, three were followed": a part of what the sentence begins with
  if (read.length > 0 || !/^Of (?:the|its|their|our|all|those|these) (?:\p{L}|\d)/u.test(lead))
    return counts(phrase, null, 'count-people');
  const whole = nouns.before(sentence.tokens, phrase.from);
  return counts(phrase, whole ?? unnamedThings, whole ? 'count-noun-before' : 'count-thing');
};

/** "(two) large-scale ones" */
const otherOnes = prosePattern(/^ (?:[\p{L}-]+ ){0,2}ones\b/u);

/** "(129) new cases", "(47) others" */
const casesOrOthers = prosePattern(/^ (?:(?:\p{L}+ )?cases|others)\b/u);
