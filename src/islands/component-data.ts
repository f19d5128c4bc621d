import type { TimelineData } from '../figures/timeline/data.ts';

const files = new Map<string, Promise<TimelineData>>();

/** The data at an address, asked for once. Fails where they do not come, or are no timeline of version 1. */
export function fetchTimeline(address: string): Promise<TimelineData> {
  const known = files.get(address);
  if (known !== undefined) return known;
  const asked = fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' }).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    // Written by `toTimelineData`; checked as far as another file could do harm.
    const data = (await answer.json()) as TimelineData;
    const links = [data.page, data.licence.url, ...data.items.map(({ url }) => url)];
    if (data.version !== '1' || !links.every((link) => /^https?:/.test(link)))
      throw new Error(`${address}: no timeline`);
    return data;
  });
  // the next attempt may succeed
  asked.catch(() => files.delete(address));
  files.set(address, asked);
  return asked;
}
