import type { EventMention } from '../../schema/mention.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import { none } from '../lexicon/sanction-phrases.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { dateOf } from '../syntax/date-of.ts';
import { isSureVerb } from '../syntax/sure-verb.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive, wordBefore } from '../syntax/verb-use.ts';
import { ownStanding } from '../syntax/factuality.ts';
import { speechAround } from '../syntax/speech-around.ts';
import { isOfSpeechBefore } from '../syntax/speech-day.ts';
import { consentingAct } from './consenting-act.ts';
import { answeringAct } from './answering-act.ts';
import { isUnnamedCaller } from './unnamed-caller.ts';
import { plannedAct } from './planned-act.ts';
import { prepares } from './preparers.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';
import { governing } from './governing.ts';
import { mayNow, upholds } from './status-by-verb.ts';
import { changesRules } from './rules-of-measures.ts';
import { isApposedAct, isFirstVerb, isRecentAct, isToldAct } from './told-act.ts';

/**
 * The verb of adoption, proposal or threat that a measure hangs on is an event of its own, and a call for sanctions is one
 * with its caller; null where the verb only describes ("sanctions slapped on Sudland") or states a rule.
 */
export function toSanctionEvent(
  sentence: SentenceReading,
  head: Head,
  governor: Governor | null,
  clauses: readonly TextRange[],
  read: { senders: readonly string[]; targets: readonly string[]; status: SanctionStatus | null; day: string },
): EventMention | null {
  // "called for sanctions", "threatened measures", "warned it would answer with a ban": one act, and who speaks does it
  const call = sentence.mentions.findLast(
    (mention): mention is EventMention =>
      mention.type === 'event' &&
      (mention.start < head.start || governor === null) &&
      (read.status === 'called-for'
        ? mention.stance === 'calls-for'
        : (read.status === 'threatened' || (read.status === 'proposed' && governor?.status === 'threatened')) &&
          (governor === null ? mention.stance === 'threatens' : isThreatOf(sentence, mention, governor))),
  );
  const answer = governor === null ? (answeringAct(sentence, head) ?? consentingAct(sentence, head)) : null;
  const isAhead = read.status === 'proposed' || read.status === 'called-for' || read.status === 'threatened';
  const plan = (governor === null || head.verb) && isAhead ? plannedAct(sentence, head) : null;
  const trigger =
    call ??
    answer ??
    plan ??
    (governor?.relation === 'participle' &&
    !isApposedAct(sentence, governor) &&
    !isRecentAct(sentence, governor, read.day) &&
    !isToldAct(sentence, governor) &&
    !isFragment(sentence, governor)
      ? null
      : governor);
  // "widened the legal basis of its sanctions": a law is made, and no measure
  if (
    !trigger ||
    changesRules(sentence, trigger, head) ||
    legalBasis.test(sentence.text.slice(trigger.end, Math.max(trigger.end, head.start)))
  )
    return null;
  const event = (
    eventType: 'sanction-adopted' | 'sanction-proposed',
    factuality: EventMention['factuality'],
    attributedTo: EventMention['attributedTo'],
  ): EventMention => ({
    type: 'event',
    start: trigger.start,
    end: trigger.end,
    text: sentence.text.slice(trigger.start, trigger.end),
    rule: eventType === 'sanction-adopted' ? 'sanction-adoption' : 'sanction-proposal',
    eventType,
    date:
      call?.date ??
      (trigger !== call && isOfSpeechBefore(sentence, trigger.start, clauses)
        ? null
        : (dateOf(sentence, trigger.start, clauses) ?? dayOfMainVerb(sentence, governor, clauses))),
    places: [],
    participants: [...new Set([...read.senders, ...read.targets])],
    factuality,
    attributedTo,
    polarity: 'begin',
    cancelled: false,
    stance: call?.stance ?? null,
  });
  if (call) return event('sanction-proposed', 'asserted', call.attributedTo);
  if (answer && (read.status === 'adopted' || read.status === 'proposed')) {
    const source = speechAround(sentence, answer.start, clauses)?.attributedTo ?? null;
    return read.status === 'adopted'
      ? event('sanction-adopted', source ? 'claimed' : 'asserted', source)
      : event('sanction-proposed', 'planned', source);
  }
  // "has no plans for sanctions"
  if (plan) return event('sanction-proposed', none(sentence.text, plan.start) ? 'denied' : plan.factuality, null);
  if (!governor) return null;
  // "several capitals have asked for a ban": somebody without a name does
  if (
    governor.status === 'called-for' &&
    read.status === 'called-for' &&
    governor.relation === 'object' &&
    governor.tense !== 'gerund' &&
    !isPassive(sentence.tokens, governor.at, governor.tense) &&
    isUnnamedCaller(sentence, governor) &&
    ownStanding(sentence, governor.at, governor.tense, clauses) === 'asserted'
  )
    return calledFor(event('sanction-proposed', 'asserted', null), sentence);
  const speaker = speechAround(sentence, governor.start, clauses)?.attributedTo ?? null;
  if (governor.status === 'threatened') return event('sanction-proposed', 'hypothetical', speaker);
  const matrix = governing(sentence, governor);
  // "taken off the list"
  if (governor.status === 'adopted' && read.status === 'lifted') return null;
  // "the restrictions must be enforced": nothing new is asked for
  if (governor.status === 'adopted' && read.status === 'in-force' && upholds(sentence, governor)) return null;
  if (governor.status === 'adopted') {
    if (mayNow(sentence.text, governor.start)) return null;
    if (/\bcan(?:not)?\b/u.test(sentence.text.slice(Math.max(0, governor.start - 20), governor.start))) return null;
    if (matrix === 'threatened') return event('sanction-proposed', 'hypothetical', speaker);
    if (prepares(sentence.text, governor.start)) return event('sanction-proposed', 'planned', speaker);
    if (matrix === 'proposed') return event('sanction-proposed', 'planned', speaker);
    if (matrix === 'called-for') return null;
    if (matrix === 'adopted') return event('sanction-adopted', speaker ? 'claimed' : 'asserted', speaker);
    // "has imposed no sanctions"
    const isNone = !head.verb && none(sentence.text, head.start);
    const own = governor.tense === 'gerund' ? 'asserted' : ownStanding(sentence, governor.at, governor.tense, clauses);
    const standing = isNone && own === 'asserted' ? 'denied' : own;
    // "would like to see Skyways banned": what is wished for has not been done
    if (standing === 'asserted' && read.status === 'called-for') return null;
    switch (standing) {
      case 'asserted':
        return (governor.relation === 'subject' || governor.relation === 'self') && read.status === 'in-force'
          ? null
          : event('sanction-adopted', speaker ? 'claimed' : 'asserted', speaker);
      case 'denied':
        return event('sanction-adopted', 'denied', speaker);
      case 'hypothetical':
        return event('sanction-proposed', 'hypothetical', speaker);
      case 'planned':
        return event('sanction-proposed', 'planned', speaker);
      default:
        return null;
    }
  }
  // preparing, drafting, weighing; "is set to target" says nothing new
  const isProposal =
    governor.relation === 'object' ||
    governor.relation === 'relative' ||
    // "Its package, drafted in spring, has not been adopted"
    (governor.relation === 'participle' && isApposedAct(sentence, governor)) ||
    (governor.relation === 'subject' &&
      (isPassive(sentence.tokens, governor.at, governor.tense) ||
        (governor.base === 'follow' &&
          /^(?:will|could|may|might|would)$/u.test(sentence.tokens[governor.at - 1]?.lower ?? ''))));
  // "vetoed the sanctions", "did not rule out sanctions": nobody prepares any
  const isHindered = /^(?:block|veto|delay|postpone|rule)$/u.test(governor.base);
  if (governor.status === 'proposed' && isProposal && !isHindered && governor.base !== 'target') {
    const standing =
      governor.tense === 'gerund' ? 'asserted' : ownStanding(sentence, governor.at, governor.tense, clauses);
    if (standing === null) return null;
    // "is preparing no sanctions", "no sanctions are planned"
    if (
      standing === 'denied' ||
      /^(?:not|never)$/u.test(sentence.tokens[governor.at - 1]?.lower ?? '') ||
      (!head.verb && none(sentence.text, head.start))
    )
      return event('sanction-proposed', 'denied', speaker);
    // "the Commission proposed a package": it has made its proposal; who prepares one has not
    const proposer =
      standing === 'asserted' &&
      /^(?:propose|float|hint|signal|moot)$/u.test(governor.base) &&
      governor.relation === 'object' &&
      governor.tense !== 'gerund'
        ? findSubject(sentence, governor.at)
        : null;
    return proposer && 'actors' in proposer
      ? event('sanction-proposed', 'asserted', speaker ?? proposer.actors[0] ?? null)
      : event('sanction-proposed', isUncertain(sentence, governor) ? 'hypothetical' : 'planned', speaker);
  }
  return null;
}

/** "acted on Monday, imposing sanctions": the day of what a participle goes with is its own. */
function dayOfMainVerb(
  sentence: SentenceReading,
  governor: Governor | null,
  clauses: readonly TextRange[],
): string | null {
  const { tokens } = sentence;
  if (governor?.tense !== 'gerund' || tokens[governor.at - 1]?.text !== ',') return null;
  const main = tokens.findLast((token, at) => at < governor.at && isSureVerb(token) && !auxiliaries.has(token.lower));
  return main ? dateOf(sentence, main.start, clauses) : null;
}

/** "threatened measures", "threatened last week to widen its ban": the threat is the act, and what it is of is none yet. */
const isThreatOf = ({ text }: SentenceReading, threat: EventMention, governor: Governor): boolean =>
  threat.start === governor.start ||
  (threat.stance === 'threatens' && /^(?: [^,;]{1,30})? to $/u.test(text.slice(threat.end, governor.start)));

/** "could follow", "should draft"; "said it would follow" is planned. */
const isUncertain = ({ tokens }: SentenceReading, { at }: Governor): boolean =>
  /^(?:could|may|might|should)$/u.test(tokens[wordBefore(tokens, at)]?.lower ?? '');

/** "(called for) a ban": the verb with its particle. */
function calledFor(event: EventMention, { text }: SentenceReading): EventMention {
  const isCall = event.text.startsWith('call') && text.startsWith(' for ', event.end);
  return isCall ? { ...event, end: event.end + 4, text: `${event.text} for` } : event;
}

/** "Fifth round adopted.": in a chronicle the act is told so. */
const isFragment = (sentence: SentenceReading, governor: Governor): boolean =>
  sentence.kind !== 'heading' &&
  (sentence.kind === 'cell' ||
    // "Fifth round adopted in Velm."
    (/^(?:(?: (?:in|by|at|on) (?:the )?[\p{L}\d -]{2,24})?[.!]$|: )/u.test(sentence.text.slice(governor.end)) &&
      !sentence.tokens.slice(governor.at + 1).some(isSureVerb))) &&
  isFirstVerb(sentence, governor);

/** "(widened) the legal basis for its (sanctions)" */
const legalBasis = /^ (?:\p{L}+ ){0,3}(?:legal (?:basis|base|framework|grounds)|criteri(?:a|on)) (?:of|for|behind)\b/u;
