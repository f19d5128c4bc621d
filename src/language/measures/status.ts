import type { SanctionStatus } from '../../schema/sanction.ts';
import {
  answerWith,
  consent,
  inForce,
  liftingWanted,
  modalBefore,
  ofTheDay,
  needed,
  none,
  obligation,
  reasonPhrase,
  statusNouns,
} from '../lexicon/sanction-phrases.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { clauseAt } from '../syntax/clause.ts';
import { ownStanding } from '../syntax/factuality.ts';
import { isPassive } from '../syntax/verb-use.ts';
import { calledUpon, recommendation, wanted, wished, wishedOf } from './asked-for.ts';
import { statusAlone } from './status-alone.ts';
import { governing, isBeingLifted, isWarning } from './governing.ts';
import { type Governor, isFollowedByDay } from './governor.ts';
import type { Head } from './head.ts';
import { isApposedAct, isFirstVerb, isRecentAct, isRoundOfDay } from './told-act.ts';
import { prosePattern } from '../prose-pattern.ts';

/** How far a measure has come at the time of the text; null where the words deny that there is one. */
export function statusOf(
  sentence: SentenceReading,
  head: Head,
  governor: Governor | null,
  clauses: readonly TextRange[],
  inherited: SanctionStatus | null,
  /** Day of the document. */
  day: string,
): SanctionStatus | null {
  const { text } = sentence;
  const before = text.slice(0, head.start);
  const after = text.slice(head.end);
  const clause = clauseAt(clauses, head.start);
  // "asset freeze lifted", "fifth round adopted.": what cells, headings and chronicles are told in
  const isBrief =
    sentence.kind === 'cell' ||
    sentence.kind === 'heading' ||
    (governor?.relation === 'participle' &&
      /^[.!]?$/u.test(text.slice(governor.end)) &&
      isFirstVerb(sentence, governor));
  const phrase = phraseBefore(before);
  if (inherited && partOfMeasure.test(before.slice(-90))) return inherited;
  // "The package, proposed in January, combines …": an act with its day between commas
  if (apposedProposal.test(after)) return 'proposed';
  if (
    /^(?:if|unless|should)\b/iu.test(text.slice(clause.start)) &&
    !/\bif not\b/iu.test(text.slice(clause.start, clause.start + 8)) &&
    // "If it goes on, the Union would answer with a ban": what would follow
    !/,[^,;]* (?:will|would) /u.test(text.slice(clause.start, head.start))
  )
    return 'proposed';
  if (ofTheDay.test(before)) return 'adopted';
  // "shielded from any new measures"
  if (anyNew.test(before)) return 'proposed';
  // "the embargo, in force since 2011, was extended": the act counts
  const isRenewed =
    governor?.status === 'adopted' &&
    governor.relation === 'subject' &&
    isPassive(sentence.tokens, governor.at, governor.tense) &&
    /^, [^,;]+, /u.test(after);
  if (!isRenewed && inForce.test(after) && !/\b(?:could|would|will|may|might)\b/u.test(after.slice(0, 40)))
    return 'in-force';
  // "the Union should sanction the airlines": somebody asks for it
  if (head.verb && obligation.test(before)) return 'called-for';
  if (head.verb && wanted.test(before)) return 'called-for';
  // "removed the firm from its blacklist"
  if ((text.slice(head.start, head.end).endsWith('list') || /^ lists?\b/u.test(after)) && takenOff.test(before))
    return modalBefore.test(before) ? 'in-force' : 'lifted';
  // "no sanctions have been imposed", "there are no sanctions"
  if (governor?.status === 'adopted' && governor.relation !== 'self' && none.test(before)) return 'proposed';
  if (!governor && calledUpon.test(before)) return 'called-for';
  if (!governor && consent.test(before)) return isAhead(before) ? 'proposed' : 'adopted';
  if (!governor && heldOut.test(before)) return 'threatened';
  // "To the council: adopt sanctions"
  if (recommendation.test(before)) return 'called-for';
  const noun = statusNouns.find(({ pattern }) => pattern.test(phrase));
  // "wants the airport to be put under sanctions"
  const isPut = governor?.relation === 'object' && /^(?:put|place)$/u.test(governor.base);
  if (noun?.status === 'lifted' && liftingWanted.test(before)) return 'in-force';
  if (noun && !isPut && (!governor || governor.relation !== 'subject')) return noun.status;
  if (needed.test(after)) return 'called-for';
  // "called for sanctions to be lifted", "nobody expects the measures to be eased": they are there
  const isAsked = governor?.status === 'called-for' && governor.relation === 'object';
  const isAwaited = governor?.status === 'proposed' && governor.relation === 'object';
  if ((isAsked || isAwaited) && beingLifted.test(after)) return 'in-force';
  if (isAsked) return 'called-for';
  if (!governor) return statusAlone(before, after, phrase);
  if (governor.status === 'threatened') return 'threatened';
  if (governor.status === 'kept') {
    // "warned airlines that they face sanctions"
    if (governor.base === 'face' && isWarning(sentence, governor.at)) return 'threatened';
    const isAhead = /\b(?:could|may|might|would|will|(?:likely|set|due|expected|bound) to)(?: \p{L}+)? $/u.test(
      text.slice(0, governor.start),
    );
    // "may yet include a ban on banks"
    return /^(?:face|include|cover)$/u.test(governor.base) && isAhead ? 'proposed' : 'in-force';
  }
  // "the Union should extend its sanctions"; "should be adopted on Monday" is what is expected
  if (
    governor.status === 'adopted' &&
    obligation.test(text.slice(0, governor.start)) &&
    !isFollowedByDay(sentence, governor) &&
    !/^ ["“]?(?:in the coming|soon\b|shortly\b|within\b|before (?:the|long)\b)/u.test(text.slice(governor.end))
  )
    return 'called-for';
  // "demanded that the sanctions be extended"
  if (
    governor.status === 'adopted' &&
    (wished.test(text.slice(0, governor.start)) ||
      (governor.tense === 'base' && wishedOf.test(text.slice(0, governor.start))))
  )
    return 'called-for';
  const matrix = governing(sentence, governor);
  if (governor.status === 'lifted') {
    if (isBeingLifted(sentence, governor)) return 'lifted';
    if (matrix) return 'in-force';
    return ownStanding(sentence, governor.at, governor.tense, clauses) === 'asserted' &&
      (governor.relation !== 'participle' || isBrief)
      ? 'lifted'
      : 'in-force';
  }
  if (governor.status === 'called-for') return 'called-for';
  if (governor.status === 'proposed') {
    if (governor.base === 'follow' && governor.tense === 'past') return 'adopted';
    // "urged the Commission to propose sanctions"
    if (matrix === 'called-for') return matrix;
    return 'proposed';
  }
  if (matrix) return matrix;
  // "in retaliation for imposing sanctions", "sanctions slapped on Sudland": long there
  const lead = text.slice(0, governor.start);
  if (governor.tense === 'gerund' && reasonPhrase.test(`${lead} `.replace(/\s+$/u, ' '))) return 'in-force';
  // "the new listings announced by the Union", "sanctions announced today"
  const isNew = governor.status === 'adopted' && (/\bnew $/iu.test(before) || text.startsWith(' today', governor.end));
  const isNews = isApposedAct(sentence, governor) || isRecentAct(sentence, governor, day);
  if (governor.relation === 'participle' && !isBrief && !isNew && !isNews) return 'in-force';
  // "have since been barred", "have been banned since April"
  if (
    governor.relation === 'self' &&
    /\b(?:has|have)\b[^,;]{0,20} been $/u.test(text.slice(0, governor.start)) &&
    /\bsince\b/iu.test(text)
  )
    return 'in-force';
  // "the sanctions which the Union imposed in May cannot …": they are only mentioned
  if (
    !isNews &&
    !isRoundOfDay(sentence, head, governor) &&
    governor.start > head.end &&
    (/^ (?:which|that) (?!\p{L}+ed\b)/u.test(text.slice(head.end, governor.start)) ||
      // "the sanctions the Union imposed in May"
      (governor.relation === 'relative' && !/[,]|\b(?:which|that)\b/u.test(text.slice(head.end, governor.start))))
  )
    return 'in-force';
  const clauseOfVerb = clauseAt(clauses, governor.start);
  const opening = text.slice(clauseOfVerb.start, clauseOfVerb.start + 8).toLowerCase();
  if (
    /^(?:before|after|since|until|when|once)\b/u.test(opening) &&
    governor.relation === 'subject' &&
    isPassive(sentence.tokens, governor.at, governor.tense)
  )
    return 'in-force';
  const standing = ownStanding(sentence, governor.at, governor.tense, clauses);
  switch (standing) {
    case 'asserted':
    case 'claimed':
      return 'adopted';
    case 'planned':
    case 'hypothetical':
      // "warned that carriers could be blacklisted"
      return isWarning(sentence, governor.at) ? 'threatened' : 'proposed';
    case 'denied':
      return governor.relation === 'self' ? null : 'proposed';
    case null:
      // "can be blacklisted" is a rule in force; "to impose" without more is an aim
      return /\bcan(?:not)?\b/u.test(text.slice(clauseOfVerb.start, governor.start)) ? 'in-force' : 'proposed';
    default:
      throw new Error('unknown factuality: ' + String(standing satisfies never));
  }
}

/** "may give the green light", "are due to sign off": it has not been done. */
const isAhead = (before: string): boolean => modalBefore.test(before) || setTo.test(before);

/** "a package including bans", "which combines a ban with a freeze", "a package, with trade restrictions" */
const partOfMeasure = prosePattern(
  /\b(?:including|such as|among them|namely|above all)\b[^.;]*$|\b(?:combin|compris|bundl|pair|contain)\p{L}* [^.;]*$|\bconsists? of [^.;]*$|, with (?:[\p{L}-]+ ){0,3}$/iu,
);

const apposedProposal =
  /^,? (?:proposed|drafted|tabled|prepared|put forward|floated) (?:by|in|on|last|earlier|this)\b/u;

const anyNew = /\b(?:any|whatever) (?:(?:new|further|more|fresh|additional|possible|future) ){1,2}$/u;

/** "would answer with restrictions", "threatened on Friday to reply with a ban" */
const heldOut = prosePattern(
  new RegExp(String.raw`\b(?:would|will|ready to|threaten\p{L}*(?: [^,;]{1,30})? to) ${answerWith}`, 'u'),
);

/** What is to happen to measures that are there. */
const beingLifted = prosePattern(
  /^(?:[^,;.]{0,40} )?(?:(?:to be|be|should be) )?(?:gone|lifted|eased|removed|dropped|ended|kept|maintained|retained|suspended|scrapped|relaxed)\b/iu,
);

/** The words before the noun phrase of a measure, its adjectives taken off: "… in revenge for (the harsh EU) sanctions". */
function phraseBefore(before: string): string {
  return before.replace(adjectives, '');
}

/** "removed the firm from its (blacklist)" */
const takenOff = prosePattern(
  /\b(?:remov|t(?:ook|ake|aken|aking)|delet|struck|str(?:ike|iking))\p{L}*(?: [^,;.]{1,50})? (?:from|off) (?:[\p{L}'’-]+ ){0,3}$/u,
);

/** "are due to sign off" */
const setTo = prosePattern(/\b(?:due|expected|set|about|poised|yet|failed) to (?:\p{L}+ ){1,4}/u);

/** What stands between a noun and the measure that hangs on it. */
const adjectives = prosePattern(
  /(?:\b(?:the|a|an|its|their|his|her|these|those|new|more|further|fresh|additional|wider|tougher|stronger|stricter|broader|trade|financial|targeted|personal|harsh|harsher|existing|earlier|european|american|western|british|economic|sectoral|international|EU|US|UK|U\.S\.|(?:round|rounds|package|packages|tranche|set|series|wave) of|first|second|third|fourth|fifth|sixth|seventh|next|another|\p{L}+'s|\p{L}+’s|\p{Lu}\p{L}+) )+$/u,
);
