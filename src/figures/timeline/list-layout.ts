import type { TimelineItem } from './items.ts';
import { DAY } from './scale.ts';

/** Items of one month in the list form of a timeline. */
export interface MonthGroup {
  /** `2021-11`, `2021` for items known only to the year, null for undated ones. */
  month: string | null;
  items: {
    item: TimelineItem;
    /** Space before it, 0–6 steps, by the square root of the days since the one before. */ gap: number;
  }[];
}

/** The list form of a timeline: by month, oldest first, undated last; the spaces tell how long nothing was reported. */
export function layoutList(items: readonly TimelineItem[]): MonthGroup[] {
  const groups: MonthGroup[] = [];
  let before: number | null = null;
  for (const item of items.toSorted((a, b) => ((a.date.start ?? '9999') < (b.date.start ?? '9999') ? -1 : 1))) {
    const month = item.date.start?.slice(0, 7) ?? null;
    const time = item.span?.start ?? null;
    const days = before === null || time === null ? 0 : (time - before) / DAY;
    before = time ?? before;
    const gap = Math.min(6, Math.round(Math.sqrt(Math.max(0, days)) * 0.9));
    const last = groups.at(-1);
    if (last !== undefined && last.month === month) last.items.push({ item, gap });
    else groups.push({ month, items: [{ item, gap }] });
  }
  return groups;
}
