import { countedMetrics } from '../ledger/counted-metrics.ts';
import { toCountRow, toEventRow, toSanctionRow, toStatementRow } from './claim-row.ts';
import { actorPath, articlePath, placePath } from './claim-url.ts';
import type { Publication } from './collection-json.ts';
import type { Oembed } from './oembed.ts';
import { toNames } from './voice-words.ts';

/** An actor, a place or an article that events are tied to, and how many. */
interface Subject {
  kind: string;
  id: string;
  items: readonly unknown[];
}

/**
 * Everything that others can show of the site, each with a name of its own. Actors, places and articles have a timeline as their
 * widget where they are among `subjects`, else they are a link.
 */
export function toOembeds(
  { site, articles, actors, places, ledger }: Publication,
  subjects: readonly Subject[],
): Oembed[] {
  const events = new Map(subjects.map(({ kind, id, items }) => [`${kind}/${id}`, items.length]));
  // a frame is called by what is in it
  const ofSubject = (name: string, title: string, page: string, framed = `${title}: timeline`): Oembed => {
    const count = events.get(name);
    return count === undefined
      ? { name, title, page, path: null, height: 0 }
      : { name, title: framed, page, path: `/embed/timeline/${name}/`, height: timelineHeight(count) };
  };
  const names = toNames({ actors, places });
  const claims = [
    ...ledger.statements.map((statement) => toStatementRow(statement, names)),
    ...ledger.sanctions.map(toSanctionRow),
    ...ledger.counts.map((count) => toCountRow(count, site.metrics)),
  ];
  const timeline = { path: '/embed/timeline/', height: timelineHeight(Number.POSITIVE_INFINITY) };
  return [
    { name: 'section/front', title: site.title, page: '/', ...timeline },
    { name: 'figure/timeline', title: `Timeline: ${site.subject}`, page: '/timeline/', ...timeline },
    { name: 'figure/map', title: `Map: ${site.subject}`, page: '/map/', path: '/embed/map/', height: 760 },
    ...countedMetrics(site.metrics, ledger.counts).map(({ id, label }) => ({
      name: `count/${id}`,
      title: `${label}: who counted how many`,
      page: `/counts/${id}/`,
      path: `/embed/count/${id}/`,
      height: 720,
    })),
    ...ledger.events
      .map((event) => toEventRow(event, site.eventTypes))
      .map(({ id, title, href }) => ({
        name: `event/${id}`,
        title,
        page: href,
        path: `/embed/event/${id}/`,
        height: 300,
      })),
    ...claims.map(({ id, title, href }) => ({
      name: `claim/${id}`,
      title,
      page: href,
      path: `/embed/claim/${id}/`,
      height: 280,
    })),
    ...articles.map(({ slug, title }) => ofSubject(`article/${slug}`, title, articlePath(slug), title)),
    ...actors.map(({ id, name }) => ofSubject(`actor/${id}`, name, actorPath(id))),
    ...places.map(({ id, name }) => ofSubject(`place/${id}`, name, placePath(id))),
  ];
}

/** About what a timeline of some events needs at 600 px of width, where it is a list that scrolls from 34rem on. */
function timelineHeight(events: number): number {
  return 230 + Math.min(544, 40 + 80 * events);
}
