import { createEnding } from '../ending.ts';
import { createLeadEnding } from '../lead.ts';
import {
  answerWith,
  consent,
  inForce,
  liftingWanted,
  modalBefore,
  needed,
  none,
  obligation,
  ofTheDay,
} from '../lexicon/sanction-phrases.ts';
import { endCue, statusNouns } from '../lexicon/sanction-status-nouns.ts';
import { prosePattern } from '../prose-pattern.ts';
import { clauseAt } from '../syntax/clause.ts';
import { isPassive } from '../syntax/verb-use.ts';
import { calledToInclude, calledToPrepare, calledUpon, recommendation, wanted } from './asked-for.ts';
import { statusOfLabel } from './row-status.ts';
import type { StatusRule } from './status-rule.ts';

// The status of a measure by the words before and behind it, whatever verb it hangs on.

/** "a package including bans": what is part of a measure has come as far. */
export const asPart: StatusRule = ({ inherited, before }) =>
  inherited && partOfMeasure.test(before.text.slice(-90)) ? inherited : undefined;

/** "Proposed: a ban on potash", "Lifted: the listing of Skyways": the label before it says it. */
export const byLabel: StatusRule = ({ governor, before }) => {
  if (governor || !before.text.includes(': ')) return undefined;
  const label = /^(?<label>[^:.;]{3,32}): [^:.;]*$/u.exec(before.text)?.groups?.['label'];
  return (label !== undefined && statusOfLabel(label)) || undefined;
};

/** "The package, proposed in January, combines …": an act with its day between commas. */
export const byApposition: StatusRule = ({ after }) => {
  if (apposedDemand.test(after)) return 'called-for';
  return apposedProposal.test(after) ? 'proposed' : undefined;
};

/** "If sanctions follow …"; not "If it goes on, the Union would answer with a ban": what would follow. */
export const underCondition: StatusRule = ({ sentence: { text }, head, governor, clauses }) => {
  const { start } = clauseAt(clauses, head.start);
  const isCondition =
    /^(?:if|unless|should)\b/iu.test(text.slice(start)) &&
    !/\bif not\b/iu.test(text.slice(start, start + 8)) &&
    !/,[^,;]* (?:will|would|could|can|may|might|should|ought|offers?|offered) /u.test(text.slice(start, head.start));
  // "whether the first listings arrive before summer"
  if (
    /^whether (?:(?:the|any|an?|its|their) )?(?:first|new|further|more|another|next|promised|planned)\b/iu.test(
      text.slice(start),
    )
  )
    return 'proposed';
  // "if the Union lifted its sanctions"
  return isCondition ? (governor?.status === 'lifted' ? 'in-force' : 'proposed') : undefined;
};

/** "Monday's listings" */
export const onTheDay: StatusRule = ({ before }) => (ofTheDay(before) ? 'adopted' : undefined);

/** "shielded from any new measures" */
export const asAnyNew: StatusRule = ({ before }) => (anyNew(before) ? 'proposed' : undefined);

/** "the sanctions are in force"; of "the embargo, in force since 2011, was extended" the act counts. */
export const standing: StatusRule = ({ sentence, governor, after }) => {
  const isRenewed =
    governor?.status === 'adopted' &&
    governor.relation === 'subject' &&
    isPassive(sentence.tokens, governor.at, governor.tense) &&
    /^(?: (?:on|against) [^,;]{2,40})?, [^,;]+, /u.test(after);
  return !isRenewed &&
    (inForce.test(after) || goesOn.test(after)) &&
    !/\b(?:could|would|will|may|might)\b/u.test(after.slice(0, 40))
    ? 'in-force'
    : undefined;
};

/** "the sanctions will be looked at again": what is there to be judged anew */
export const toBeReviewed: StatusRule = ({ after }) => (reviewed.test(after) ? 'in-force' : undefined);

/** "A freeze applies with immediate effect": it has just been adopted. */
export const atOnce: StatusRule = ({ after }) => (immediate.test(after) ? 'adopted' : undefined);

/** "the Union should sanction the airlines", "wants the forwarders blacklisted": somebody asks for it. */
export const asDuty: StatusRule = ({ head, before }) =>
  head.verb && (obligation(before.text) || wanted(before.text)) ? 'called-for' : undefined;

/** "removed the firm from its blacklist" */
export const offTheList: StatusRule = ({ sentence: { text }, head, before, after }) => {
  const isList = text.slice(head.start, head.end).endsWith('list') || /^ lists?\b/u.test(after);
  if (!isList || !takenOff(before.text)) return undefined;
  return modalBefore(before) ? 'in-force' : 'lifted';
};

/** "no sanctions have been imposed", "there are no sanctions" */
export const asNone: StatusRule = ({ governor, before }) =>
  governor?.status === 'adopted' && governor.relation !== 'self' && none(before.text) ? 'proposed' : undefined;

/** "urged the Union to respond with sanctions" */
export const asAnswerAskedFor: StatusRule = ({ governor, before }) =>
  (!governor && calledUpon(before)) || calledToInclude(before) || calledToPrepare(before) ? 'called-for' : undefined;

/** "gave the green light to sanctions"; "may give …" has not been done. */
export const byConsent: StatusRule = ({ governor, before }) => {
  if (governor || !consent(before)) return undefined;
  const isAhead = modalBefore(before) || setTo.test(before.text) || isOfPreparers.test(before.text);
  return isAhead ? 'proposed' : 'adopted';
};

/** "Ambassadors gave their nod to (a fresh round)" */
const isOfPreparers = /\b[Aa]mbassadors\b[^.;]*$/u;

/** "threatened on Friday to reply with a ban" */
export const asAnswerHeldOut: StatusRule = ({ governor, before }) =>
  !governor && heldOut(before) ? 'threatened' : undefined;

/** "threatened to halt imports, an embargo that would hurt": what it would be, told between commas. */
export const asThreat: StatusRule = ({ before }) => (threatOf(before) ? 'threatened' : undefined);

/** "To the council: adopt sanctions" */
export const asRecommendation: StatusRule = ({ before }) =>
  recommendation.test(before.text) ? 'called-for' : undefined;

/** "plans for sanctions", "because of sanctions": the noun or preposition before says how far. */
export const byNoun: StatusRule = ({ governor, before, phrase }) => {
  const noun = statusNouns.find(({ ends }) => ends(phrase));
  if (!noun) return undefined;
  if (noun.status === 'lifted' && liftingWanted.test(before.text)) return 'in-force';
  // "wants the airport to be put under sanctions"
  const isPut = governor?.relation === 'object' && /^(?:put|place)$/u.test(governor.base);
  return !isPut && (!governor || governor.relation !== 'subject') ? noun.status : undefined;
};

/** "has no intention of lifting the sanctions", "ruled out easing its embargo": they are there. */
export const asNotLifted: StatusRule = ({ before }) => (talksOfLifting(before) ? 'in-force' : undefined);

/** "Recommendation: impose sanctions on the agencies", "- Extend the ban to carriers": advice, put as an order. */
export const asAdvice: StatusRule = ({ before }) => (advised(before) ? 'called-for' : undefined);

/** "We need more sanctions" */
export const asNeeded: StatusRule = ({ before, governor }) =>
  !governor && needs(before.text) ? 'called-for' : undefined;

/** "sanctions are needed" */
export const asNeed: StatusRule = ({ after }) => (needed.test(after) ? 'called-for' : undefined);

/** "called for sanctions to be lifted", "nobody expects the measures to be eased": they are there. */
export const toBeLifted: StatusRule = ({ governor, after }) =>
  governor?.relation === 'object' &&
  (governor.status === 'called-for' || governor.status === 'proposed') &&
  beingLifted.test(after)
    ? 'in-force'
    : undefined;

/** "a package including bans", "which combines a ban with a freeze", "a package, with trade restrictions" */
const partOfMeasure = prosePattern(
  /\b(?:including|such as|among them|namely|above all)\b[^.;]*$|\b(?:combin|compris|bundl|pair|contain)\p{L}* [^.;]*$|\bconsists? of [^.;]*$|, with (?:[\p{L}-]+ ){0,3}$/iu,
);

/** "(a listing) of judges, demanded by Norland" */
const apposedDemand =
  /^(?: (?:on|against|for|of) [^,;.]{2,60}(?=,))?,? (?:demanded|requested|sought|urged|called for|asked for|wanted) by\b/u;

const apposedProposal =
  /^(?: (?:on|against|for) [^,;.]{2,60}(?=,))?,? (?:proposed|drafted|tabled|prepared|put forward|floated) (?:by|in|on|last|earlier|this)\b/u;

const anyNew = createLeadEnding(
  /any$|whatever/,
  /\b(?:any|whatever) (?:(?:new|further|more|fresh|additional|possible|future) ){1,2}/u,
);

/** "would answer with restrictions", "threatened on Friday to reply with a ban" */
const heldOut = createLeadEnding(
  /with$/,
  prosePattern(new RegExp(String.raw`\b(?:would|will|ready to|threaten\p{L}*(?: [^,;]{1,30})? to) ${answerWith}`, 'u')),
);

/** "threatened to halt imports, an (embargo)" */
const threatOf = createLeadEnding(/threaten/, prosePattern(/\bthreaten\p{L}* [^.;]*, an? (?:[\p{L}-]+ ){0,2}/u));

/** "(curbs) agreed in June, which cover gold, continue to apply", "(the ban) is untouched" */
const goesOn = prosePattern(
  /^(?:(?!, and |, while | while | but | although | though | when | after )[^.;:]){0,120}? (?:continues? to (?:apply|stand|run|bind|bite|hold|cover)|still (?:apply|applies|stands?|holds?|binds?|bites?|covers?)|(?:is|are|was|were|remains?|stays?|stand) (?:\p{L}+ly )?(?:(?:still|also still) (?:valid|in force|in place|binding|in effect)|untouched|unaffected|unchanged|intact|not (?:touched|affected)))\b/u,
);

/** What is to happen to measures that are there. */
const beingLifted = prosePattern(
  /^(?:[^,;.]{0,40} )?(?:(?:to be|be|should be|to) )?(?:stay|remain|hold|continue|gone|lifted|eased|removed|dropped|ended|kept|maintained|retained|suspended|scrapped|relaxed)\b/iu,
);

/** "removed the firm from its (blacklist)" */
const takenOff = createEnding(
  prosePattern(
    /\b(?:remov|t(?:ook|ake|aken|aking)|delet|struck|str(?:ike|iking))\p{L}*(?: [^,;.]{1,50})? (?:from|off) (?:[\p{L}'’-]+ ){0,3}/u,
  ),
);

/** "are due to sign off" */
const setTo = prosePattern(/\b(?:due|expected|set|about|poised|yet|failed) to (?:[\p{L}-]+ ){1,4}/u);

/** "(sanctions) would be looked at again" */
const reviewed =
  /^(?: [^,;.]{2,60})? (?:will|would|should|must|could|may|might|is to|are to) be (?:\p{L}+ly )?(?:looked at (?:again|anew|afresh)|reviewed|reconsidered|re-?examined|re-?assessed|revisited|rethought)\b/u;

/** "(a ban and a freeze) apply with immediate effect" */
const immediate = prosePattern(
  /^(?:,? and (?:an? )?(?:[\p{L}-]+ ){1,3})? ?(?:(?:will|to) )?(?:appl(?:y|ies)|t(?:ake|akes|ook)|c(?:ome|omes|ame)|enter(?:s|ed)?) (?:with immediate effect|immediate effect|(?:into )?(?:force|effect) (?:immediately|at once|today|the same day))\b/u,
);

/** "has no intention of lifting its (sanctions)" */
const talksOfLifting = createLeadEnding(
  endCue,
  prosePattern(
    /\b(?:rul(?:e|es|ed|ing) out|against|oppos\p{L}+|consider\p{L}*|discuss\p{L}*|(?:intention|question|thought|idea|prospect|possibility|risk) of|(?:talk|talks|plans?|pressure|debate|negotiations) (?:on|about|of|for)|reject\p{L}*|(?:condition|conditions|price) (?:of|for)|favou?r\p{L}*|call(?:s|ed|ing)? for|propos\p{L}+|suggest\p{L}+|push(?:es|ed|ing)? for|without) (?:lifting|easing|relaxing|dropping|scrapping|suspending|ending|removing|softening|loosening|cancelling) (?:(?!and\b)[\p{L}'’.-]+ ){0,4}/u,
  ),
);

const advised = createLeadEnding(
  /^(?:impose|adopt|extend|expand|tighten|introduce|prepare|widen|broaden|toughen)$/,
  prosePattern(
    /(?:^|[:•–—] |^\d+\. )(?:[Ii]mpose|[Aa]dopt|[Ee]xtend|[Ee]xpand|[Tt]ighten|[Ii]ntroduce|[Pp]repare|[Ww]iden|[Bb]roaden|[Tt]oughen) (?:[\p{L}-]+ ){0,4}/u,
  ),
);

const needs = createEnding(
  prosePattern(
    /\b(?:[Tt]ime|case|need|clamou?r|argument) for (?:more|new|further|fresh|tougher|stronger|harsher|additional|wider|real|a|an|the)? ?(?:[\p{L}'’-]+ ){0,2}|\b(?:need|needs) (?:more|new|further|tougher|stronger|additional|real|fresh|targeted|a|an) (?:[\p{L}-]+ ){0,2}/u,
  ),
);
