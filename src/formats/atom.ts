import type { Article } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { articlePath } from './claim-url.ts';
import { absolute } from './collection-json.ts';
import { escapeXml } from './escape-xml.ts';

/** Atom feed (RFC 4287) of the articles, newest first. Dates are days, so each is given as midnight UTC. */
export function toAtom(site: Site, articles: readonly Article[]): string {
  const sorted = articles.toSorted((a, b) =>
    a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
  const updated = sorted.map(updatedOn).toSorted().at(-1) ?? '1970-01-01';
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">`,
    `  <id>${escapeXml(site.url)}</id>`,
    `  <title>${escapeXml(site.title)}</title>`,
    `  <subtitle>${escapeXml(site.description)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${absolute('/feed.xml', site.url)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(site.url)}"/>`,
    `  <rights>${escapeXml(site.licence.name)} ${escapeXml(site.licence.url)}</rights>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    ...sorted.flatMap((article) => toEntry(article, site)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function toEntry(article: Article, site: Site): string[] {
  const url = absolute(articlePath(article.slug), site.url);
  return [
    '  <entry>',
    `    <id>${url}</id>`,
    `    <title>${escapeXml(article.title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${url}"/>`,
    `    <published>${article.date}T00:00:00Z</published>`,
    `    <updated>${updatedOn(article)}T00:00:00Z</updated>`,
    ...article.authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    `    <category term="${article.kind}"/>`,
    `    <summary>${escapeXml(article.description)}</summary>`,
    '  </entry>',
  ];
}

/** The day of the last correction, else of publication. */
function updatedOn(article: Article): string {
  return [article.date, ...article.corrections.map((correction) => correction.date)].toSorted().at(-1) ?? article.date;
}
