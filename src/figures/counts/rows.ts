import type { Count } from '../../schema/count.ts';
import { qualifierLabel } from '../../schema/count.ts';
import { numberInWords } from '../../schema/number-words.ts';

/** One number of the figure. */
export interface CountLine {
  count: Count;
  /** Bounds that the words allow; null where they leave it open ("over 30,000"). */
  low: number | null;
  high: number | null;
  /** Where the dot stands: the number itself, or the bound that is known. */
  at: number;
  /** "over 30,000", "3,000–4,000". */
  words: string;
}

/** The numbers of one claimant, oldest first. */
export interface CountRow {
  /** Id of the actor; null where the text names nobody. */
  claimant: string | null;
  lines: CountLine[];
}

/** Reads value, bounds and qualifier into one line; null for a count without any number. */
export function toCountLine(count: Count): CountLine | null {
  const { value, min, max, qualifier } = count;
  const known = value ?? min ?? max;
  if (known === null) return null;
  const word = qualifierLabel[qualifier];
  if (min !== null && max !== null && min !== max) {
    return {
      count,
      low: min,
      high: max,
      at: value ?? (min + max) / 2,
      words: `${word === '' ? '' : `${word} `}${numberInWords(min)}–${numberInWords(max)}`,
    };
  }
  const words = `${word === '' ? '' : `${word} `}${numberInWords(known)}`;
  if (qualifier === 'over' || qualifier === 'at-least') return { count, low: known, high: null, at: known, words };
  if (qualifier === 'under' || qualifier === 'up-to') return { count, low: null, high: known, at: known, words };
  return { count, low: known, high: known, at: known, words };
}

function lineDate({ count }: CountLine): string {
  const holdsTo = count.period?.end ?? count.asOf ?? count.date.end ?? count.date.start;
  return `${holdsTo ?? '9999'} ${count.asOf ?? ''} ${count.id}`;
}

/** Which lines are kept where there are too many: contradicted ones, then those with most evidence, then the latest. */
function compareWeight(a: CountLine, b: CountLine): number {
  const [first, second] = [Math.min(1, a.count.conflictsWith.length), Math.min(1, b.count.conflictsWith.length)];
  return second - first || b.count.evidence.length - a.count.evidence.length || (lineDate(a) < lineDate(b) ? 1 : -1);
}

/**
 * One row a claimant with its numbers by date. Rows begin with those who contradict each other, so that they stand side by
 * side; then by date. At most `limit` numbers; `left` says how many are not drawn.
 */
export function toCountRows(counts: readonly Count[], limit: number): { rows: CountRow[]; left: number } {
  const all = counts.map(toCountLine).filter((line) => line !== null);
  const kept = all.toSorted(compareWeight).slice(0, limit);
  const groups = new Map<string | null, CountLine[]>();
  for (const line of kept.toSorted((a, b) => (lineDate(a) < lineDate(b) ? -1 : 1))) {
    const { claimant } = line.count;
    groups.set(claimant, [...(groups.get(claimant) ?? []), line]);
  }
  const rows = [...groups].map(([claimant, lines]) => ({ claimant, lines }));
  const ordered: CountRow[] = [];
  const add = (row: CountRow): void => {
    if (ordered.includes(row)) return;
    ordered.push(row);
    const rivals = new Set(row.lines.flatMap(({ count }) => count.conflictsWith));
    for (const other of rows) if (other.lines.some(({ count }) => rivals.has(count.id))) add(other);
  };
  for (const row of rows) if (row.lines.some(({ count }) => count.conflictsWith.length > 0)) add(row);
  for (const row of rows) add(row);
  return { rows: ordered, left: counts.length - kept.length };
}

/** The place that most of the numbers are of; null where none tells a place. */
export function commonPlace(counts: readonly Count[]): string | null {
  const groups = Map.groupBy(
    counts.flatMap(({ place }) => (place === null ? [] : [place])),
    (place) => place,
  );
  const [most] = [...groups].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? null;
}
