import { toIsoWords } from './date-words.ts';

interface Cited {
  slug: string;
  authors: readonly string[];
  title: string;
  /** ISO day. */
  date: string;
}

/** An article as a BibTeX record. */
export function toCiteBibtex({ slug, authors, title, date }: Cited, site: string, url: string): string {
  const names = authors.map((name) => `{${escapeTex(name)}}`).join(' and ');
  return `@online{${slug},
  author  = {${names}},
  title   = {{${escapeTex(title)}}},
  journal = {${escapeTex(site)}},
  year    = {${date.slice(0, 4)}},
  date    = {${date}},
  url     = {${url}},
  note    = {Published ${toIsoWords(date)}}
}`;
}

/** The same as CSL-JSON, as reference managers import it: a list of one item. */
export function toCiteCsl({ slug, authors, title, date }: Cited, site: string, url: string): string {
  const item = {
    id: slug,
    type: 'article-newspaper',
    title,
    author: authors.map((literal) => ({ literal })),
    'container-title': site,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
  };
  return JSON.stringify([item], null, 1);
}

function escapeTex(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, (mark) => `\\${mark}`);
}
