import { countedMetrics } from '../ledger/counted-metrics.ts';
import { toCountRow, toEventRow, toSanctionRow, toStatementRow } from './claim-row.ts';
import { articlePath } from './claim-url.ts';
import type { Publication } from './collection-json.ts';
import type { Oembed } from './oembed.ts';
import { toNames } from './voice-words.ts';

/** Everything that others can show of the site, each with a name of its own. */
export function toOembeds({ site, articles, actors, places, ledger }: Publication): Oembed[] {
  const names = toNames({ actors, places });
  const claims = [
    ...ledger.statements.map((statement) => toStatementRow(statement, names)),
    ...ledger.sanctions.map(toSanctionRow),
    ...ledger.counts.map((count) => toCountRow(count, site.metrics)),
  ];
  return [
    {
      name: 'figure/timeline',
      title: `Timeline: ${site.subject}`,
      page: '/timeline/',
      path: '/embed/timeline/',
      height: 640,
    },
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
    ...articles.map(({ slug, title }) => ({
      name: `article/${slug}`,
      title,
      page: articlePath(slug),
      path: null,
      height: 0,
    })),
  ];
}
