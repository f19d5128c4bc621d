import { toDateWords } from './date-words.ts';
import { actorPath, articlePath, placePath, sentencePath, sourcePath } from './claim-url.ts';
import type { Publication } from './collection-json.ts';
import { toCountryNames } from './country-name.ts';
import { mainRole } from './main-role.ts';
import { toSpellings } from './search-spellings.ts';
import { countedMetrics } from '../ledger/counted-metrics.ts';
import { actorKindLabel } from '../schema/actor.ts';
import type { LedgerDate } from '../schema/date.ts';
import { sourceKindLabel } from '../schema/source.ts';

/** What a record of the search is; of claims, a sentence may hold several. */
export const searchKinds = {
  article: 'Articles',
  actor: 'Actors',
  place: 'Places',
  event: 'Events',
  sanction: 'Sanctions',
  count: 'Counts',
  statement: 'Statements',
  metric: 'What is counted',
  source: 'Sources',
} as const;
export type SearchKind = keyof typeof searchKinds;

/** One thing that a search finds. */
export interface SearchRecord {
  url: string;
  /** What is searched. Behind `tailMark` stand words that are searched but never shown: spellings and dates. */
  content: string;
  /**
   * `title` of an article, actor or place; `headline` of a metric or a source, which weighs less; `about`, the line
   * beneath; `names`, other names, split by "|".
   */
  meta: { title?: string; headline?: string; about: string; names?: string };
  /** Kinds, ids of actors, years. */
  filters: { kind: SearchKind[]; actor?: string[]; year?: string[] };
}

/** A word of its own between what is shown of a record and what is not. */
export const tailMark = '¦';

/**
 * Everything that can be found: articles by what their claims do not say, actors and places by all their names,
 * metrics by what they count, sources by headline and publisher, claims by sentence.
 */
export function toSearchRecords(publication: Publication): SearchRecord[] {
  const { articles, actors, places, sources, site, ledger } = publication;
  const claims = toClaimRecords(publication);
  const claimed = new Set(claims.map(({ url }) => url));
  return [
    ...articles.map((article): SearchRecord => {
      const prose = article.sentences
        .filter(({ id }) => !claimed.has(sentencePath(article.slug, id)))
        .map(({ text }) => text);
      return {
        url: articlePath(article.slug),
        content: withTail([article.description, ...prose].join(' '), [article.title]),
        meta: { title: article.title, about: `Article · ${toDateWords({ start: article.date, end: null })}` },
        filters: { kind: ['article'], year: [article.date.slice(0, 4)] },
      };
    }),
    ...actors.map((actor): SearchRecord => {
      const role = mainRole(actor, site);
      return {
        url: actorPath(actor.id),
        content: withTail([actor.name, role].filter(Boolean).join(', '), [actor.name, ...actor.aliases, actor.id]),
        meta: {
          title: actor.name,
          about: [actorKindLabel[actor.kind].one, role].filter(Boolean).join(' · '),
          names: actor.aliases.join('|'),
        },
        filters: { kind: ['actor'], actor: [actor.id] },
      };
    }),
    ...places.map((place): SearchRecord => {
      const names = [...new Set([...Object.values(place.names), ...place.aliases])].filter(
        (name) => name !== place.name,
      );
      return {
        url: placePath(place.id),
        content: withTail(place.name, [place.name, ...names, place.id]),
        meta: {
          title: place.name,
          about: ['Place', place.kind.replaceAll('-', ' '), place.country && toCountryNames(place.country)]
            .filter(Boolean)
            .join(' · '),
          names: names.join('|'),
        },
        filters: { kind: ['place'] },
      };
    }),
    ...countedMetrics(site.metrics, ledger.counts).map((metric): SearchRecord => {
      const numbers = ledger.counts.filter((count) => count.metric === metric.id).length;
      return {
        url: `/counts/${metric.id}/`,
        content: withTail([metric.label, metric.description].join(': '), [metric.unit, metric.id]),
        meta: { headline: metric.label, about: `Counts · ${numbers} ${numbers === 1 ? 'number' : 'numbers'}` },
        filters: { kind: ['metric'] },
      };
    }),
    ...sources.map((source): SearchRecord => {
      const day = source.published === null ? null : toDateWords({ start: source.published, end: null });
      return {
        url: sourcePath(source.id),
        content: withTail(`${source.title}, ${source.publisher}`, []),
        meta: {
          headline: source.title,
          about: [sourceKindLabel[source.kind], source.publisher, day].filter(Boolean).join(' · '),
        },
        filters: { kind: ['source'], ...(source.published === null ? {} : { year: [source.published.slice(0, 4)] }) },
      };
    }),
    ...claims,
  ];
}

/** One record for each sentence that claims something; one that several articles share leads to the first of them. */
function toClaimRecords({ ledger, articles, actors, places }: Publication): SearchRecord[] {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]));
  const people = new Map(actors.filter(({ kind }) => kind === 'person').map((actor) => [actor.id, actor]));
  const spots = new Map(places.filter(({ kind }) => kind !== 'country').map((place) => [place.id, place]));
  const bySentence = new Map<string, { record: SearchRecord; tail: Set<string>; dates: Set<string>; quote: string }>();
  const add = (
    kind: SearchKind,
    claim: { date: LedgerDate; actors: readonly string[]; places: readonly string[] },
    evidence: { article: string; sentence: string; quote: string },
  ): void => {
    const known = bySentence.get(evidence.quote) ?? {
      record: {
        url: sentencePath(evidence.article, evidence.sentence),
        content: '',
        meta: { about: titles.get(evidence.article) ?? '' },
        filters: { kind: [] },
      },
      tail: new Set(),
      dates: new Set(),
      quote: evidence.quote,
    };
    bySentence.set(evidence.quote, known);
    const { record, tail, dates } = known;
    record.filters.kind = [...new Set([...record.filters.kind, kind])];
    record.filters.actor = [...new Set([...(record.filters.actor ?? []), ...claim.actors])];
    if (claim.date.start !== null) {
      dates.add(toDateWords(claim.date).replaceAll('\u00a0', ' '));
      record.filters.year = [...new Set([...(record.filters.year ?? []), claim.date.start.slice(0, 4)])];
    }
    for (const id of claim.actors) for (const name of namesOf(people.get(id))) tail.add(name);
    for (const id of claim.places) {
      const place = spots.get(id);
      for (const name of [...namesOf(place), ...Object.values(place?.names ?? {})]) tail.add(name);
    }
  };
  for (const event of ledger.events) for (const one of event.evidence) add('event', event, one);
  for (const sanction of ledger.sanctions) for (const one of sanction.evidence) add('sanction', sanction, one);
  for (const count of ledger.counts) for (const one of count.evidence) add('count', count, one);
  for (const statement of ledger.statements) for (const one of statement.evidence) add('statement', statement, one);
  return [...bySentence.values()].map(({ record, tail, dates, quote }) => ({
    ...record,
    content: withTail(quote, [...tail], [...dates]),
    meta: { about: [[...dates][0], record.meta.about].filter(Boolean).join(' · ') },
  }));
}

function namesOf(named: { name: string; aliases: readonly string[] } | undefined): string[] {
  return named ? [named.name, ...named.aliases] : [];
}

function withTail(shown: string, names: readonly string[], dates: readonly string[] = []): string {
  const tail = [...toSpellings(shown, names), ...dates];
  return tail.length > 0 ? `${shown} ${tailMark} ${tail.join(' ')}` : shown;
}
