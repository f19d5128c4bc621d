import type { TimelineItem } from './items.ts';
import { toWindow } from './scale.ts';

/** The `limit` items between two ISO prefixes that most sentences carry, asserted ones first among equals; oldest first. */
export function keyItems(
  items: readonly TimelineItem[],
  { from, to }: { from: string; to: string },
  limit: number,
): TimelineItem[] {
  const window = toWindow(from, to);
  const inside = items.filter(({ span }) => span !== null && span.start >= window.start && span.end <= window.end);
  const chosen = new Set(
    inside
      .toSorted(
        (a, b) =>
          b.evidence - a.evidence ||
          Number(b.factuality === 'asserted') - Number(a.factuality === 'asserted') ||
          (a.id < b.id ? -1 : 1),
      )
      .slice(0, limit),
  );
  return inside.filter((item) => chosen.has(item));
}
