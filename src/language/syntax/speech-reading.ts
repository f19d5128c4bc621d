import { createEnding } from '../ending.ts';
import type { Tense } from '../inflect.ts';
import type { ReportingVerb } from '../lexicon/reporting-verbs.ts';
import { determiners } from '../lexicon/verb-neighbours.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { isTag } from './speech-tag.ts';
import { isAskedTo, isFollowedByNumber, isOfCountBefore, isSaidTo, objectBefore } from './speech-verb.ts';
import type { VerbReading } from './verb-index.ts';
import { isVerbUse } from './verb-use.ts';

/** The first of the readings of a word by which it is a verb of speech here; `next` are the words behind it. */
export function speechReading(
  sentence: SentenceReading,
  at: number,
  token: Token,
  readings: readonly VerbReading<ReportingVerb>[],
  next: readonly string[],
): VerbReading<ReportingVerb> | undefined {
  return readings.find(
    ({ tense, entry }) =>
      countsSomething(sentence, at, token, entry, next) &&
      !isOtherAct(sentence, at, token, entry, next) &&
      hasParticle(sentence, token, entry, next) &&
      (!entry.behind ||
        entry.behind.test(sentence.text.slice(token.end)) ||
        (entry.objects?.includes(objectBefore(sentence, token)) ?? false)) &&
      isTagged(sentence, at, token, entry) &&
      (!entry.papers || isOfPapers(sentence.text, token.start)) &&
      (!entry.infinitive || isAskedTo(sentence, token)) &&
      (isVerbUse(sentence, at, tense) ||
        opensFragment(sentence, at, tense) ||
        tellsByPapers(sentence, at, tense, entry)),
  );
}

/** "**Norland.** Denies it; blames Sorland": a verb without a subject; "Claims of both sides" is a noun. */
const opensFragment = ({ tokens }: SentenceReading, at: number, tense: Tense): boolean => {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.lower ?? '';
  return (
    tense === 'third' &&
    (before === undefined || /^[:;]$/u.test(before.text)) &&
    !/^(?:of|by|from|in|on|at|made|against|over|and|\.)$/u.test(next)
  );
};

/** "Border Guard figures for May (suggest)": the plural stands before what it is about */
const tellsByPapers = (
  { text, tokens }: SentenceReading,
  at: number,
  tense: Tense,
  { counting, papers }: ReportingVerb,
): boolean =>
  tense === 'base' &&
  (papers || !counting) &&
  !determiners.has(tokens[at - 1]?.lower ?? '') &&
  isOfPapers(text, tokens[at]?.start ?? 0);

/** "schedule data compiled by Norland (show)" */
const isOfPapers = createEnding(
  prosePattern(
    /\b(?:data|figures|statistics|records|logs|stud(?:y|ies)|surveys?|polls?|analys[ie]s|reports?|research|maps?|images|estimates?|calculations?) (?:\p{L}+ed |drawn up |seen )?(?:by|from|of|at) [^,;:.]{2,60} |\p{Lu}\p{L}+(?:['’]s)? (?:\p{Ll}+ )?(?:data|figures|statistics|numbers|records|documents|report|reports|survey|study|bulletin) (?:(?:for|on|from|of|in|since|published|released|compiled|issued|seen) [^,;:.]{2,50} )?/iu,
  ),
);

/** "Berg went on, …": the verb with its particle */
function isTagged(
  { text, tokens }: SentenceReading,
  at: number,
  token: Token,
  { tag, particles }: ReportingVerb,
): boolean {
  return tag === undefined || isTag(text, token.start, (particles && tokens[at + 1]?.end) ?? token.end, tag);
}

const countsSomething = (
  sentence: SentenceReading,
  at: number,
  token: Token,
  { counting }: ReportingVerb,
  next: readonly string[],
): boolean =>
  !counting ||
  (counting !== 'next' && next[0] === 'that') ||
  // "logged more people than in May", "Nine were hurt, the police counted."
  (counting === 'sentence' &&
    (isComparing.test(next[0] ?? '') ||
      (isTag(sentence.text, token.start, token.end, 'clause') &&
        sentence.mentions.some(({ type, end }) => type === 'count' && end < token.start)))) ||
  isFollowedByNumber(sentence, token.end, counting) ||
  isOfCountBefore(sentence, at);

const isComparing = /^(?:more|fewer|less|twice|double|another)$/u;

/** "declared an emergency", "the emergency, which Berg declared" */
const isOtherAct = (
  sentence: SentenceReading,
  at: number,
  token: Token,
  { not }: ReportingVerb,
  next: readonly string[],
): boolean =>
  not !== undefined &&
  next[0] !== 'that' &&
  (next.some((word) => not.includes(word)) ||
    not.includes(objectBefore(sentence, token)) ||
    ((isDone(sentence.text, token.start) || next[0] === 'by') && isOfAny(sentence, at, not)));

const isDone = createEnding(/\b(?:was|were|been|be|is|are|being) (?:\p{L}+ly )?/u);

/** "A state of emergency covering 183 towns was declared by Norland" */
function isOfAny({ tokens }: SentenceReading, at: number, words: readonly string[]): boolean {
  const clause = tokens.slice(Math.max(0, at - 12), at);
  const stop = clause.findLastIndex(({ text }) => /^[,;:."”]$/u.test(text));
  return clause.slice(stop + 1).some(({ lower }) => words.includes(lower));
}

function hasParticle(
  sentence: SentenceReading,
  { end }: Token,
  { verb, particles, object }: ReportingVerb,
  next: readonly string[],
): boolean {
  if (!particles) return true;
  const isFree =
    (particles.length === 1 && particles[0] === 'at') ||
    (object && (isSaidTo(sentence, end) || /^(?:him|her|them|us|it)$/u.test(next[0] ?? '')));
  if (isFree) return particles.some((word) => next.includes(word));
  const reach = verb === 'voice' || verb === 'express' ? 3 : 1;
  return next.slice(0, reach).some((word) => particles.includes(word));
}
