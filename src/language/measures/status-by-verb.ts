import { createEnding } from '../ending.ts';
import { newMeasure, obligation, reasonPhrase } from '../lexicon/sanction-phrases.ts';
import type { SentenceReading } from '../reading.ts';
import { clauseAt } from '../syntax/clause.ts';
import { ownStanding } from '../syntax/factuality.ts';
import { isPassive } from '../syntax/verb-use.ts';
import { prepares } from './preparers.ts';
import { overdue, wanted, wished, wishedOf } from './asked-for.ts';
import { governing, isBeingLifted, isWarning } from './governing.ts';
import { type Governor, isFollowedByDay } from './governor.ts';
import { isOfRound } from './named-round.ts';
import type { MeasureFacts, VerbStatusRule } from './status-rule.ts';
import { changesRules } from './rules-of-measures.ts';
import { isApposedAct, isFirstVerb, isRecentAct, isRoundOfDay } from './told-act.ts';

// The status of a measure by the verb that it hangs on.

/** "called for sanctions" */
export const askedFor: VerbStatusRule = ({ sentence }, { status, relation, start }) => {
  if (status !== 'called-for' || relation !== 'object') return undefined;
  // "ministers are set to back sanctions"
  return isDueTo(sentence.text, start) ? 'proposed' : 'called-for';
};
const isDueTo = createEnding(/\b(?:set|due|expected|poised|likely|about|scheduled|bound|inclined) to /u);

/** "widened its sanctions regime": the measures are there, and their rules are changed. */
export const asRules: VerbStatusRule = ({ sentence, head }, governor) =>
  changesRules(sentence, governor, head) ? 'in-force' : undefined;

/** "threatened sanctions" */
export const threatened: VerbStatusRule = ({ sentence, head }, { base, status }) => {
  if (status !== 'threatened') return undefined;
  // "promised a fifth package": work that goes on
  return /^(?:promise|pledge)$/u.test(base) && isOfRound(sentence, head) ? 'proposed' : status;
};

/** "face sanctions", "may yet include a ban on banks" */
export const kept: VerbStatusRule = ({ sentence, head }, { status, base, at, start }) => {
  if (status !== 'kept') return undefined;
  // "warned airlines that they face sanctions"
  if (base === 'face' && isWarning(sentence, at)) return 'threatened';
  // "faces new sanctions"
  if (base === 'face' && newMeasure(sentence.text.slice(start, head.start))) return 'proposed';
  return /^(?:face|include|cover)$/u.test(base) && isAhead(sentence.text, start) ? 'proposed' : 'in-force';
};

/** "may yet (include)" */
const isAhead = createEnding(/\b(?:could|may|might|would|will|(?:likely|set|due|expected|bound) to)(?: \p{L}+)? /u);

/** "the existing restrictions must be enforced more strictly", "still applies a ban" */
export const upheld: VerbStatusRule = ({ sentence, before }, governor) =>
  upholds(sentence, governor) && !newMeasure(before.text) ? 'in-force' : undefined;

/** "the Union should extend its sanctions"; "should be adopted on Monday" is what is expected. */
export const shouldBeDone: VerbStatusRule = ({ sentence }, governor) =>
  // "states still have to agree on sanctions"
  governor.status === 'adopted' && stillTo(sentence.text, governor.start) ? 'proposed' : mustBeDone(sentence, governor);

/** "must be (enforced)", "still (applies)": what is to be done with measures that are there. */
export const upholds = ({ text }: SentenceReading, { base, start }: Governor): boolean =>
  upholding.test(base) && (obligation(text, start) || text.endsWith('still ', start));
const upholding = /^(?:enforce|implement|apply|uphold|observe|police)$/u;

const stillTo = createEnding(
  /\b(?:still (?:ha(?:s|ve|d)|needs?|needed)|(?:ha(?:s|ve)|is|are) (?:yet|still)) to (?:be )?/u,
);

const mustBeDone = (sentence: SentenceReading, governor: Governor): 'called-for' | undefined =>
  (governor.status === 'adopted' ||
    // "sanctions must follow"
    governor.base === 'follow' ||
    (governor.relation === 'object' &&
      /^(?:draft|propose|prepare|table|consider|examine|study|explore|weigh|discuss|plan)$/u.test(governor.base))) &&
  obligation(sentence.text, governor.start) &&
  !isFollowedByDay(sentence, governor) &&
  !/^ ["“]?(?:in the coming|soon\b|shortly\b|within\b|before (?:the|long)\b)/u.test(sentence.text.slice(governor.end))
    ? 'called-for'
    : undefined;

/** "ambassadors approved a fifth package": they prepare what ministers adopt. */
export const byPreparers: VerbStatusRule = ({ sentence }, { status, relation, start }) =>
  status === 'adopted' && relation === 'object' && prepares(sentence.text, start) ? 'proposed' : undefined;

/** "demanded that the sanctions be extended" */
export const wishedFor: VerbStatusRule = ({ sentence }, { status, base, start, end }) => {
  const lead = sentence.text.slice(0, start);
  // "put" and "hit" are their own past
  const isBare = sentence.text.slice(start, end) === base;
  // "wants the airport put under sanctions"
  const isWanted = /^(?:put|place|hit|slap)$/u.test(base) && !lead.endsWith(' to ') && wanted(lead);
  return status === 'adopted' && (wished(lead) || overdue(lead) || isWanted || (isBare && wishedOf(lead)))
    ? 'called-for'
    : undefined;
};

/** "lifted the sanctions"; "wants to lift the sanctions": they are there. */
export const lifted: VerbStatusRule = (facts, governor) => {
  if (governor.status !== 'lifted') return undefined;
  const { sentence, clauses } = facts;
  // "Lifting the sanctions now would reward him"
  if (governor.tense === 'gerund' && /^["“]?$/u.test(sentence.text.slice(0, governor.start))) return 'in-force';
  // "saw its listing lifted"
  if (isBeingLifted(sentence, governor) || sawItsOwn(facts.before.text)) return 'lifted';
  if (governing(sentence, governor) || (governor.relation === 'subject' && isAwaited(facts.before.text)))
    return 'in-force';
  return ownStanding(sentence, governor.at, governor.tense, clauses) === 'asserted' &&
    (governor.relation !== 'participle' || isBrief(facts, governor))
    ? 'lifted'
    : 'in-force';
};

/** "until the (sanctions) are lifted" */
const isAwaited = createEnding(
  /\b(?:until|till|unless|before) (?:(?:the|its|their|all|these|those|\p{Lu}[\p{L}’']+) ){0,3}/u,
);

/** "saw its (listing lifted)" */
const sawItsOwn = createEnding(/\b(?:saw|had) (?:its|their|his|her) /u);

/** "sanctions were called for" */
export const calledFor: VerbStatusRule = (_facts, { status }) => (status === 'called-for' ? status : undefined);

/** "proposed sanctions"; "sanctions followed"; "urged the Commission to propose sanctions" */
export const proposed: VerbStatusRule = ({ sentence }, governor) => {
  if (governor.status !== 'proposed') return undefined;
  if (governor.base === 'follow' && governor.tense === 'past') return 'adopted';
  return governing(sentence, governor) === 'called-for' ? 'called-for' : 'proposed';
};

/** "agreed to impose sanctions": the verb above says how far. */
export const byVerbAbove: VerbStatusRule = ({ sentence }, governor) => governing(sentence, governor) ?? undefined;

/** "in retaliation for imposing sanctions", "sanctions slapped on Sudland": long there. */
export const asReason: VerbStatusRule = ({ sentence }, { tense, start }) =>
  tense === 'gerund' && reasonPhrase(`${sentence.text.slice(0, start)} `.replace(/\s+$/u, ' '))
    ? 'in-force'
    : undefined;

/** "the listings announced by the Union": only mentioned, unless new. */
export const asParticiple: VerbStatusRule = (facts, governor) => {
  if (governor.relation !== 'participle' || isBrief(facts, governor)) return undefined;
  // "the new listings announced by the Union", "sanctions announced today"
  const isNew =
    governor.status === 'adopted' &&
    (saidNew(facts.before.text) || facts.sentence.text.startsWith(' today', governor.end));
  return isNew || isNews(facts, governor) ? undefined : 'in-force';
};

/** "the new (listings)" */
const saidNew = createEnding(/\bnew /iu);

/** "have since been barred", "have been banned since April" */
export const sinceThen: VerbStatusRule = ({ sentence: { text } }, { relation, start }) =>
  relation === 'self' && hasBeen(text, start) && /\bsince\b/iu.test(text) ? 'in-force' : undefined;

/** "have since been (barred)" */
const hasBeen = createEnding(/\b(?:has|have)\b[^,;]{0,20} been /u);

/** "the sanctions which the Union imposed in May cannot …": they are only mentioned. */
export const inRelativeClause: VerbStatusRule = (facts, governor) => {
  const { sentence, head } = facts;
  if (governor.start <= head.end || isNews(facts, governor) || isRoundOfDay(sentence, head, governor)) return undefined;
  const between = sentence.text.slice(head.end, governor.start);
  const isRelative =
    /^ (?:which|that) (?!\p{L}+ed\b)/u.test(between) ||
    // "the sanctions the Union imposed in May"
    (governor.relation === 'relative' && !/[,]|\b(?:which|that)\b/u.test(between));
  return isRelative ? 'in-force' : undefined;
};

/** "after sanctions were imposed" */
export const inTimeClause: VerbStatusRule = ({ sentence: { text, tokens }, clauses }, governor) => {
  const { start } = clauseAt(clauses, governor.start);
  return /^(?:before|after|since|until|when|once)\b/u.test(text.slice(start, start + 8).toLowerCase()) &&
    governor.relation === 'subject' &&
    isPassive(tokens, governor.at, governor.tense)
    ? 'in-force'
    : undefined;
};

/** "imposed sanctions", "will impose sanctions", "has imposed no sanctions" */
export const byStanding: VerbStatusRule = ({ sentence, clauses }, governor) => {
  const standing = ownStanding(sentence, governor.at, governor.tense, clauses);
  switch (standing) {
    case 'asserted':
    case 'claimed':
      return 'adopted';
    case 'planned':
    case 'hypothetical':
      // "may now be blacklisted": what the rules have come to allow
      if (
        governor.relation === 'self' &&
        (mayNow(sentence.text, governor.start) || underNewRules.test(sentence.text.slice(0, governor.start)))
      )
        return 'in-force';
      // "warned that carriers could be blacklisted"
      return isWarning(sentence, governor.at) ? 'threatened' : 'proposed';
    case 'denied':
      return governor.relation === 'self' ? null : 'proposed';
    case null: {
      // "can be blacklisted" is a rule in force; "to impose" without more is an aim
      const { start } = clauseAt(clauses, governor.start);
      return /\bcan(?:not)?\b/u.test(sentence.text.slice(start, governor.start)) ? 'in-force' : 'proposed';
    }
    default:
      throw new Error('unknown factuality: ' + String(standing satisfies never));
  }
};

/** "asset freeze lifted", "fifth round adopted.": what cells, headings and chronicles are told in. */
const isBrief = ({ sentence }: MeasureFacts, governor: Governor): boolean =>
  sentence.kind === 'cell' ||
  sentence.kind === 'heading' ||
  (governor.relation === 'participle' &&
    /^[.!:]?(?:$|(?<=:) )/u.test(sentence.text.slice(governor.end)) &&
    isFirstVerb(sentence, governor));

/** Whether the act is what the text is about. */
const isNews = ({ sentence, day }: MeasureFacts, governor: Governor): boolean =>
  isApposedAct(sentence, governor) || isRecentAct(sentence, governor, day);

/** "widened the legal base so that those who do so may be (listed)" */
const underNewRules =
  /\b(?:amend|widen|broaden|chang|extend|rewr|adapt|adjust|expand)\p{L}* [^.;]{0,40}(?:criteria|legal (?:base|basis|bases|grounds|framework)|grounds|rules|regime)\b[^.;]*\b(?:may|can|could) be $/u;

/** "may now be (blacklisted)" */
export const mayNow = createEnding(/\b(?:may|can) (?:now|henceforth|from now on) be /u);
