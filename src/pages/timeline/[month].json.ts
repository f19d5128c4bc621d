import type { APIRoute } from 'astro';
import { timelineEvidence, toTimelineItems } from '../../figures/timeline/items.ts';
import { toTimelineDetail } from '../../formats/timeline-details.ts';
import { getPublished } from '../../published.ts';

// The sentences behind the events of a month: the timeline asks for them when a reader opens one, so that its page stays small.
export async function getStaticPaths() {
  const { ledger, articles, sourceOf } = await getPublished();
  const evidence = timelineEvidence(ledger);
  const titleOf = new Map(articles.map(({ slug, title }) => [slug, title]));
  const months = Map.groupBy(toTimelineItems(ledger), ({ date }) => date.start?.slice(0, 7) ?? 'undated');
  return [...months].map(([month, items]) => ({
    params: { month },
    props: {
      details: Object.fromEntries(
        items.map(({ id }) => [
          id,
          toTimelineDetail(evidence.get(id) ?? [], titleOf, (source) => sourceOf.get(source)?.publisher ?? source),
        ]),
      ),
    },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['details']), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
