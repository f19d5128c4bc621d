import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { utc } from '@date-fns/utc';
import type { Count } from '../schema/count.ts';
import type { Event } from '../schema/event.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Statement } from '../schema/statement.ts';
import { toDays } from './claim-date.ts';

/** Numbers of one thing, place and time that cannot all hold. */
export interface DisputedCount {
  metric: string;
  place: string | null;
  date: Count['date'];
  /** At least two, of two claimants or more; smallest first. */
  counts: Count[];
}

/** Somebody accuses, somebody else denies. */
export interface DisputedStatement {
  /** At least one; several who accuse together, in one sentence. */
  accusations: [Statement, ...Statement[]];
  /** At least one, oldest first. */
  denials: Statement[];
}

/** Counts that contradict each other, in groups, latest first. */
export function disputedCounts(counts: readonly Count[]): DisputedCount[] {
  const byId = new Map(counts.map((count) => [count.id, count]));
  const seen = new Set<string>();
  const groups: DisputedCount[] = [];
  for (const count of counts) {
    const group = reach(count, byId, seen);
    if (group.length < 2) continue;
    group.sort((a, b) => sizeOf(a) - sizeOf(b) || compare(a.id, b.id));
    groups.push({ metric: count.metric, place: count.place, date: count.date, counts: group });
  }
  return groups.sort((a, b) => compare(b.date.start ?? '', a.date.start ?? '') || compare(a.metric, b.metric));
}

/** Everything that is tied to a count by contradictions, itself included; nothing if it was reached before. */
function reach(from: Count, byId: ReadonlyMap<string, Count>, seen: Set<string>): Count[] {
  const group: Count[] = [];
  const queue = [from];
  for (let count = queue.pop(); count !== undefined; count = queue.pop()) {
    if (seen.has(count.id)) continue;
    seen.add(count.id);
    group.push(count);
    for (const id of count.conflictsWith) {
      const other = byId.get(id);
      if (other) queue.push(other);
    }
  }
  return group;
}

function sizeOf({ value, min, max }: Count): number {
  return value ?? min ?? max ?? 0;
}

/**
 * Accusations with the denials that answer them, latest first. A denial answers if its sentence stands right behind the
 * accusation's in an article ("The ministry accused the guards … . They denied it"), or if it comes in the week after and names the
 * accuser's side; and if it comes from a side that the accusation names. None answers what was said after it.
 *   countryOf  country of an actor by id; nobody answers an accuser of the own country
 */
export function disputedStatements(
  statements: readonly Statement[],
  countryOf: ReadonlyMap<string, string | null>,
): DisputedStatement[] {
  const isOneSide = (a: string, b: string): boolean => {
    const country = countryOf.get(a) ?? null;
    return a === b || (country !== null && country === countryOf.get(b));
  };
  const isAnswer = (denial: Statement, accusation: Statement): boolean => {
    if (isOneSide(denial.speaker, accusation.speaker) || isBefore(denial, accusation)) return false;
    const isAccused = accusation.actors.some((actor) => isOneSide(actor, denial.speaker));
    if (isAccused && denial.evidence.some((one) => accusation.evidence.some((other) => follows(one, other))))
      return true;
    const isNamed = denial.actors.some((actor) => isOneSide(actor, accusation.speaker));
    return isAccused && isNamed && isInWeekAfter(denial, accusation);
  };
  const denials = statements.filter(({ stance }) => stance === 'denies');
  const pairs = statements
    .filter(({ stance }) => stance === 'accuses')
    .map((accusation) => ({
      accusation,
      answers: denials.filter((denial) => isAnswer(denial, accusation)).sort(compareStart),
    }))
    .filter(({ answers }) => answers.length > 0);
  return [...Map.groupBy(pairs, ({ accusation, answers }) => toSaying(accusation, answers)).values()]
    .flatMap((group): DisputedStatement[] => {
      const [first, ...others] = group.map(({ accusation }) => accusation);
      return first === undefined ? [] : [{ accusations: [first, ...others], denials: group[0]?.answers ?? [] }];
    })
    .sort((a, b) => compareStart(b.accusations[0], a.accusations[0]));
}

/** The same for those who accuse in one sentence, and are answered alike. */
function toSaying({ id, date, evidence: [first] }: Statement, answers: readonly Statement[]): string {
  const told = first === undefined ? id : [first.article, first.start];
  return JSON.stringify([told, date.start, answers.map((answer) => answer.id)]);
}

/** True where both have a time and the one is over when the other begins. */
function isBefore(one: Statement, other: Statement): boolean {
  const [last, first] = [toDays(one.date).last, toDays(other.date).first];
  return last !== null && first !== null && last < first;
}

// Citations may stand between two sentences; a paragraph would be longer.
const citationsLength = 240;

function follows(second: Evidence, first: Evidence): boolean {
  if (second.article !== first.article) return false;
  // "… accused …, which denied it": both in one sentence
  if (second.start === first.start) return true;
  const between = second.start - first.end;
  return between >= 0 && between < citationsLength;
}

function isInWeekAfter(denial: Statement, accusation: Statement): boolean {
  const [answer, asked] = [toDays(denial.date), toDays(accusation.date)];
  // a month or a year is too wide to tell an answer by
  if (answer.first === null || answer.first !== answer.last || asked.first === null || asked.first !== asked.last)
    return false;
  const days = differenceInCalendarDays(parseISO(answer.first, { in: utc }), parseISO(asked.first, { in: utc }));
  return days >= 0 && days <= 7;
}

/** Events that somebody denies, latest first. */
export function disputedEvents(events: readonly Event[]): Event[] {
  return events.filter(({ factuality }) => factuality === 'denied').sort((a, b) => compareStart(b, a));
}

function compareStart(a: Pick<Statement, 'date' | 'id'>, b: Pick<Statement, 'date' | 'id'>): number {
  return compare(a.date.start ?? '', b.date.start ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
