import type { Article } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { articlePath } from './claim-url.ts';
import { absolute } from './collection-json.ts';
import { escapeXml } from './escape-xml.ts';

/** An entry of a feed. Dates are ISO days, each given as midnight UTC. */
export interface AtomEntry {
  /** Permanent address that names it. */
  id: string;
  /** The page to read; that of its id where it is not given. */
  url?: string;
  title: string;
  published: string;
  updated: string;
  authors: readonly string[];
  categories?: readonly string[];
  summary: string;
}

export interface AtomFeed {
  /** Path of the feed: "/feed.xml". */
  path: string;
  /** Path of the page that it follows. */
  page: string;
  /** Permanent address that names it; its own where it is not given. */
  id?: string;
  title: string;
  subtitle: string;
  /** Newest first. */
  entries: readonly AtomEntry[];
  /** Day of the last change of a feed that is empty. */
  since: string;
}

/** An Atom feed (RFC 4287). */
export function toAtomFeed(site: Site, feed: AtomFeed): string {
  const self = absolute(feed.path, site.url);
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? feed.since;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">`,
    `  <id>${escapeXml(feed.id ?? self)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(absolute(feed.page, site.url))}"/>`,
    `  <author><name>${escapeXml(site.title)}</name></author>`,
    `  <rights>${escapeXml(site.licence.name)} ${escapeXml(site.licence.url)}</rights>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    ...feed.entries.flatMap(toEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** `/feed.xml`: the articles, newest first. */
export function toAtom(site: Site, articles: readonly Article[]): string {
  return toAtomFeed(site, {
    path: '/feed.xml',
    page: '/',
    id: site.url,
    title: site.title,
    subtitle: site.description,
    entries: newestFirst(articles).map((article) => ({
      id: absolute(articlePath(article.slug), site.url),
      title: article.title,
      published: article.date,
      updated: updatedOn(article),
      authors: article.authors,
      categories: [article.kind],
      summary: article.description,
    })),
    since: '1970-01-01',
  });
}

/** Articles by day, the newest first. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** The day of the last correction, else of publication. */
export function updatedOn(article: Article): string {
  return [article.date, ...article.corrections.map((correction) => correction.date)].toSorted().at(-1) ?? article.date;
}

function toEntry({ id, url, title, published, updated, authors, categories = [], summary }: AtomEntry): string[] {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url ?? id)}"/>`,
    `    <published>${published}T00:00:00Z</published>`,
    `    <updated>${updated}T00:00:00Z</updated>`,
    ...authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    ...categories.map((term) => `    <category term="${escapeXml(term)}"/>`),
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ];
}
