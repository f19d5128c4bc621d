import type { Count } from '../schema/count.ts';
import type { Metric } from '../schema/site.ts';

/** The unit that a number is printed with: the metric's, or where that is measured in several ("money"), the number's own: "euros". */
export function unitOf({ unit }: Pick<Count, 'unit'>, metric: Pick<Metric, 'unit' | 'units'> | undefined): string {
  return metric === undefined || metric.units.length > 1 ? unit : metric.unit;
}

/** Counts of one metric by the unit they are given in: on one scale, numbers of two units would mislead. */
export function splitByUnit<Counted extends Pick<Count, 'unit'>>(
  counts: readonly Counted[],
  metric: Metric,
): { metric: Metric; counts: Counted[] }[] {
  return [...Map.groupBy(counts, (count) => unitOf(count, metric))].map(([unit, own]) => ({
    metric: { ...metric, unit },
    counts: own,
  }));
}
