import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { toTimelineItems } from '../../figures/timeline/items.ts';
import { drawStaticList } from '../../figures/timeline/static-list.ts';
import { toDateWords } from '../../formats/date-words.ts';
import { getPublished } from '../../published.ts';
import { toTimelineSubjects } from '../../timeline-subjects.ts';

// Every row of the timeline and the names that they can be asked for by: a widget loads it where its address asks for what it
// does not hold itself (islands/embed-rows.ts). It is a script, since a frame without an origin may load no data from a host that
// sends no CORS headers.
export const GET: APIRoute = async () => {
  const published = await getPublished();
  const { site, ledger, names: nameOf } = published;
  const list = drawStaticList(toTimelineItems(ledger), 'timeline', ['actors', 'places', 'articles'], {
    lanes: site.lanes,
    nameOf: (actor) => nameOf.get(actor) ?? actor,
    dateWords: toDateWords,
    isLong: false,
  });
  const byKind = Map.groupBy(toTimelineSubjects(published), ({ kind }) => kind);
  const names = Object.fromEntries(
    [...byKind].map(([kind, subjects]) => [`${kind}s`, Object.fromEntries(subjects.map(({ id, name }) => [id, name]))]),
  );
  return new Response(`globalThis.timelineRows=${JSON.stringify({ names, list: toHtml(list) })}`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
