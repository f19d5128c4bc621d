import type { Article } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { newestFirst, updatedOn } from './atom.ts';
import { articlePath } from './claim-url.ts';
import { absolute } from './collection-json.ts';

/** `/feed.json` (JSON Feed 1.1): the articles, newest first. Dates are days, so each is given as midnight UTC. */
export function toJsonFeed(site: Site, articles: readonly Article[]): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: site.url,
    feed_url: absolute('/feed.json', site.url),
    description: site.description,
    icon: absolute('/favicon.svg', site.url),
    language: site.language,
    authors: [{ name: site.title, url: site.url }],
    items: newestFirst(articles).map((article) => {
      const url = absolute(articlePath(article.slug), site.url);
      return {
        id: url,
        url,
        title: article.title,
        summary: article.description,
        content_text: toPlainText(article),
        date_published: `${article.date}T00:00:00Z`,
        date_modified: `${updatedOn(article)}T00:00:00Z`,
        authors: article.authors.map((name) => ({ name })),
        tags: [article.kind],
        language: site.language,
      };
    }),
  };
}

/** Headings, paragraphs and items of an article; the cells of tables read badly in a line and stay on the page. */
function toPlainText({ sentences }: Article): string {
  return [...Map.groupBy(sentences, ({ block }) => block).values()]
    .filter(([first]) => first?.kind !== 'cell')
    .map((block) => block.map(({ text }) => text).join(' '))
    .join('\n\n');
}
