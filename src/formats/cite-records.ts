import { toIsoWords } from './date-words.ts';

/** A page to cite: an article, or a record of the ledger, whose author is the site. */
export interface Cited {
  kind: 'article' | 'record';
  /** Slug or id, the key of the reference. */
  slug: string;
  /** None for a record. */
  authors: readonly string[];
  title: string;
  /** ISO day of publication; of a record, when the ledger last changed. */
  date: string;
}

/** A page as a BibTeX record. */
export function toCiteBibtex({ kind, slug, authors, title, date }: Cited, site: string, url: string): string {
  const names = (authors.length > 0 ? authors : [site]).map((name) => `{${escapeTex(name)}}`).join(' and ');
  return `@online{${slug},
  author  = {${names}},
  title   = {{${escapeTex(title)}}},
  journal = {${escapeTex(site)}},
  year    = {${date.slice(0, 4)}},
  date    = {${date}},
  url     = {${url}},
  note    = {${kind === 'article' ? 'Published' : 'As of'} ${toIsoWords(date)}}
}`;
}

/** The same as CSL-JSON, as reference managers import it: a list of one item. */
export function toCiteCsl({ kind, slug, authors, title, date }: Cited, site: string, url: string): string {
  const item = {
    id: slug,
    type: kind === 'article' ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    'container-title': site,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
  };
  return JSON.stringify([item], null, 1);
}

function escapeTex(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, (mark) => `\\${mark}`);
}
