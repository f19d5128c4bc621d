import type { Site } from '../schema/site.ts';
import { absolute } from './collection-json.ts';
import type { DataFile } from './data-files.ts';

/** The data as a schema.org `Dataset`, for search engines of data sets. */
export function toDatasetJsonLd(site: Site, description: string, changed: string, files: readonly DataFile[]): object {
  const home = absolute('/data/', site.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': home,
    name: `${site.title}: data on ${site.subject}`,
    description,
    url: home,
    license: site.licence.url,
    isAccessibleForFree: true,
    inLanguage: site.language,
    dateModified: changed,
    temporalCoverage: `${site.period.from}/${site.period.to}`,
    creator: { '@type': 'Organization', name: site.title, url: site.url },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      encodingFormat: file.mediaType,
      contentUrl: absolute(`/data/${file.name}`, site.url),
    })),
  };
}
