import type { Count } from '../schema/count.ts';
import type { Metric } from '../schema/site.ts';

/** Metrics that some count is of, in their order: the others have no page. */
export function countedMetrics(metrics: readonly Metric[], counts: readonly Count[]): Metric[] {
  const used = new Set(counts.map(({ metric }) => metric));
  return metrics.filter(({ id }) => used.has(id));
}
