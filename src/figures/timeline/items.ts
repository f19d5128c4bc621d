import type { LedgerDate } from '../../schema/date.ts';
import type { Event } from '../../schema/event.ts';
import type { Factuality } from '../../schema/factuality.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Sanction, SanctionStatus } from '../../schema/sanction.ts';
import { sanctionStatusLabel } from '../../schema/sanction.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Span } from './scale.ts';
import { toSpan } from './scale.ts';

/** One mark of a timeline: an event, or one step in the history of a sanction. */
export interface TimelineItem {
  /** Unique in a timeline; a sanction's step has its status behind the sanction's id. */
  id: string;
  /** Page of the event or sanction, from the root of the site. */
  url: string;
  title: string;
  /** Id of a lane of `site.yaml`. */
  lane: string;
  date: LedgerDate;
  /** The stretch of {@link date}; null where it is not known. */
  span: Span | null;
  factuality: Factuality;
  /** Number of sentences that carry it. */
  evidence: number;
  /** Ids of actors and places that it names, and of those whose word it is. */
  actors: readonly string[];
  places: readonly string[];
  by: readonly string[];
  /** Slugs of the articles that tell of it. */
  articles: readonly string[];
  /** When it was first reported, an ISO prefix; null where no sentence says. */
  known: string | null;
}

/** Id of the lane that steps of sanctions stand on; a site without such a lane shows none of them. */
export const SANCTION_LANE = 'sanctions';

/** Steps before a sanction is adopted are plans: a call for sanctions is no sanction. */
const isPlan: Record<SanctionStatus, boolean> = {
  'called-for': true,
  threatened: true,
  proposed: true,
  adopted: false,
  'in-force': false,
  lifted: false,
};

/** The earliest report of a claim. */
function firstReport(evidence: readonly Evidence[]): string | null {
  return evidence.flatMap(({ reported }) => reported ?? []).toSorted()[0] ?? null;
}

const articlesOf = (evidence: readonly Evidence[]): string[] => [...new Set(evidence.map(({ article }) => article))];

function eventItem(event: Event): TimelineItem {
  const { id, title, lane, date, factuality, evidence, places, attributedTo } = event;
  return {
    id,
    url: `/events/${id}/`,
    title,
    lane,
    date,
    span: toSpan(date),
    factuality,
    evidence: evidence.length,
    actors: [...new Set([...event.actors, ...attributedTo])],
    places,
    by: attributedTo,
    articles: articlesOf(evidence),
    known: firstReport(evidence),
  };
}

function prefixDate(iso: string | null): LedgerDate {
  if (iso === null) return { start: null, end: null, precision: 'unknown' };
  const precision = iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year';
  return { start: iso, end: null, precision };
}

/** The history of a sanction by item: a step that several sentences tell of is one item. */
function stepsOf({ id, history }: Sanction): Map<string, Sanction['history']> {
  return Map.groupBy(history, ({ status, date }) => `${id}-${status}${date === null ? '' : `-${date}`}`);
}

/**
 * A sanction's title tells of its adoption, or of its only step. Other steps say what they are: "In force: the council adopted …",
 * "Proposed: fifth package".
 */
function stepTitle({ title, package: name }: Sanction, status: SanctionStatus, isOnly: boolean): string {
  if (isOnly || status === 'adopted') return title;
  return `${sanctionStatusLabel[status]}: ${isPlan[status] ? (name ?? title) : title}`;
}

function sanctionItems(sanction: Sanction): TimelineItem[] {
  const named = [sanction.sender, ...sanction.targets, ...sanction.actors].filter((id) => id !== null);
  const all = stepsOf(sanction);
  return [...all].flatMap(([id, steps]) => {
    const [first] = steps;
    if (first === undefined) return [];
    const { status } = first;
    const date = prefixDate(first.date);
    const evidence = steps.map((step) => step.evidence);
    return {
      id,
      url: `/sanctions/${sanction.id}/`,
      title: stepTitle(sanction, status, all.size === 1),
      lane: SANCTION_LANE,
      date,
      span: toSpan(date),
      factuality: isPlan[status] && sanction.factuality === 'asserted' ? 'planned' : sanction.factuality,
      evidence: steps.length,
      actors: [...new Set(named)],
      places: sanction.places,
      by: sanction.attributedTo,
      // a step keeps the sentences that date it: others that tell of the sanction stand in other articles
      articles: articlesOf(sanction.evidence),
      known: firstReport(evidence),
    };
  });
}

/** "Norland, Elbonia and Sylvania adopted travel bans": one sentence, three sanctions. Its reader sees one mark, of them all. */
function joinTwins(items: readonly TimelineItem[]): TimelineItem[] {
  const groups = Map.groupBy(items, ({ title, date, factuality }) => [title, date.start, factuality].join('\n'));
  return [...groups.values()].flatMap((twins) =>
    twins.slice(0, 1).map((first) => ({
      ...first,
      actors: [...new Set(twins.flatMap(({ actors }) => actors))],
      places: [...new Set(twins.flatMap(({ places }) => places))],
    })),
  );
}

function compareItems(a: TimelineItem, b: TimelineItem): number {
  const [first, second] = [`${a.date.start ?? '9999'} ${a.id}`, `${b.date.start ?? '9999'} ${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Everything of the ledger that has a place in time, oldest first, undated last. */
export function toTimelineItems(ledger: Pick<Ledger, 'events' | 'sanctions'>): TimelineItem[] {
  const sanctions = joinTwins(ledger.sanctions.flatMap(sanctionItems));
  return [...ledger.events.map(eventItem), ...sanctions].toSorted(compareItems);
}

/** The sentences behind each item, by its id. */
export function timelineEvidence(ledger: Pick<Ledger, 'events' | 'sanctions'>): Map<string, readonly Evidence[]> {
  return new Map([
    ...ledger.events.map(({ id, evidence }): [string, readonly Evidence[]] => [id, evidence]),
    ...ledger.sanctions.flatMap((sanction) =>
      [...stepsOf(sanction)].map(([id, steps]): [string, readonly Evidence[]] => [
        id,
        steps.map(({ evidence }) => evidence),
      ]),
    ),
  ]);
}
