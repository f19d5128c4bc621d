import type { LedgerDate } from '../../schema/date.ts';
import type { Event } from '../../schema/event.ts';
import type { Factuality } from '../../schema/factuality.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Sanction, SanctionStatus } from '../../schema/sanction.ts';
import { sanctionStatusLabel } from '../../schema/sanction.ts';

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
  factuality: Factuality;
  /** Number of sentences that carry it. */
  evidence: number;
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

function eventItem(event: Event): TimelineItem {
  const { id, title, lane, date, factuality, evidence } = event;
  return { id, url: `/events/${id}/`, title, lane, date, factuality, evidence: evidence.length };
}

function prefixDate(iso: string | null): LedgerDate {
  if (iso === null) return { start: null, end: null, precision: 'unknown' };
  const precision = iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year';
  return { start: iso, end: null, precision };
}

function sanctionItems(sanction: Sanction): TimelineItem[] {
  const items = new Map<string, TimelineItem>();
  for (const { status, date } of sanction.history) {
    const id = `${sanction.id}-${status}${date === null ? '' : `-${date}`}`;
    const known = items.get(id);
    const factuality = isPlan[status] && sanction.factuality === 'asserted' ? 'planned' : sanction.factuality;
    items.set(id, {
      id,
      url: `/sanctions/${sanction.id}/`,
      title: `${sanctionStatusLabel[status]}: ${sanction.package ?? sanction.title}`,
      lane: SANCTION_LANE,
      date: prefixDate(date),
      factuality,
      evidence: (known?.evidence ?? 0) + 1,
    });
  }
  return [...items.values()];
}

function compareItems(a: TimelineItem, b: TimelineItem): number {
  const [first, second] = [`${a.date.start ?? '9999'} ${a.id}`, `${b.date.start ?? '9999'} ${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Everything of the ledger that has a place in time, oldest first, undated last. */
export function toTimelineItems(ledger: Pick<Ledger, 'events' | 'sanctions'>): TimelineItem[] {
  return [...ledger.events.map(eventItem), ...ledger.sanctions.flatMap(sanctionItems)].toSorted(compareItems);
}
