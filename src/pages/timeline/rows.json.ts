import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { toTimelineItems } from '../../figures/timeline/items.ts';
import { drawStaticList } from '../../figures/timeline/static-list.ts';
import { toDateWords } from '../../formats/date-words.ts';
import { getPublished } from '../../published.ts';
import { toTimelineSubjects } from '../../timeline-subjects.ts';

// Every row of the timeline and the names that they can be asked for by: a widget fetches it where its address asks for what it
// does not hold itself (islands/embed-narrow.ts).
export const GET: APIRoute = async () => {
  const published = await getPublished();
  const { site, ledger, names: nameOf } = published;
  const list = drawStaticList(toTimelineItems(ledger), 'timeline', ['actors', 'places', 'articles'], {
    lanes: site.lanes,
    nameOf: (actor) => nameOf.get(actor) ?? actor,
    dateWords: toDateWords,
  });
  const byKind = Map.groupBy(toTimelineSubjects(published), ({ kind }) => kind);
  const names = Object.fromEntries(
    [...byKind].map(([kind, subjects]) => [`${kind}s`, Object.fromEntries(subjects.map(({ id, name }) => [id, name]))]),
  );
  return new Response(JSON.stringify({ names, list: toHtml(list) }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
