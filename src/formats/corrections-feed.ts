import type { Article } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { newestFirst, toAtomFeed } from './atom.ts';
import { articlePath } from './claim-url.ts';
import { absolute } from './collection-json.ts';

/** `/corrections.xml`: every correction of every article, the latest first. */
export function toCorrectionsFeed(site: Site, articles: readonly Article[]): string {
  const entries = articles
    .flatMap((article) =>
      article.corrections.map(({ date, note }, index) => {
        const url = absolute(articlePath(article.slug), site.url);
        return {
          // corrections are added at the end, so the number stays
          id: `${url}#correction-${index + 1}`,
          url,
          title: `Correction: ${article.title}`,
          published: date,
          updated: date,
          authors: article.authors,
          summary: note,
        };
      }),
    )
    .toSorted((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1));
  return toAtomFeed(site, {
    path: '/corrections.xml',
    page: '/about/#corrections',
    title: `${site.title}: corrections`,
    subtitle: 'What was mended after publication, and when.',
    entries,
    since: newestFirst(articles).at(-1)?.date ?? '1970-01-01',
  });
}
