import { byMonth, createLedgerIndex } from '../ledger/ledger-index.ts';
import { isLongList, toActorLists } from './actor-lists.ts';
import {
  actorListPath,
  actorPath,
  articlePath,
  eventPath,
  monthPath,
  placePath,
  publisherPath,
  sanctionPath,
  sourcePath,
  statementPath,
} from './claim-url.ts';
import { absolute, type Publication } from './collection-json.ts';
import { groupPublishers } from './publishers.ts';
import { escapeXml } from './escape-xml.ts';

const sections = [
  '',
  'articles',
  'timeline',
  'events',
  'map',
  'places',
  'actors',
  'sanctions',
  'counts',
  'statements',
  'disputed',
  'sources',
  'data',
  'embed',
  'about',
  'about/design',
];

/** Sitemap (sitemaps.org 0.9) of every page that may be found; articles with the day they last changed. */
export function toSitemap({ site, articles, actors, places, sources, ledger }: Publication): string {
  const changed = new Map(
    articles.map((article) => [
      articlePath(article.slug),
      [article.date, ...article.corrections.map((one) => one.date)].toSorted().at(-1),
    ]),
  );
  const index = createLedgerIndex(ledger, articles);
  const listsOf = (id: string): string[] =>
    toActorLists(index.ofActor(id), { site, names: new Map() })
      .filter(isLongList)
      .map((list) => actorListPath(id, list.id));
  const paths = [
    ...sections.map((section) => (section === '' ? '/' : `/${section}/`)),
    ...changed.keys(),
    ...ledger.events.map((event) => eventPath(event.id)),
    ...byMonth(ledger.events).map(([month]) => monthPath('events', month)),
    ...byMonth(ledger.statements).map(([month]) => monthPath('statements', month)),
    ...ledger.sanctions.map((sanction) => sanctionPath(sanction.id)),
    ...ledger.statements.map((statement) => statementPath(statement.id)),
    ...[...new Set(ledger.counts.map((count) => count.metric))].toSorted().map((metric) => `/counts/${metric}/`),
    ...actors.flatMap(({ id }) => [actorPath(id), ...listsOf(id)]),
    ...places.map((place) => placePath(place.id)),
    ...sources.map((source) => sourcePath(source.id)),
    ...groupPublishers(sources, () => 0)
      .filter(({ sources: own }) => own.length > 1)
      .map(({ slug }) => publisherPath(slug)),
  ];
  const lines = paths.map((path) => {
    const day = changed.get(path);
    return `  <url><loc>${escapeXml(absolute(path, site.url))}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}
