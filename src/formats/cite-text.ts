import type { Cited } from './cite-records.ts';
import { toIsoWords } from './date-words.ts';

/**
 * How to cite a page in running text: of an article authors, “title”, site, day of publication and address; of a record of the
 * ledger, which changes with it, the day it was last changed.
 */
export function toCiteText({ kind, authors, title, date }: Cited, site: string, url: string): string {
  const day = kind === 'article' ? toIsoWords(date) : `as of ${toIsoWords(date)}`;
  return [...authors, `“${title}”`, site, day, url].join(', ');
}
