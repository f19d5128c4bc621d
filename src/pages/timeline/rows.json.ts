import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { toTimelineItems } from '../../figures/timeline/items.ts';
import { drawList } from '../../figures/timeline/list.ts';
import { layoutList } from '../../figures/timeline/list-layout.ts';
import { toDateWords } from '../../formats/date-words.ts';
import { getPublished } from '../../published.ts';
import { toTimelineSubjects } from '../../timeline-subjects.ts';

// Every row of the timeline and the names that they can be asked for by: a widget fetches it where its address asks for what it
// does not hold itself (islands/embed-narrow.ts).
export const GET: APIRoute = async () => {
  const published = await getPublished();
  const { site, ledger, names: nameOf } = published;
  const items = toTimelineItems(ledger);
  const list = drawList(layoutList(items), new Map(items.map((item, index) => [item, index])), {
    lanes: site.lanes,
    id: 'timeline',
    filters: ['actors', 'places', 'articles'],
    dateWords: toDateWords,
    nameOf: (actor) => nameOf.get(actor) ?? actor,
  });
  const byKind = Map.groupBy(toTimelineSubjects(published), ({ kind }) => kind);
  const names = Object.fromEntries(
    [...byKind].map(([kind, subjects]) => [`${kind}s`, Object.fromEntries(subjects.map(({ id, name }) => [id, name]))]),
  );
  return new Response(JSON.stringify({ names, list: toHtml(list) }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
