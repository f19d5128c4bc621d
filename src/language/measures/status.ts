import type { SanctionStatus } from '../../schema/sanction.ts';
import { callPhrases, forcePhrases, proposedPhrases, sanctionNouns, statusVerbs } from '../lexicon/sanction-words.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { isVerbUse } from '../syntax/verb-use.ts';
import type { Head } from './head.ts';

type StatusGroup = keyof typeof statusVerbs;
const statusEntries = (Object.keys(statusVerbs) as StatusGroup[]).flatMap((status) =>
  statusVerbs[status].map((verb) => ({ verb, status })),
);
const verbs = createVerbIndex(statusEntries, (entry) => entry.verb);

/** A verb that tells how far a measure has come. */
export interface StatusVerb {
  at: number;
  start: number;
  end: number;
  status: StatusGroup;
}

/** All such verbs of a sentence, in order. */
export function statusVerbsOf(sentence: SentenceReading): StatusVerb[] {
  return sentence.tokens.flatMap((token, at) => {
    const reading = verbs.get(token.lower)?.find(({ tense }) => isVerbUse(sentence, at, tense));
    return reading && !(reading.tense === 'third' && sanctionNouns.has(token.lower))
      ? [{ at, start: token.start, end: token.end, status: reading.entry.status }]
      : [];
  });
}

/** "adopted a package" is linked; "accused X of using migration in revenge for sanctions" is not. */
function isLinked(sentence: SentenceReading, verb: StatusVerb, head: Head): boolean {
  if (verb.start > head.start) return !/[,;]/.test(sentence.text.slice(head.end, verb.start));
  return !/\b(?:over|after|amid|despite|because|response|retaliation|revenge|pretext|which|who)\b|\bfor\b(?! (?:new|more|further|wider|fresh))/iu.test(
    sentence.text.slice(verb.end, head.start),
  );
}

/** The verb that a measure hangs on; the listing verb itself where that is the head. */
export function nearestVerb(
  sentence: SentenceReading,
  used: readonly StatusVerb[],
  head: Head,
  clause: TextRange,
): StatusVerb | undefined {
  if (head.verb) return used.find((verb) => verb.start === head.start);
  const inClause = used.filter(
    (verb) =>
      verb.start !== head.start &&
      verb.start >= clause.start &&
      verb.start < clause.end &&
      isLinked(sentence, verb, head),
  );
  return inClause.toSorted((a, b) => Math.abs(a.start - head.start) - Math.abs(b.start - head.start))[0];
}

/** How far the measure has come at the time of the text. */
export function statusOf(
  sentence: SentenceReading,
  clause: TextRange,
  head: Head,
  verb: StatusVerb | undefined,
): SanctionStatus {
  const text = sentence.text.slice(clause.start, clause.end);
  const before = sentence.text.slice(0, head.start);
  if (callPhrases.some((pattern) => pattern.test(before)) && !/\bafter\b/iu.test(before)) return 'called-for';
  if (/^(?:if|unless|should)\b/iu.test(text)) return 'proposed';
  const asked = verb?.status === 'adopted' ? governing(sentence, verb) : null;
  if (asked) return asked;
  if (verb?.status === 'threatened' || verb?.status === 'called-for' || verb?.status === 'lifted') return verb.status;
  if (/\bnot hesitate\b/iu.test(text)) return 'threatened';
  if (verb?.status === 'proposed') return 'proposed';
  if (proposedPhrases.some((pattern) => pattern.test(text))) return 'proposed';
  if (forcePhrases.some((pattern) => pattern.test(text))) return 'in-force';
  return verb?.status === 'adopted' ? 'adopted' : 'in-force';
}

/** "urged states to approve", "threatened to impose", "plans to adopt": the verb before "to" decides. */
function governing(sentence: SentenceReading, verb: StatusVerb): SanctionStatus | null {
  const { tokens } = sentence;
  if (tokens[verb.at - 1]?.lower !== 'to') return null;
  for (let index = verb.at - 2; index >= 0 && verb.at - index < 10; index--) {
    const reading = verbs.get(tokens[index]?.lower ?? '')?.[0];
    if (
      reading?.entry.status === 'called-for' ||
      reading?.entry.status === 'threatened' ||
      reading?.entry.status === 'proposed'
    )
      return reading.entry.status;
    if (tokens[index]?.lower.startsWith('call')) return 'called-for';
  }
  return 'proposed';
}
