import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import { antecedentRule, counts, type CountedReading } from './counted.ts';
import { endsPhrase, isYear } from './number-place.ts';
import { movedRule } from './people-moved.ts';
import { parseTokens } from '../token.ts';
import { createWeighedEnding } from './weighed-ending.ts';

// Numbers that are called a figure, a total or a toll: what they count was said before.

/** "put the figure at 374", "last year's total, 374, was", "The total was 374." */
export const figureAt: CountedReading = ({ phrase, sentence, lead, nouns }) => {
  if (!endsPhrase(phrase, sentence) || !isBehindFigure(lead)) return undefined;
  // a toll is of the dead, whatever was counted before
  const dead = /\btoll\b/iu.test(lead) ? nouns.within(parseTokens('deaths')) : null;
  return dead ? counts(phrase, dead, 'count-noun-before') : counts(phrase, null, antecedentRule);
};
const isBehindFigure = createEnding(
  prosePattern(
    /\b(?:figures?|numbers?|totals?|tally|toll|count) (?:is|was|were|are|(?:had|has|have) (?:been|reached|exceeded)|stands? at|stood at|reached|comes to|came to) (?:\p{L}+ )?|\b(?:figures?|numbers?|totals?|tally|toll|count)\b(?:(?:[^.;:,]|\.\d){0,30},? (?:at|to)|[^.;:]{0,40}:|,) |\b(?:figures?|totals?|tally|toll|count) (?:for|in|of|from) (?:[\p{L}\d]+ ){0,3}[\p{L}\d]+, (?:\p{L}+ )?|\bit (?:had been|(?:could|may|might) (?:well )?be) |\b(?:put(?:s|ting)?|estimat(?:e[sd]?|ing)) (?:it|that|this|them)\b[^.,;:]{0,30},? at |\b(?:it|that|this) (?:(?:had|has) )?(?:stood|stands|was put|is put|was given|is given|came|comes) (?:at|to) |\b(?:put(?:s|ting)?|estimat(?:e[sd]?|ing)) (?:(?:their|its) (?:number|strength)|them)\b[^.,;:]{0,40} at |\bit was (?:about|around|some|nearly|almost|over|under|more than|fewer than)? ?|\b(?:counter|tally|count|total) (?:stopped|stood|ended|closed|stands|stops) at (?:about|around|over|under|nearly)? ?/iu,
  ),
);

/** "put those still at the fence at about 7,000": whoever they are. */
export const thoseAt: CountedReading = ({ phrase, sentence, lead, rest, read }) =>
  read.length === 0 && !isYear(phrase) && endsPhrase(phrase, sentence) && isBehindThose(lead)
    ? // "the number of wounded at nine, seven of them policemen": nobody on the move
      counts(phrase, null, areGuards.test(rest) ? 'count-people' : movedRule)
    : undefined;
const areGuards =
  /^,? (?:(?!of\b)[\p{L}\d]+ ){1,3}of (?:them|whom) (?:\p{L}+ ){0,2}(?:polic\p{L}+|officers|soldiers|guards|servicemen|troops)\b/u;
const isBehindThose = createWeighedEnding(
  /\b(?:put(?:s|ting)?|estimat(?:e[sd]?|ing)) (?:(?:those|the number of those|the number (?:of people )?(?:still|left|remaining)) [^.,;:]{3,40}|(?:the number of )?(?:the )?(?:stranded|waiting|missing|detained|displaced|wounded|injured|homeless)(?: [^.,;:]{3,40})?) at /iu,
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
  /(?:^|; |, |\b(?:the|those|these|such|its|their|daily|weekly|monthly|yearly|annual|quarterly|official|overall) )(?:figures?|numbers?|totals?|tally|toll|count|estimates?)(?: \w+)? (?:fell|fallen|slid|slipped|sank|dropped|declined|decreased|shrank|rose|risen|grew|climbed|jumped|went|surged|soared|swelled|plunged|plummeted|tumbled|dwindled|crept|runs?|ran|ranged?|ranges|var(?:y|ied|ies))\b[^.;:]{0,60}\b(?:from|to) /iu,
);
