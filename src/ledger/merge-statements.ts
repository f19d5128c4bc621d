import type { Actor } from '../schema/actor.ts';
import type { Statement } from '../schema/statement.ts';
import { toLedgerDate, unknownDate } from './claim-date.ts';
import { createIds } from './claim-id.ts';
import { toSpeaker } from './claim-speaker.ts';
import { toTitle } from './claim-title.ts';
import { type Found, mergeEvidence, offsetIn, toIds, union } from './evidence.ts';
import { paragraphDay } from './paragraph-day.ts';

type Draft = Omit<Statement, 'id'>;

/** Statements of the ledger: what one speaker said on one day with one stance in one sentence; repeats are merged. */
export function mergeStatements(found: readonly Found<'event'>[], actors: ReadonlyMap<string, Actor>): Statement[] {
  const statements: Draft[] = [];
  for (const candidate of found.flatMap((one) => toDrafts(one, actors))) {
    const index = statements.findIndex((known) => isSameStatement(known, candidate));
    const known = statements[index];
    if (known) {
      statements[index] = {
        ...known,
        places: union(known.places, candidate.places),
        actors: union(known.actors, candidate.actors),
        evidence: mergeEvidence(known.evidence, candidate.evidence),
      };
    } else statements.push(candidate);
  }
  const nextId = createIds();
  return statements.map((statement) => ({
    id: nextId(statement.date.start, statement.speaker, statement.stance),
    ...statement,
  }));
}

function toDrafts(found: Found<'event'>, actors: ReadonlyMap<string, Actor>): Draft[] {
  const { article, mention, sentence, evidence, at, beside } = found;
  if (mention.eventType !== 'statement' && mention.eventType !== 'denial') return [];
  const own = isPeriodCounted(found) ? null : mention.date;
  const date = toLedgerDate(own ?? paragraphDay(article, sentence, beside));
  const stance = mention.stance ?? (mention.eventType === 'denial' ? 'denies' : 'reports');
  if (date === unknownDate) return [];
  return toIds(mention.attributedTo).map((speaker) => ({
    title: toTitle(sentence.text, at, toSpeaker(found, actors)),
    places: union(
      mention.places,
      beside.flatMap((other) => (other.type === 'place' ? [other.id] : [])),
    ),
    actors: union(
      [speaker],
      union(
        mention.participants,
        beside.flatMap((other) => (other.type === 'actor' ? [other.id] : [])),
      ),
    ),
    date,
    factuality: 'asserted',
    attributedTo: [speaker],
    evidence: [evidence],
    speaker,
    stance,
    about: toAbout(sentence.text, at, isNamedBehind(found, speaker)),
  }));
}

/** True where the date is that of what was counted, "374 attempts from 1 to 8 May": nobody knows the day on which it was said. */
function isPeriodCounted({ mention, beside }: Found<'event'>): boolean {
  return (
    toLedgerDate(mention.date).precision !== 'day' &&
    beside.some((other) => other.type === 'count' && other.metric !== 'other' && other.period === mention.date)
  );
}

/** True for "…, said Anna Berg" and "…, according to the guard": what is said stands before the words of speech. */
function isNamedBehind({ beside, sentence, at }: Found<'event'>, speaker: string): boolean {
  return beside.some(
    (other) =>
      other.type === 'actor' &&
      other.id === speaker &&
      /^ (?:the |an? )?$/u.test(sentence.text.slice(at.end, offsetIn(sentence, other))),
  );
}

/** What is said: the words behind the verb, to the end of the sentence, or those before it where the speaker stands behind. */
function toAbout(sentence: string, at: { start: number; end: number }, isBefore: boolean): string | null {
  const words = (isBefore ? sentence.slice(0, at.start) : sentence.slice(at.end))
    .replace(/^[\s,:]*(?:that\s+)?/u, '')
    .replace(/[.!?]["'”’)]*$/u, '')
    .replace(/[\s,;:]+$/u, '')
    .trim();
  return words === '' ? null : words;
}

function isSameStatement(a: Draft, b: Draft): boolean {
  if (a.speaker !== b.speaker || a.stance !== b.stance || a.date.start !== b.date.start || a.date.end !== b.date.end)
    return false;
  const sameSentence = a.evidence.some((one) =>
    b.evidence.some((other) => one.article === other.article && one.sentence === other.sentence),
  );
  // two articles that cite the same source for the same speaker and day tell of the same words
  const sameSource = a.evidence.some((one) =>
    b.evidence.some((other) => one.article !== other.article && one.sources.some((id) => other.sources.includes(id))),
  );
  return sameSentence || sameSource;
}
