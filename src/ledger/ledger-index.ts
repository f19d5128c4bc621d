import type { Article, Sentence } from '../schema/article.ts';
import type { Count } from '../schema/count.ts';
import type { Event } from '../schema/event.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Sanction } from '../schema/sanction.ts';
import type { Statement } from '../schema/statement.ts';

/** What the ledger knows of one actor. Lists are in the order of time, undated last. */
export interface OfActor {
  events: Event[];
  /** Its own words. */
  said: Statement[];
  /** Others' words that name it. */
  named: Statement[];
  sent: Sanction[];
  suffered: Sanction[];
  /** Numbers that it gave. */
  counts: Count[];
}

export interface OfPlace {
  events: Event[];
  statements: Statement[];
  counts: Count[];
}

export interface LedgerIndex {
  ofActor: (id: string) => OfActor;
  ofPlace: (id: string) => OfPlace;
  /** Articles that name an actor or a place, in their given order, with the first sentence that does. */
  articlesNaming: (type: 'actor' | 'place', id: string) => { article: Article; sentence: string; sentences: number }[];
  /** Sentences that cite a source, with their articles. */
  ofSource: (id: string) => { article: Article; sentence: Sentence }[];
}

/** Everything that pages of actors, places and sources look up, gathered in one pass. */
export function createLedgerIndex(ledger: Ledger, articles: readonly Article[]): LedgerIndex {
  const actors = new Map<string, OfActor>();
  const places = new Map<string, OfPlace>();
  const sources = new Map<string, { article: Article; sentence: Sentence }[]>();
  const actor = (id: string): OfActor =>
    getOrAdd(actors, id, () => ({ events: [], said: [], named: [], sent: [], suffered: [], counts: [] }));
  const place = (id: string): OfPlace => getOrAdd(places, id, () => ({ events: [], statements: [], counts: [] }));
  for (const event of ledger.events.toSorted(byTime)) {
    for (const id of new Set([...event.actors, ...event.attributedTo])) actor(id).events.push(event);
    for (const id of event.places) place(id).events.push(event);
  }
  for (const statement of ledger.statements.toSorted(byTime)) {
    actor(statement.speaker).said.push(statement);
    for (const id of statement.actors) if (id !== statement.speaker) actor(id).named.push(statement);
    for (const id of statement.places) place(id).statements.push(statement);
  }
  for (const sanction of ledger.sanctions.toSorted(byTime)) {
    if (sanction.sender !== null) actor(sanction.sender).sent.push(sanction);
    for (const id of sanction.targets) actor(id).suffered.push(sanction);
  }
  for (const count of ledger.counts.toSorted(byTime)) {
    for (const id of count.attributedTo) actor(id).counts.push(count);
    for (const id of count.places) place(id).counts.push(count);
  }
  for (const article of articles) {
    for (const sentence of article.sentences) {
      for (const id of sentence.sources) getOrAdd(sources, id, () => []).push({ article, sentence });
    }
  }
  const naming = new Map<string, Map<string, { article: Article; sentence: string; sentences: number }>>();
  for (const article of articles) {
    const seen = new Set<string>();
    for (const mention of article.mentions) {
      if (mention.type !== 'actor' && mention.type !== 'place') continue;
      // a country is an actor and a place of one id
      const name = `${mention.type} ${mention.id}`;
      if (seen.has(`${name} ${mention.sentence}`)) continue;
      seen.add(`${name} ${mention.sentence}`);
      const first = { article, sentence: mention.sentence, sentences: 0 };
      getOrAdd(
        getOrAdd(naming, name, () => new Map()),
        article.slug,
        () => first,
      ).sentences += 1;
    }
  }
  const noActor: OfActor = { events: [], said: [], named: [], sent: [], suffered: [], counts: [] };
  const noPlace: OfPlace = { events: [], statements: [], counts: [] };
  return {
    ofActor: (id) => actors.get(id) ?? noActor,
    ofPlace: (id) => places.get(id) ?? noPlace,
    articlesNaming: (type, id) => [...(naming.get(`${type} ${id}`)?.values() ?? [])],
    ofSource: (id) => sources.get(id) ?? [],
  };
}

/** The order of time; what has no date comes last, equal dates by id. */
export function byTime(
  a: { date: { start: string | null }; id: string },
  b: { date: { start: string | null }; id: string },
): number {
  const [one, other] = [a.date.start ?? '9999', b.date.start ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

/** Claims by the month they began in, latest month first; "" holds those without a date. */
export function byMonth<Claim extends { date: { start: string | null }; id: string }>(
  claims: readonly Claim[],
): [string, Claim[]][] {
  return [...Map.groupBy(claims.toSorted(byTime), (claim) => claim.date.start?.slice(0, 7) ?? '')].sort(([a], [b]) =>
    a < b ? 1 : -1,
  );
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
