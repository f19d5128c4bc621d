import type { Count } from '../schema/count.ts';
import { qualifierLabel } from '../schema/count.ts';
import type { Event } from '../schema/event.ts';
import { numberInWords } from '../schema/number-words.ts';
import type { Sanction } from '../schema/sanction.ts';
import { sanctionStatusLabel } from '../schema/sanction.ts';
import type { EventType, Metric } from '../schema/site.ts';
import type { Statement } from '../schema/statement.ts';
import { stanceLabel } from '../schema/statement.ts';
import { countPath, eventPath, sanctionPath, statementPath } from './claim-url.ts';

/** A claim as a line of a list: what `ClaimList` shows. */
export interface ClaimRow {
  id: string;
  title: string;
  href: string;
  date: Event['date'];
  lane: string | null;
  factuality: Event['factuality'];
  attributedTo: readonly string[];
  detail?: string | undefined;
  /** Other claims of the same words: "denies" where the line is of "accuses". */
  also?: readonly { label: string; href: string }[] | undefined;
  /** For the article and the sources it is drawn from. */
  evidence: Event['evidence'];
}

/** True if the row before has the same date: a list writes a day once, above or beside the first of its claims. */
export function isSameDay(rows: readonly Pick<ClaimRow, 'date'>[], index: number): boolean {
  const [before, own] = [rows[index - 1]?.date, rows[index]?.date];
  return before?.start === own?.start && before?.end === own?.end && before?.precision === own?.precision;
}

export function toEventRow(event: Event, types: readonly EventType[]): ClaimRow {
  const { id, title, date, lane, factuality, attributedTo, evidence } = event;
  return {
    id,
    title,
    href: eventPath(id),
    date,
    lane,
    factuality,
    attributedTo,
    detail: types.find((type) => type.id === event.type)?.label,
    evidence,
  };
}

export function toSanctionRow(sanction: Sanction): ClaimRow {
  const { id, title, date, factuality, evidence } = sanction;
  return {
    id,
    title,
    href: sanctionPath(id),
    date,
    lane: 'sanctions',
    factuality,
    attributedTo: [],
    detail: sanctionStatusLabel[sanction.status],
    evidence,
  };
}

/** `names` gives the speaker's name. */
export function toStatementRow(statement: Statement, names: ReadonlyMap<string, string>): ClaimRow {
  const { id, title, date, evidence } = statement;
  const speaker = names.get(statement.speaker) ?? statement.speaker;
  return {
    id,
    title,
    href: statementPath(id),
    date,
    lane: null,
    factuality: 'asserted',
    attributedTo: [],
    detail: `${speaker} ${stanceLabel[statement.stance]}`,
    evidence,
  };
}

/**
 * Lines for statements, in their order: a sentence that accuses and denies is two statements and one line, which leads to both.
 */
export function toStatementRows(statements: readonly Statement[], names: ReadonlyMap<string, string>): ClaimRow[] {
  const alike = Map.groupBy(statements, ({ speaker, title, date }) =>
    JSON.stringify([speaker, title, date.start, date.end]),
  );
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const also = others.map(({ id, stance }, i) => ({
      // "says and says" would tell nothing
      label: [first, ...others.slice(0, i)].some((other) => other.stance === stance)
        ? 'once more'
        : stanceLabel[stance],
      href: statementPath(id),
    }));
    return [{ ...toStatementRow(first, names), ...(also.length > 0 && { also }) }];
  });
}

export function toCountRow(count: Count, metrics: readonly Metric[]): ClaimRow {
  const metric = metrics.find((candidate) => candidate.id === count.metric);
  const { id, title, date, factuality, attributedTo, evidence } = count;
  return {
    id,
    title,
    href: countPath(count),
    date,
    lane: metric?.lane ?? null,
    factuality,
    attributedTo,
    detail: `${metric?.label ?? count.metric}: ${toCountWords(count)}`,
    evidence,
  };
}

/** "about 3,000", "between 3,000 and 4,000", "dozens to hundreds" as bounds: a number with what is said of its exactness. */
export function toCountWords({
  value,
  min,
  max,
  qualifier,
}: Pick<Count, 'value' | 'min' | 'max' | 'qualifier'>): string {
  if (value !== null) return `${qualifierLabel[qualifier]} ${numberInWords(value)}`.trim();
  if (min !== null && max !== null)
    return qualifier === 'vague'
      ? `some number between ${numberInWords(min)} and ${numberInWords(max)}`
      : `${numberInWords(min)}–${numberInWords(max)}`;
  return min !== null
    ? `at least ${numberInWords(min)}`
    : max !== null
      ? `up to ${numberInWords(max)}`
      : 'an unknown number';
}
