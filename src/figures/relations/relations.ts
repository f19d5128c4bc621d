import type { Actor } from '../../schema/actor.ts';
import type { LedgerDate } from '../../schema/date.ts';
import type { Event } from '../../schema/event.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Statement } from '../../schema/statement.ts';

/** How one actor stands to another in one claim. */
export type Relation = Exclude<Statement['stance'], 'reports'> | 'sanctions' | 'meets';

/** A claim that ties one actor to another. A meeting has no direction and is held once. */
export interface Tie {
  from: string;
  to: string;
  relation: Relation;
  date: LedgerDate;
  title: string;
  /** Page of the claim. */
  url: string;
}

type Known = Pick<Actor, 'id' | 'kind' | 'country' | 'actsFor'>;

/** Types of events (of a site's own vocabulary) that are a meeting, whatever way people met. */
const meeting = /^(meeting|summit|visit|talks|(phone|video)-call)$/;
/** More than so many around a table say little of any two of them. */
const MOST_AT_TABLE = 6;

/** True if the second only tells for whom the first speaks: a minister's own state, a council's union. */
function isOwnSide(one: Known | undefined, other: Known | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.actsFor === other.id || other.actsFor === one.id) return true;
  const isSameCountry = one.country !== null && one.country === other.country;
  // Two people of one country may well be opponents; a person and a body of it are named together for the office.
  return isSameCountry && !(one.kind === 'person' && other.kind === 'person');
}

/** Speakers who share a sentence and a stance speak together, not about each other. */
function findChorus(statements: readonly Statement[]): Map<string, Set<string>> {
  const chorus = new Map<string, Set<string>>();
  for (const { evidence, stance, speaker } of statements)
    for (const { article, sentence } of evidence) {
      const key = `${article} ${sentence} ${stance}`;
      chorus.set(key, (chorus.get(key) ?? new Set()).add(speaker));
    }
  return chorus;
}

function toSpoken(statements: readonly Statement[], actorOf: ReadonlyMap<string, Known>): Tie[] {
  const chorus = findChorus(statements);
  return statements.flatMap(({ id, speaker, stance, actors, date, title, evidence }): Tie[] => {
    if (stance === 'reports') return [];
    const together = new Set(
      evidence.flatMap(({ article, sentence }) => [...(chorus.get(`${article} ${sentence} ${stance}`) ?? [])]),
    );
    return actors
      .filter((to) => to !== speaker && !together.has(to) && !isOwnSide(actorOf.get(speaker), actorOf.get(to)))
      .map((to) => ({ from: speaker, to, relation: stance, date, title, url: `/statements/${id}/` }));
  });
}

function toMet(events: readonly Event[], actorOf: ReadonlyMap<string, Known>): Tie[] {
  return events.flatMap(({ id, type, actors, date, title }): Tie[] => {
    if (!meeting.test(type) || actors.length > MOST_AT_TABLE) return [];
    return actors.flatMap((from, index) =>
      actors
        .slice(index + 1)
        .filter((to) => !isOwnSide(actorOf.get(from), actorOf.get(to)))
        .map((to): Tie => ({ from, to, relation: 'meets', date, title, url: `/events/${id}/` })),
    );
  });
}

/**
 * Who accuses, denies, condemns, supports, threatens, asks, sanctions and meets whom, oldest first. A statement ties its speaker to
 * every actor that its sentence names beside the speaker's own side: whom exactly the words are aimed at, the sentence tells.
 */
export function toTies(ledger: Pick<Ledger, 'events' | 'sanctions' | 'statements'>, actors: readonly Known[]): Tie[] {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const imposed = ledger.sanctions.flatMap(({ id, sender, targets, status, date, title }): Tie[] =>
    sender === null || !['adopted', 'in-force', 'lifted'].includes(status)
      ? []
      : targets
          .filter((to) => to !== sender)
          .map((to): Tie => ({ from: sender, to, relation: 'sanctions', date, title, url: `/sanctions/${id}/` })),
  );
  return [...toSpoken(ledger.statements, actorOf), ...imposed, ...toMet(ledger.events, actorOf)]
    .filter(({ from, to }) => actorOf.has(from) && actorOf.has(to))
    .toSorted((a, b) => {
      const [one, other] = [`${a.date.start ?? '9999'} ${a.url} ${a.to}`, `${b.date.start ?? '9999'} ${b.url} ${b.to}`];
      return one < other ? -1 : one > other ? 1 : 0;
    });
}
