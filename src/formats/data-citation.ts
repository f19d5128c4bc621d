import type { Site } from '../schema/site.ts';
import { absolute } from './collection-json.ts';
import { toIsoWords } from './date-words.ts';

/** How to cite the data in running text; `changed` is the day of the last article or correction. */
export function toDataCitation(site: Site, changed: string): string {
  return `${site.title}: data on ${site.subject}, as of ${toIsoWords(changed)}. ${absolute('/data/', site.url)}. ${site.licence.name}.`;
}

/** The same as BibTeX. */
export function toDataBibtex(site: Site, changed: string): string {
  const key = site.title.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return `@misc{${key},
  author       = {{${site.title}}},
  title        = {{${site.title}}: data on ${site.subject}},
  year         = {${changed.slice(0, 4)}},
  howpublished = {\\url{${absolute('/data/', site.url)}}},
  note         = {As of ${changed}. ${site.licence.name}}
}`;
}
