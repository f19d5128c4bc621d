import type { LedgerIndex } from '../ledger/ledger-index.ts';
import { type Actor, actorKindLabel } from '../schema/actor.ts';
import type { Article } from '../schema/article.ts';
import type { Count } from '../schema/count.ts';
import type { LedgerDate } from '../schema/date.ts';
import type { Event } from '../schema/event.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Place } from '../schema/place.ts';
import type { Registers } from '../schema/registers.ts';
import { type Sanction, sanctionStatusLabel } from '../schema/sanction.ts';
import type { ShareCard, YearRange } from '../schema/share-card.ts';
import type { EventType, Metric } from '../schema/site.ts';
import { stanceLabel, type Statement } from '../schema/statement.ts';
import { toCountWords } from './claim-row.ts';
import { actorPath, articlePath, eventPath, placePath, sanctionPath, statementPath } from './claim-url.ts';
import { toCountryNames } from './country-name.ts';
import { unitOf } from './count-unit.ts';
import { toDateWords, toIsoWords } from './date-words.ts';
import { mainRole } from './main-role.ts';
import { placeKindLabel } from './place-words.ts';
import { toVoiceWords } from './voice-words.ts';

type Dated = { date: Pick<LedgerDate, 'start' | 'end'> };

/** Address of the picture of a page: `/cards/events/one.png` for `/events/one/`. */
export function cardPath(path: string): string {
  return `/cards${path.replace(/\/$/, '')}.png`;
}

/** A card for every page that stands for one article, claim, number, actor or place. */
export function toShareCards({
  articles,
  ledger,
  index,
  names,
  site,
  actors,
  places,
}: Pick<Registers, 'site' | 'actors' | 'places'> & {
  articles: readonly Article[];
  ledger: Ledger;
  index: LedgerIndex;
  names: ReadonlyMap<string, string>;
}): ShareCard[] {
  const counted = Map.groupBy(ledger.counts, ({ metric }) => metric);
  return [
    ...articles.map((article) => ofArticle(article, ledger)),
    ...ledger.events.map((event) => ofEvent(event, site.eventTypes, names)),
    ...ledger.sanctions.map((sanction) => ofSanction(sanction, names)),
    ...ledger.statements.map((statement) => ofStatement(statement, names)),
    ...site.metrics.flatMap((metric) => ofMetric(metric, counted.get(metric.id) ?? [], names)),
    ...actors.map((actor) => ofActor(actor, index, mainRole(actor, site))),
    ...places.map((place) => ofPlace(place, index)),
  ];
}

/** The years of everything dated; null where nothing is. A picture has them for a scale, and they seldom change. */
export function toYearRange({ events, sanctions, counts, statements }: Ledger): YearRange | null {
  const years = [...events, ...sanctions, ...counts, ...statements].flatMap(({ date: { start, end } }) =>
    [start, end].flatMap((iso) => (iso === null ? [] : Number(iso.slice(0, 4)))),
  );
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Months of a span; of a year alone all twelve, of one without an end its first, as nobody knows how far it went. */
function monthsBetween(start: string | null, end: string | null): string[] {
  if (start === null) return [];
  const number = (iso: string, month: number): number => {
    const [years, months] = iso.split('-').map(Number);
    return (years ?? 0) * 12 + (months ?? month) - 1;
  };
  const from = number(start, 1);
  const to = number(end ?? start, 12);
  return Array.from(
    { length: Math.max(0, to - from) + 1 },
    (_, step) => `${Math.floor((from + step) / 12)}-${String(((from + step) % 12) + 1).padStart(2, '0')}`,
  );
}

function monthsOf(claims: readonly Dated[]): string[] {
  return [...new Set(claims.flatMap(({ date }) => monthsBetween(date.start, date.end)))];
}

function plural(number: number, one: string): string {
  return `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;
}

/** "2 events, 1 count"; null where there is nothing to count. */
function totals(numbers: Record<string, number>): string | null {
  const parts = Object.entries(numbers).flatMap(([one, number]) => (number === 0 ? [] : [plural(number, one)]));
  return parts.length === 0 ? null : parts.join(', ');
}

function carriedBy(evidence: readonly Evidence[]): string {
  const sources = new Set(evidence.flatMap((one) => one.sources)).size;
  return `${plural(evidence.length, 'sentence')}, ${plural(sources, 'source')}`;
}

const present = (facts: readonly (string | null)[]): string[] =>
  facts.filter((fact) => fact !== null && fact !== '') as string[];

function ofArticle(article: Article, { events, sanctions, counts }: Ledger): ShareCard {
  const own = [...events, ...sanctions, ...counts].filter(({ evidence }) =>
    evidence.some((one) => one.article === article.slug),
  );
  const sources = new Set(article.sentences.flatMap((sentence) => sentence.sources)).size;
  return {
    path: articlePath(article.slug),
    kicker: article.kind.charAt(0).toUpperCase() + article.kind.slice(1),
    title: article.title,
    facts: [
      toIsoWords(article.date),
      `${plural(own.length, 'claim')} read from the text, ${plural(sources, 'source')}`,
    ],
    mark: null,
    months: monthsOf(own),
  };
}

function ofEvent(event: Event, types: readonly EventType[], names: ReadonlyMap<string, string>): ShareCard {
  const label = types.find(({ id }) => id === event.type)?.label ?? event.type;
  const voice = toVoiceWords(event, names) ?? 'Reported as fact';
  return {
    path: eventPath(event.id),
    kicker: `Event · ${label}`,
    title: event.title,
    facts: [toDateWords(event.date), event.cancelled ? `${voice}; called off` : voice, carriedBy(event.evidence)],
    mark: { lane: event.lane, factuality: event.factuality },
    months: monthsOf([event]),
  };
}

function ofSanction(sanction: Sanction, names: ReadonlyMap<string, string>): ShareCard {
  const sender = sanction.sender === null ? null : (names.get(sanction.sender) ?? sanction.sender);
  return {
    path: sanctionPath(sanction.id),
    kicker: `Sanction · ${sanctionStatusLabel[sanction.status]}`,
    title: sanction.title,
    facts: present([toDateWords(sanction.date), sender === null ? null : `By ${sender}`, carriedBy(sanction.evidence)]),
    mark: { lane: 'sanctions', factuality: sanction.factuality },
    months: monthsOf([sanction]),
  };
}

function ofStatement(statement: Statement, names: ReadonlyMap<string, string>): ShareCard {
  const speaker = names.get(statement.speaker) ?? statement.speaker;
  return {
    path: statementPath(statement.id),
    kicker: 'Statement',
    title: statement.title,
    facts: [`${speaker} ${stanceLabel[statement.stance]}`, toDateWords(statement.date), carriedBy(statement.evidence)],
    mark: null,
    months: monthsOf([statement]),
  };
}

/** The newest number stands for its metric, with who gave it: numbers of others are on the page. */
function ofMetric(metric: Metric, counts: readonly Count[], names: ReadonlyMap<string, string>): ShareCard[] {
  const dated = counts.filter(({ date }) => date.start !== null);
  const newest = dated.toSorted((a, b) =>
    (a.date.end ?? a.date.start ?? '') < (b.date.end ?? b.date.start ?? '') ? 1 : -1,
  )[0];
  if (counts.length === 0) return [];
  const counters = new Set(counts.flatMap(({ attributedTo }) => attributedTo)).size;
  return [
    {
      path: `/counts/${metric.id}/`,
      kicker: 'Counts',
      title: `${metric.label}: who counted how many`,
      facts: present([
        `${plural(counts.length, 'number')} of ${plural(counters, 'counter')}`,
        newest === undefined
          ? null
          : `Newest: ${toCountWords(newest)} ${unitOf(newest, metric)}, ${toDateWords(newest.date)}${givenBy(newest, names)}`,
      ]),
      mark: null,
      months: monthsOf(counts),
    },
  ];
}

function givenBy({ attributedTo }: Count, names: ReadonlyMap<string, string>): string {
  return attributedTo.length === 0 ? '' : `, by ${attributedTo.map((id) => names.get(id) ?? id).join(', ')}`;
}

function ofActor(actor: Actor, index: LedgerIndex, role: string | null): ShareCard {
  const { events, said, named, sent, suffered, counts } = index.ofActor(actor.id);
  return {
    path: actorPath(actor.id),
    kicker: actorKindLabel[actor.kind].one,
    title: actor.name,
    facts: present([
      role,
      totals({
        event: events.length,
        statement: said.length,
        sanction: sent.length + suffered.length,
        count: counts.length,
      }),
    ]),
    mark: null,
    months: monthsOf([...events, ...said, ...named, ...sent, ...suffered, ...counts]),
  };
}

function ofPlace(place: Place, index: LedgerIndex): ShareCard {
  const { events, statements, counts } = index.ofPlace(place.id);
  const country = place.country === null || place.kind === 'country' ? null : toCountryNames(place.country);
  return {
    path: placePath(place.id),
    kicker: placeKindLabel(place.kind).one,
    title: place.name,
    facts: present([country, totals({ event: events.length, statement: statements.length, count: counts.length })]),
    mark: null,
    months: monthsOf([...events, ...statements, ...counts]),
  };
}
