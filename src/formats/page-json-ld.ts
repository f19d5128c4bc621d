import type { Actor } from '../schema/actor.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { factualityLabel } from '../schema/factuality.ts';
import type { Place } from '../schema/place.ts';
import type { Event } from '../schema/event.ts';
import type { Metric, Site } from '../schema/site.ts';
import { articlePath, eventPath, sentencePath } from './claim-url.ts';
import { absolute } from './collection-json.ts';

// schema.org nodes for search engines: lean, as they are paid for on every page, and without empty values.

/** An article as `AnalysisNewsArticle`, with each correction as a `CorrectionComment`. */
export function toArticleJsonLd(article: Article, site: Site, image: string): object {
  const url = absolute(articlePath(article.slug), site.url);
  const corrections = article.corrections.map(({ date, note }) => ({
    '@type': 'CorrectionComment',
    text: note,
    datePublished: date,
  }));
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': url,
    url,
    headline: article.title,
    description: article.description,
    image: absolute(image, site.url),
    inLanguage: site.language,
    datePublished: article.date,
    dateModified: [article.date, ...article.corrections.map(({ date }) => date)].toSorted().at(-1),
    author: article.authors.map((name) => ({ '@type': 'Organization', name })),
    publisher: { '@type': 'Organization', name: site.title, url: site.url },
    license: site.licence.url,
    isAccessibleForFree: true,
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  };
}

/**
 * A claim as `Claim`: its words, how far the text stands behind it, whose word it is, the sentences it appears in. `about` is the
 * thing claimed, where the texts report it as a fact (toEventJsonLd).
 */
export function toClaimJsonLd(
  claim: Pick<Claim, 'title' | 'factuality' | 'attributedTo' | 'evidence'>,
  path: string,
  actors: readonly Actor[],
  site: Site,
  about: object | null = null,
): object {
  const authors = claim.attributedTo.map((id) => {
    const actor = actors.find((one) => one.id === id);
    return { '@type': actor?.kind === 'person' ? 'Person' : 'Organization', name: actor?.name ?? id };
  });
  const url = absolute(path, site.url);
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    text: claim.title,
    creativeWorkStatus: factualityLabel[claim.factuality],
    ...(authors.length > 0 ? { author: authors } : {}),
    appearance: claim.evidence.map(({ article, sentence }) => ({
      '@type': 'CreativeWork',
      url: absolute(sentencePath(article, sentence), site.url),
    })),
    ...(about === null ? {} : { about }),
  };
}

/** What happened as `Event`; null for what is only claimed, denied, planned or undated: a machine would take it for a fact. */
export function toEventJsonLd(event: Event, places: readonly Place[], site: Site): object | null {
  if (event.factuality !== 'asserted' || event.cancelled || event.date.start === null) return null;
  const where = places.filter(({ id }) => event.places.includes(id));
  return {
    '@type': 'Event',
    '@id': `${absolute(eventPath(event.id), site.url)}#event`,
    name: event.title,
    startDate: event.date.start,
    ...(event.date.end === null ? {} : { endDate: event.date.end }),
    ...(where.length > 0 ? { location: where.map(({ name }) => ({ '@type': 'Place', name })) } : {}),
  };
}

/** The numbers of one metric as `Dataset`. */
export function toMetricJsonLd(metric: Metric, path: string, site: Site): object {
  const url = absolute(path, site.url);
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: metric.label,
    description: `${metric.description} Every number with its counter, period and sentence, for ${site.subject}.`,
    variableMeasured: metric.label,
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.title, url: site.url },
    isPartOf: absolute('/data/', site.url),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absolute('/data/counts.csv', site.url),
    },
  };
}

const sections: Readonly<Record<string, string>> = {
  articles: 'Articles',
  events: 'Events',
  sanctions: 'Sanctions',
  statements: 'Statements',
  counts: 'Counts',
  actors: 'Actors',
  places: 'Places',
  sources: 'Sources',
};

/** Front page, section and page as `BreadcrumbList`, for a page right under a section; else null. */
export function toBreadcrumbJsonLd(path: string, title: string, site: Site): object | null {
  const [section = '', page, ...deeper] = path.split('/').filter(Boolean);
  const name = sections[section];
  if (name === undefined || page === undefined || deeper.length > 0) return null;
  const steps = [
    [site.title, '/'],
    [name, `/${section}/`],
    [title, path],
  ] as const;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([step, at], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step,
      item: absolute(at, site.url),
    })),
  };
}

/** Nodes as the text of a `<script type="application/ld+json">`; nothing in it can end the element. */
export function toJsonLdText(nodes: readonly object[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}
