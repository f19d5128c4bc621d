import { tokenAt } from '../token.ts';
import type { EventMention } from '../../schema/mention.ts';
import type { Factuality } from '../../schema/factuality.ts';
import {
  announcing,
  auxiliaries,
  believed,
  conditionals,
  deniedBefore,
  factualBefore,
  formsOfBe,
  futureModals,
  generalModals,
  hypotheticalBefore,
  hypotheticalModals,
  negatedAuxiliaries,
  negators,
  plannedBefore,
} from '../lexicon/modality.ts';

import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Tense } from '../inflect.ts';
import { clauseAt } from './clause.ts';
import { isAnonymousSpeech } from './anonymous-speech.ts';
import { labelledSpeaker } from './labelled-speech.ts';
import { speechAround } from './speech-around.ts';
import { governedGerund, isVotedDown, letsDo } from './governed-act.ts';
import { createWordTable } from '../word.ts';
import { oneOf } from './one-of.ts';
import { beforeDay } from './before-day.ts';
import { wordBefore } from './verb-use.ts';
import { prosePattern } from '../prose-pattern.ts';

/** How far the text stands behind what a verb or noun tells; null where it tells of no event at all. */
export type Standing = { factuality: Factuality; attributedTo: EventMention['attributedTo'] } | null;

/**
 * What the words around a trigger do to it: modals, negation, "to" and the verb before it; then the speech it stands in.
 * Null for a purpose ("to stop them crossing"), a general rule ("can be listed") and what others are only told to do.
 */
export function standingOf(
  sentence: SentenceReading,
  at: number,
  tense: Tense | 'noun',
  clauses: readonly TextRange[],
): Standing {
  const own = ownStanding(sentence, at, tense, clauses);
  if (own === null) return null;
  const speech = speechAround(sentence, sentence.tokens[at]?.start ?? 0, clauses);
  if (!speech) {
    const speaker = labelledSpeaker(sentence, sentence.tokens[at]?.start ?? 0);
    if (speaker !== null) return { factuality: own === 'asserted' ? 'claimed' : own, attributedTo: speaker };
    // somebody without a name says so: nobody to attribute it to, and still no fact
    const factuality =
      own === 'asserted' && isAnonymousSpeech(sentence, sentence.tokens[at]?.start ?? 0) ? 'claimed' : own;
    return { factuality, attributedTo: null };
  }
  // "hailed the reopening as a victory": what is judged has happened
  if (own === 'asserted' && tense === 'noun' && isJudged(sentence, speech, at))
    return { factuality: own, attributedTo: null };
  // "said both posts would open": the future, seen from the speech
  if (own === 'hypothetical' && speech.stance === 'reports' && isFuture(sentence.text, sentence.tokens[at]?.start ?? 0))
    return { factuality: 'planned', attributedTo: speech.attributedTo };
  if (speech.eventType === 'denial') return { factuality: 'denied', attributedTo: speech.attributedTo };
  if (speech.stance === 'calls-for' || speech.stance === 'threatens' || speech.stance === 'offers') {
    return { factuality: own === 'asserted' ? 'hypothetical' : own, attributedTo: speech.attributedTo };
  }
  return { factuality: own === 'asserted' ? 'claimed' : own, attributedTo: speech.attributedTo };
}

/** "hailed the (reopening) as", "branded Norland's (closure) a scam": the thing itself, right behind a verb of praise or mockery; who condemns a deed alleges it. */
function isJudged(
  { text, tokens }: SentenceReading,
  { stance, end, eventType, text: verb }: EventMention,
  at: number,
): boolean {
  const noun = tokens[at];
  return (
    noun !== undefined &&
    noun.start > end &&
    eventType === 'statement' &&
    (stance === 'supports' || /^(?:brand|dub|label|derid|mock|ridicul)/u.test(verb)) &&
    /^ (?:(?:the|this|that|its|his|her|their|[\p{L} ]{3,30}['’]s) )(?:[\p{L}-]+ ){0,2}$/u.test(
      text.slice(end, noun.start),
    )
  );
}

const opensQuotation = createWordTable(({ text }) => /^["“„«']$/u.test(text));
const isBill = oneOf('bill motion');
const isWithout = oneOf('no without');
const announces = oneOf(announcing);
const isAhead = createWordTable(({ lower }) =>
  /^(?:planned|scheduled|due|expected|foreseen|postponed|delayed|set)/u.test(lower),
);
const isModal = oneOf(new Set([...hypotheticalModals, ...futureModals]));
const isDraft = oneOf('planned possible proposed draft');

/** "It is not true that …", "there is no evidence that …", "the minister denied that …", to the end of its clause. */
const isUntrue = createEnding(
  prosePattern(
    /\b(?:(?:is|was|were|are) (?:not (?:true|the case|correct)|untrue|false|a lie)|no (?:evidence|proof|truth in (?:the )?\p{L}+|sign|indication)|(?<!\b(?:not|n't|never) )den(?:y|ies|ied|ying)) that\b[^,;]*/iu,
  ),
);

const isFuture = createEnding(/\bwould(?: \p{L}+)? /u);

export function ownStanding(
  sentence: SentenceReading,
  at: number,
  tense: Tense | 'noun',
  clauses: readonly TextRange[],
): Factuality | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token) return null;
  const clause = clauseAt(clauses, token.start);
  const first = tokens.findIndex((word) => word.start >= clause.start && !opensQuotation(word));
  const opening = tokens[first]?.lower ?? '';
  // "hundreds, if not thousands" is no condition
  if (isUntrue(sentence.text, token.start)) return 'denied';
  if (tense === 'base' && isVotedDown(sentence.text, token.start)) return 'denied';
  const isCondition = conditionals.has(opening) && tokens[first + 1]?.lower !== 'not';
  if (isCondition) return 'hypothetical';
  if (tense === 'noun') {
    const before = tokens.slice(Math.max(first, at - 4), at);
    if (before.some(isWithout)) return 'denied';
    // "announced the deployment of 8,500 troops": it lies ahead
    if (before.some(announces)) return 'planned';
    if (hopedFor(sentence.text, token.start)) return 'hypothetical';
    // "the next meeting is planned for Monday"
    if (
      tokens.some(isAhead) &&
      /^[^.;,]{0,40} (?:is|are|was|were|has been|have been) (?:planned|scheduled|due|expected|foreseen|postponed|delayed|set (?:for|to))\b/u.test(
        sentence.text.slice(token.end),
      )
    )
      return 'planned';
    // "May" is a month
    const modal = tokens.find((word, index) => isModal(word) && index >= first && index < at && !word.capitalised);
    if (modal) return futureModals.has(modal.lower) ? 'planned' : 'hypothetical';
    // "Any extension needs the approval of parliament": whichever there may be
    if (at <= 2 && opening === 'any') return null;
    return before.some(isDraft) ? 'planned' : 'asserted';
  }
  // the words of the verb group, from the verb back: "was not closed", "would have been closed"
  let index = wordBefore(tokens, at);
  const head = opening === 'but' || opening === 'and' ? (tokens[first + 1]?.lower ?? '') : opening;
  const nobody = head === 'no' || head === 'neither' || head === 'none' || head === 'nobody';
  let negated = nobody || tokens.slice(index + 1, at).some((word) => negators.has(word.lower));
  let outermost = '';
  while (index >= first && auxiliaries.has(tokens[index]?.lower ?? '')) {
    const word = tokens[index]?.lower ?? '';
    outermost = word;
    if (negatedAuxiliaries.has(word)) negated = true;
    if (generalModals.has(word)) return null;
    if (hypotheticalModals.has(word)) return 'hypothetical';
    if (futureModals.has(word)) return negated ? 'denied' : 'planned';
    const next = wordBefore(tokens, index);
    if (tokens.slice(next + 1, index).some((skipped) => negators.has(skipped.lower))) negated = true;
    index = next;
  }
  // "Had Norland not closed the route, …": it did; "Had it closed …": it did not
  if (opening === 'had' && first < at - 1 && index >= first) return negated ? 'asserted' : 'hypothetical';
  const word = tokenAt(tokens, index)?.lower ?? '';
  // "you meet soldiers on every road": anybody would
  if (word === 'you') return null;
  // "risk being listed"
  if (outermost === 'being' && /^(?:risk|risks|risked|risking|fear|fears|feared|avoid|avoids|avoided)$/u.test(word))
    return 'hypothetical';
  // "demanded that Skyways be listed": it is not yet
  if (outermost === 'be' && word !== 'to') return 'hypothetical';
  if (word === 'to') {
    // "has yet to be introduced"
    if (yetTo(sentence.text, tokens[index]?.start ?? 0)) return 'denied';
    // "failed again on Wednesday to approve"
    const last = beforeDay(sentence, wordBefore(tokens, index));
    const governor = tokens[wordBefore(tokens, last + 1)]?.lower ?? '';
    if (deniedBefore.has(governor)) return 'denied';
    // "are believed to have died": what people think, "are known to have died" what they know
    if (believed.has(governor)) return negated ? 'denied' : 'claimed';
    if (factualBefore.has(governor)) return negated ? 'denied' : 'asserted';
    if (hypotheticalBefore.has(governor)) return 'hypothetical';
    if (plannedBefore.has(governor)) return negated ? 'denied' : 'planned';
    // a headline: "Norland to close the crossing"
    const before = tokens[index - 1];
    if (
      before?.capitalised &&
      sentence.mentions.some((mention) => mention.type === 'actor' && mention.end === before.end && mention.start === 0)
    )
      return negated ? 'denied' : 'planned';
    if (expected(sentence.text, tokens[index]?.start ?? 0)) return negated ? 'denied' : 'planned';
    // "a bill to suspend asylum", "plans for a law to close the line"
    if (isBill(tokens[index - 1])) return negated ? 'denied' : 'planned';
    return null;
  }
  if (tense === 'gerund') {
    if (hypotheticalBefore.has(word)) return 'hypothetical';
    if (plannedBefore.has(word) && !formsOfBe.has(word)) return 'planned';
    if (deniedBefore.has(word) || word === 'without') return 'denied';
    const governed = governedGerund(sentence.text, token.start, word);
    if (governed !== null) return governed;
  }
  if (tense === 'base' && letsDo(sentence.text, token.start)) return 'hypothetical';
  return negated ? 'denied' : 'asserted';
}

/** "expects the crossing (to reopen)", "expected them soon (to act)" */
const expected = createEnding(prosePattern(/\bexpect(?:s|ed|ing)? (?!to\b)[^,;.:]{2,50} /u));

/** "hopes for a swift (reopening)", "the prospect of (talks)" */
const hopedFor = createEnding(
  prosePattern(
    /\b(?:(?:hop(?:e[ds]?|ing)|wait(?:s|ed|ing)?|wish(?:es|ed)?) for|(?:hopes?|prospects?|possibility|risk|chances?) of|rul(?:e|es|ed|ing) out|(?:consider|weigh|mull|contemplat|envisag)\p{Ll}*|(?:seek|want)s?|sought|wanted) (?:(?:a|an|the|any|its|new|more) )?(?:\p{Ll}+ )?/u,
  ),
);

/** "(has yet) to be introduced" */
const yetTo = createEnding(/\b(?:has|have|had|is|are|was|were) yet /u);
