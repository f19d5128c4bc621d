import type { Factuality } from '../../schema/factuality.ts';
import type { TimelineItem } from './items.ts';

const rank: Record<Factuality, number> = { asserted: 0, claimed: 1, denied: 2, planned: 3, hypothetical: 4 };

/** Who is labelled first and stands lowest: more evidence, then the surer, then the earlier. */
export function compareLabelPriority(a: TimelineItem, b: TimelineItem): number {
  if (a.evidence !== b.evidence) return b.evidence - a.evidence;
  if (a.factuality !== b.factuality) return rank[a.factuality] - rank[b.factuality];
  const times = (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity);
  return Math.abs(times) > 0 ? times : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
