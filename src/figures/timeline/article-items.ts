import type { TimelineItem } from './items.ts';
import { toSpan, toWindow } from './scale.ts';

/**
 * The items between two ISO prefixes that a timeline inside an article shows, at most `limit`, oldest first: those that the article
 * tells of itself before all others, then those that most sentences carry. `left` is the number of the others.
 *   own  addresses of the claims that the article carries
 */
export function articleItems(
  items: readonly TimelineItem[],
  own: ReadonlySet<string>,
  { from, to }: { from: string; to: string },
  limit = 30,
): { shown: TimelineItem[]; left: number } {
  const window = toWindow(from, to);
  const inside = items.filter(({ date }) => {
    const span = toSpan(date);
    return span !== null && span.end > window.start && span.start < window.end;
  });
  const ranked = inside.toSorted(
    (a, b) =>
      Number(own.has(b.url)) - Number(own.has(a.url)) ||
      b.evidence - a.evidence ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const chosen = new Set(ranked.slice(0, limit));
  return { shown: inside.filter((item) => chosen.has(item)), left: inside.length - chosen.size };
}
