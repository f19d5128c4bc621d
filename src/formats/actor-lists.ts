import type { OfActor } from '../ledger/ledger-index.ts';
import { groupJointSanctions } from '../ledger/joint-sanctions.ts';
import type { Site } from '../schema/site.ts';
import { type ClaimRow, toCountRow, toEventRow, toSanctionRow, toStatementRows } from './claim-row.ts';

/** The lists of an actor's page; the ids stand in addresses and are permanent. */
export const actorListIds = ['events', 'said', 'named', 'sent', 'suffered', 'counts'] as const;
export type ActorListId = (typeof actorListIds)[number];

/** Claims that an actor is in, as one kind of list. */
export interface ActorList {
  id: ActorListId;
  /** Heading on the actor's page: "What others said". */
  title: string;
  /** Row of the actor's figure in time. */
  row: string;
  /** What the list counts: one, more. */
  nouns: readonly [one: string, more: string];
  /** In the order of time, undated last. */
  claims: ClaimRow[];
}

/** A longer list has a page of its own: all of them made the heaviest page of the site, and nobody scrolls through seventy. */
const LONG = 15;
/** How many of a longer list the actor's page shows. */
const SHOWN = 10;

export const isLongList = ({ claims }: Pick<ActorList, 'claims'>): boolean => claims.length > LONG;

/** What the actor's page shows of a list: all of a short one, of a longer one the latest, oldest of them first. */
export function toLatestClaims(list: Pick<ActorList, 'claims'>): ClaimRow[] {
  return isLongList(list) ? list.claims.filter(({ date }) => date.start !== null).slice(-SHOWN) : list.claims;
}

/** What the ledger knows of an actor, list by list, empty ones included. */
export function toActorLists(
  found: OfActor,
  { site, names }: { site: Pick<Site, 'eventTypes' | 'metrics'>; names: ReadonlyMap<string, string> },
): ActorList[] {
  const { events, said, named, sent, suffered, counts } = found;
  return [
    {
      id: 'events',
      title: 'Events',
      row: 'Events',
      nouns: ['event', 'events'],
      claims: events.map((event) => toEventRow(event, site.eventTypes)),
    },
    {
      id: 'said',
      title: 'Statements',
      row: 'Own statements',
      nouns: ['statement', 'statements'],
      claims: toStatementRows(said, names),
    },
    {
      id: 'named',
      title: 'What others said',
      row: 'Others’ statements',
      nouns: ['statement', 'statements'],
      claims: toStatementRows(named, names),
    },
    {
      id: 'sent',
      title: 'Sanctions it called for or imposed',
      row: 'Sanctions imposed',
      nouns: ['sanction', 'sanctions'],
      claims: sent.map(toSanctionRow),
    },
    {
      id: 'suffered',
      title: 'Sanctions aimed at it',
      row: 'Sanctions suffered',
      nouns: ['sanction', 'sanctions'],
      claims: groupJointSanctions(suffered).flatMap(([first]) => (first === undefined ? [] : [toSanctionRow(first)])),
    },
    {
      id: 'counts',
      title: 'Numbers it gave',
      row: 'Numbers given',
      nouns: ['number', 'numbers'],
      claims: counts.map((count) => toCountRow(count, site.metrics)),
    },
  ];
}
