import type { Actor } from '../schema/actor.ts';
import type { Event } from '../schema/event.ts';
import type { EventType } from '../schema/site.ts';
import { isSameDate, overlap, toLedgerDate, unknownDate } from './claim-date.ts';
import { createIds } from './claim-id.ts';
import { toSpeaker } from './claim-speaker.ts';
import { toTitle } from './claim-title.ts';
import { isCounted } from './counted-event.ts';
import { type Found, mergeEvidence, toIds, union } from './evidence.ts';

type Draft = Omit<Event, 'id'>;

/**
 * Events of the ledger: mentions of one type, day, place and people are one event with all their sentences. A mention
 * without a date stays in its article: an event that nobody dates cannot be told from another; and what is only counted,
 * over more than a day, is told by the count.
 */
export function mergeEvents(
  found: readonly Found<'event'>[],
  types: readonly EventType[],
  actors: ReadonlyMap<string, Actor>,
): Event[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  const events: Draft[] = [];
  const own = found.filter((one) => !isCounted(one));
  for (const candidate of own.flatMap((one) => toDraft(one, byId, actors) ?? [])) {
    const index = events.findIndex((event) => isSameEvent(event, candidate));
    const known = events[index];
    if (known) events[index] = merge(known, candidate);
    else events.push(candidate);
  }
  const nextId = createIds();
  return events.map((event) => ({
    id: nextId(
      event.date.start,
      event.type,
      event.polarity === 'end' ? 'end' : null,
      event.places[0] ?? event.actors[0],
    ),
    ...event,
  }));
}

function toDraft(
  found: Found<'event'>,
  types: ReadonlyMap<string, EventType>,
  actors: ReadonlyMap<string, Actor>,
): Draft | null {
  const { mention, sentence, evidence, at } = found;
  const type = types.get(mention.eventType);
  const date = toLedgerDate(mention.date);
  if (!type || date === unknownDate) return null;
  return {
    title: toTitle(sentence.text, at, toSpeaker(found, actors)),
    places: mention.places,
    actors: mention.participants,
    date,
    factuality: mention.factuality,
    attributedTo: mention.factuality === 'asserted' ? [] : toIds(mention.attributedTo),
    evidence: [evidence],
    type: type.id,
    lane: type.lane,
    polarity: mention.polarity,
    cancelled: mention.cancelled,
  };
}

function isSameEvent(a: Draft, b: Draft): boolean {
  if (a.type !== b.type || a.polarity !== b.polarity) return false;
  const sameSentence = a.evidence.some((one) =>
    b.evidence.some((other) => one.article === other.article && one.sentence === other.sentence),
  );
  if (sameSentence) return isSameDate(a.date, b.date);
  // a month is not a day: "in November" is no second report of the 9th
  if (
    !isSameDate(a.date, b.date) &&
    !(a.date.precision === 'range' && b.date.precision === 'range' && overlap(a.date, b.date))
  )
    return false;
  return (
    meet(a.places, b.places, 1) &&
    meet(a.actors, b.actors, 2) &&
    // one speaker and day, and nothing against it, is one event too: "a tenth flight, he said"
    (shares(a.places, b.places) || shares(a.actors, b.actors) || shares(a.attributedTo, b.attributedTo))
  );
}

/** Two lists do not speak against each other: one is empty, or they have `most` members in common (or all they have). */
function meet(a: readonly string[], b: readonly string[], most: number): boolean {
  const needed = Math.min(most, a.length, b.length);
  return a.filter((id) => b.includes(id)).length >= needed;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

// How far the text stands behind an event: what one article asserts, another's claim does not take back.
const firmness = ['asserted', 'claimed', 'planned', 'hypothetical', 'denied'];

function merge(known: Draft, next: Draft): Draft {
  const firmer = firmness.indexOf(next.factuality) < firmness.indexOf(known.factuality) ? next : known;
  return {
    ...known,
    title: firmer.title,
    factuality: firmer.factuality,
    attributedTo: firmer.factuality === 'asserted' ? [] : union(known.attributedTo, next.attributedTo),
    places: union(known.places, next.places),
    actors: union(known.actors, next.actors),
    cancelled: known.cancelled || next.cancelled,
    evidence: mergeEvidence(known.evidence, next.evidence),
  };
}
