import { toIsoWords } from './date-words.ts';

/** How to cite an article in running text: authors, “title”, site, day of publication, address. */
export function toCiteText(
  article: { authors: readonly string[]; title: string; date: string },
  site: string,
  url: string,
): string {
  return `${article.authors.join(', ')}, “${article.title}”, ${site}, ${toIsoWords(article.date)}, ${url}`;
}
