import type { Actor } from '../schema/actor.ts';
import type { Count } from '../schema/count.ts';
import type { LedgerDate } from '../schema/date.ts';
import type { Place } from '../schema/place.ts';
import type { Metric } from '../schema/site.ts';
import { isSameDate, toLedgerDate } from './claim-date.ts';
import { createIds } from './claim-id.ts';
import { toSpeaker } from './claim-speaker.ts';
import { toTitle } from './claim-title.ts';
import { conflictsOf } from './conflicts.ts';
import { type Found, mergeEvidence, toIds, union } from './evidence.ts';
import { paragraphDay } from './paragraph-day.ts';

type Draft = Omit<Count, 'id' | 'conflictsWith'>;

/** Counts of the ledger: one number of one counter for one time and place, with every sentence that gives it. */
export function mergeCounts(
  found: readonly Found<'count'>[],
  metrics: readonly Metric[],
  places: ReadonlyMap<string, Place>,
  actors: ReadonlyMap<string, Actor>,
): Count[] {
  const known = new Set(metrics.map((metric) => metric.id));
  const counts: Draft[] = [];
  // "39,670 attempts" in a table says less than a sentence that tells the same
  const cells = new Set<string>();
  for (const one of found) {
    if (!known.has(one.mention.metric)) continue;
    const candidate = toDraft(one, places, actors);
    // a number that nothing dates stands in its article and in no series
    if (candidate.date.precision === 'unknown') continue;
    const index = counts.findIndex((count) => isSameCount(count, candidate));
    const same = counts[index];
    const isCell = one.sentence.kind === 'cell';
    if (isCell) cells.add(candidate.title);
    if (same)
      counts[index] = {
        ...merge(same, candidate),
        title: cells.has(same.title) && !isCell ? candidate.title : same.title,
      };
    else counts.push(candidate);
  }
  const nextId = createIds();
  const named = counts.map((count) => ({
    id: nextId(count.asOf ?? count.period?.end ?? count.period?.start, count.metric, count.place, count.claimant),
    ...count,
    conflictsWith: [],
  }));
  return named.map((count) => ({ ...count, conflictsWith: conflictsOf(count, named) }));
}

function toDraft(found: Found<'count'>, places: ReadonlyMap<string, Place>, actors: ReadonlyMap<string, Actor>): Draft {
  const { article, mention, sentence, evidence, at, beside } = found;
  const date = toLedgerDate(mention.period ?? paragraphDay(article, sentence, beside));
  const claimant = toIds(mention.claimant)[0] ?? null;
  const near = union(mention.place === undefined ? [] : [mention.place], nearestPlaces(beside, mention.start, places));
  return {
    title: toTitle(sentence.text, at, toSpeaker(found, actors)),
    places: near,
    actors: union(
      toIds(mention.claimant),
      beside.flatMap((other) => (other.type === 'actor' ? [other.id] : [])),
    ),
    date,
    factuality: claimant === null ? 'asserted' : 'claimed',
    attributedTo: toIds(mention.claimant),
    evidence: [evidence],
    metric: mention.metric,
    value: mention.value,
    min: mention.min,
    max: mention.max,
    qualifier: mention.qualifier,
    unit: mention.unit,
    period: toPeriod(date),
    asOf: date.precision === 'day' ? date.start : null,
    place: near[0] ?? null,
    claimant,
  };
}

function toPeriod(date: LedgerDate): Count['period'] {
  if (date.precision === 'unknown' || date.precision === 'day') return null;
  return { start: date.start, end: date.end ?? (date.precision === 'range' ? null : date.start) };
}

/** Places named beside a number, nearest first, but a country last: "3,000 people near X in Y" counts at X. */
function nearestPlaces(beside: Found['beside'], at: number, places: ReadonlyMap<string, Place>): string[] {
  const isCountry = (id: string): boolean => places.get(id)?.precision === 'country';
  const counts = beside.filter((other) => other.type === 'count' && other.start !== at);
  // a place that no register has is a mention in its article; no page can be linked to
  const named = beside.filter(
    (other): other is Extract<typeof other, { type: 'place' }> => other.type === 'place' && places.has(other.id),
  );
  // "350 people at A, 140 at B": what stands between two numbers goes with the first, if the second has one of its own
  const next = counts.find((other) => other.start > at)?.start ?? Infinity;
  const previous = counts.findLast((other) => other.start < at)?.start ?? -1;
  const own = named.filter((place) => place.start > at && place.start < next);
  const beyond = (start: number): boolean => start > next || (own.length > 0 && start < at && previous >= 0);
  const chosen = own.length > 0 && counts.length > 0 ? named.filter((place) => !beyond(place.start)) : named;
  return [
    ...new Set(
      chosen
        .map((place) => ({ id: place.id, distance: Math.abs(place.start - at) + (isCountry(place.id) ? 1000 : 0) }))
        .sort((a, b) => a.distance - b.distance)
        .map((place) => place.id),
    ),
  ];
}

function isSameCount(a: Draft, b: Draft): boolean {
  return (
    a.metric === b.metric &&
    a.value === b.value &&
    a.min === b.min &&
    a.max === b.max &&
    a.qualifier === b.qualifier &&
    a.claimant === b.claimant &&
    (a.place === b.place || a.place === null || b.place === null) &&
    isSameDate(a.date, b.date)
  );
}

function merge(known: Draft, next: Draft): Draft {
  return {
    ...known,
    place: known.place ?? next.place,
    places: union(known.places, next.places),
    actors: union(known.actors, next.actors),
    evidence: mergeEvidence(known.evidence, next.evidence),
  };
}
