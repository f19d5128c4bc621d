import type { EventMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { createEnding } from '../ending.ts';
import { orderMentions } from '../mention-order.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { clauseAt, clausesOf } from '../syntax/clause.ts';
import { dateOf } from '../syntax/date-of.ts';
import { entryDaysOf } from '../syntax/entry-days.ts';
import { isQuestion } from '../syntax/question.ts';
import { standingOf } from '../syntax/factuality.ts';
import { rowDatesOf } from '../syntax/row-dates.ts';
import { isOfSpeechBefore } from '../syntax/speech-day.ts';
import { findHits, type Hit } from '../triggers/find-hits.ts';
import { createTriggerContext, placeKinds } from '../triggers/trigger-context.ts';
import { createTriggerIndex } from '../triggers/trigger-index.ts';
import { createLookup, createWordTable, type Word } from '../word.ts';
import { dateToldEvents } from '../syntax/told-events.ts';
import { followUps } from './follow-ups.ts';

/** Events by the triggers of the site's vocabulary: one mention a trigger, with its day, places, people and factuality. */
export function createEventRefiner(registers: Registers): Refiner {
  const index = createTriggerIndex(registers.site.eventTypes);
  const demonyms = createLookup(demonymIndex(registers));
  const kinds = placeKinds(registers);
  return (document) => {
    const rowDates = rowDatesOf(document);
    const entries = entryDaysOf(document);
    const told = followUps({
      ...document,
      sentences: document.sentences.map((sentence, at) => {
        if (isQuestion(sentence) || !sentence.tokens.some(index.mayTell)) return sentence;
        const entry = entries.get(sentence.passage);
        // "12 November: the camp is cleared": a chronicle tells in the present what happened; an hour tells how things stand
        const isChronicle = (entry !== undefined && !entry.hour) || rowDates.has(at);
        const hits = findHits(sentence, createTriggerContext(document, at, kinds), index, isChronicle);
        if (hits.length === 0) return sentence;
        const clauses = clausesOf(sentence);
        const rowDate = rowDates.get(at) ?? null;
        const found = hits.flatMap((hit) => {
          const mention = toMention(sentence, hit, clauses, demonyms);
          if (!mention) return [];
          const date = mention.date ?? rowDate;
          // "30 August: ministers meet", in a text of the 4th: what is told in the present of a day ahead is planned
          const isAhead =
            mention.factuality === 'asserted' &&
            date !== null &&
            date > document.date &&
            isDayOrMonth.test(date) &&
            !isTold(hit);
          return [{ ...mention, date, ...(isAhead ? ({ factuality: 'planned' } as const) : {}) }];
        });
        return {
          ...sentence,
          mentions: orderMentions([...sentence.mentions, ...found]),
        };
      }),
    });
    return dateToldEvents(told);
  };
}

/** Compares as text: a month is before all of its days. */
const isDayOrMonth = /^\d{4}-\d\d(?:-\d\d)?(?:T\d\d:\d\d)?$/;

const isTold = ({ tense }: Hit): boolean => tense === 'past' || tense === 'participle';

/** Adjectives of countries → the state, for participants: "French forces" are of France, though no name is said. */
function demonymIndex(registers: Registers): ReadonlyMap<string, string> {
  const states = new Map(
    registers.actors.filter((actor) => actor.kind === 'state').map((actor) => [actor.country, actor.id]),
  );
  return new Map(
    Object.entries(registers.site.demonyms ?? {}).flatMap(([country, words]) => {
      const id = states.get(country);
      return id ? words.map((word): [string, string] => [word.toLowerCase(), id]) : [];
    }),
  );
}

function toMention(
  sentence: SentenceReading,
  hit: Hit,
  clauses: readonly TextRange[],
  demonyms: (word: Word) => string | null,
): EventMention | null {
  const standing = standingOf(sentence, hit.at, hit.tense, clauses);
  if (!standing) return null;
  const clause = clauseAt(clauses, hit.start);
  const participants = named(sentence, 'actor', clause);
  if (typeof standing.attributedTo === 'string') participants.delete(standing.attributedTo);
  for (const token of sentence.tokens) {
    const state = demonyms(token);
    if (state !== null) participants.add(state);
  }
  return {
    type: 'event',
    start: hit.start,
    end: hit.end,
    text: sentence.text.slice(hit.start, hit.end),
    rule: hit.tense === 'noun' ? 'event-noun' : 'event-verb',
    eventType: hit.entry.type.id,
    date:
      dateOfEarlier(sentence, hit) ??
      (isOfSpeechBefore(sentence, hit.start, clauses) || isOnlyAbout(sentence, hit)
        ? null
        : dateOf(sentence, hit.start, clauses)),
    places: [...named(sentence, 'place', clause)],
    participants: [...participants],
    ...standing,
    polarity: hit.entry.trigger.polarity,
    ...(isCancelled(sentence, hit, clause)
      ? // what was called off had only been planned
        { cancelled: true, factuality: standing.factuality === 'denied' ? 'denied' : 'planned' }
      : { cancelled: false }),
    stance: null,
  };
}

/** "the visit was called off"; "cancelled the flights" is an act of its own. */
function isCancelled({ text, tokens }: SentenceReading, hit: Hit, clause: TextRange): boolean {
  if (!tokens.some(mayCancel)) return false;
  const told = text.slice(clause.start, clause.end);
  return (
    cancelling.test(told) &&
    [...told.matchAll(new RegExp(cancelling, 'giu'))].some(({ index }) => clause.start + index !== hit.start)
  );
}

const mayCancel = createWordTable(({ lower }) => /cancell?ed|off|scrapped|shelved|dropped/u.test(lower));
const cancelling = /\b(?:cancelled|canceled|called off|put off|scrapped|shelved|(?:been|was|were) dropped)\b/i;

/** "A case over the death of a man was opened on Monday": the day is that of the case. */
function isOnlyAbout({ text, mentions }: SentenceReading, { start, end, tense }: Hit): boolean {
  return (
    tense === 'noun' &&
    isOver(text, start) &&
    !mentions.some((mention) => mention.type === 'date' && mention.start >= end && mention.start - end < 6)
  );
}

/** "died on Thursday, nine days after the attack": an offset from a day that the sentence gives is the day of what was before it. */
function dateOfEarlier({ text, mentions }: SentenceReading, { start, tense }: Hit): string | null {
  if (tense !== 'noun') return null;
  const dates = mentions.filter((mention) => mention.type === 'date');
  const offset = dates.find(
    (date) =>
      /\bafter$/u.test(date.text) &&
      /^ (?:the|this|that|his|her|their) (?:\p{L}+ )?$/u.test(text.slice(date.end, start)),
  );
  const value = offset?.value ?? null;
  if (value === null || !isDayOrMonth.test(value)) return null;
  return dates.some(
    (date) => date !== offset && date.value !== null && isDayOrMonth.test(date.value) && date.value > value,
  )
    ? value
    : null;
}

const isOver = createEnding(
  /\b(?:over|into|about|(?:answer|response|reaction|reply) to|(?:hours?|days?|weeks?|months?|years?) (?:after|before)) (?:the |a |an |his |her |their )?/u,
);

/** Ids of those that a sentence names, those of the clause first. */
function named({ mentions }: SentenceReading, type: 'actor' | 'place', clause: TextRange): Set<string> {
  const ids = new Set<string>();
  for (const mention of mentions)
    if (mention.type === type && mention.start >= clause.start && mention.end <= clause.end) ids.add(mention.id);
  for (const mention of mentions) if (mention.type === type) ids.add(mention.id);
  return ids;
}
