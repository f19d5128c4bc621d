import type { APIRoute } from 'astro';
import { toTimelineData } from '../../figures/timeline/data.ts';
import { toTimelineItems } from '../../figures/timeline/items.ts';
import { absolute } from '../../formats/collection-json.ts';
import { toDateWords } from '../../formats/date-words.ts';
import { respond } from '../../published-files.ts';
import { getPublished } from '../../published.ts';

export const GET: APIRoute = async () => {
  const { site, ledger, names } = await getPublished();
  const data = toTimelineData(toTimelineItems(ledger), {
    site,
    nameOf: (actor) => names.get(actor) ?? actor,
    dateWords: toDateWords,
    addressOf: (path) => absolute(path, site.url),
  });
  return respond(JSON.stringify(data), 'application/json');
};
