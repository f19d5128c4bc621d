import type { Count } from '../schema/count.ts';
import { toDays } from './claim-date.ts';

/** What is counted, with the newest number of each who counts it. */
export interface KeyCount<Metric> {
  metric: Metric;
  /** One of each claimant, latest first. */
  counts: Count[];
}

/**
 * The metrics that most claimants gave numbers for, `limit` of them, each with the latest number of up to `rows`
 * claimants. Numbers that nobody stands behind are left out: a front page must say who counted.
 */
export function keyCounts<Metric extends { id: string }>(
  counts: readonly Count[],
  metrics: readonly Metric[],
  { limit = 4, rows = 3 } = {},
): KeyCount<Metric>[] {
  return metrics
    .map((metric) => ({ metric, counts: latestByClaimant(counts.filter((count) => count.metric === metric.id)) }))
    .filter((key) => key.counts.length > 0)
    .toSorted((a, b) => b.counts.length - a.counts.length)
    .slice(0, limit)
    .map((key) => ({ metric: key.metric, counts: key.counts.slice(0, rows) }));
}

function latestByClaimant(counts: readonly Count[]): Count[] {
  const latest = new Map<string, Count>();
  for (const count of counts) {
    if (count.claimant === null || (count.value ?? count.min ?? count.max) === null) continue;
    const known = latest.get(count.claimant);
    if (!known || compareLatest(count, known) < 0) latest.set(count.claimant, count);
  }
  return [...latest.values()].sort(compareLatest);
}

function compareLatest(a: Count, b: Count): number {
  const [one, other] = [lastDay(a), lastDay(b)];
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? 1 : -1;
}

function lastDay({ asOf, date }: Count): string {
  return asOf ?? toDays(date).last ?? date.start ?? '';
}
