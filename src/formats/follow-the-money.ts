import type { Actor } from '../schema/actor.ts';
import { actorKindLabel } from '../schema/actor.ts';
import type { Published } from '../schema/published.ts';
import type { Sanction } from '../schema/sanction.ts';
import { sanctionStatusLabel } from '../schema/sanction.ts';
import type { Site } from '../schema/site.ts';
import { type Publication, toItems } from './collection-json.ts';
import { toNames, toVoiceWords } from './voice-words.ts';

interface Entity {
  id: string;
  schema: string;
  properties: Record<string, readonly string[]>;
}

const schemaOf: Record<Actor['kind'], 'Person' | 'Company' | 'Organization' | 'PublicBody'> = {
  person: 'Person',
  state: 'PublicBody',
  'government-body': 'PublicBody',
  intergovernmental: 'Organization',
  ngo: 'Organization',
  company: 'Company',
  media: 'Organization',
  'armed-force': 'PublicBody',
};

const topicOf: Partial<Record<Actor['kind'], string>> = {
  state: 'gov.national',
  'government-body': 'gov',
  intergovernmental: 'gov.igo',
  'armed-force': 'mil',
};

/**
 * `/data/followthemoney.ndjson`: actors, places, events and sanctions as entities of FollowTheMoney, one a line. A sanction is one
 * entity for each target, since there it binds one authority to one entity; one whose target no text names has none. Nobody is given
 * the topic "sanction" for it: a call for sanctions is no listing.
 */
export function toFollowTheMoney(publication: Publication): string {
  return toEntities(publication)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entity) => `${JSON.stringify(entity)}\n`)
    .join('');
}

function toEntities(publication: Publication): Entity[] {
  const { site } = publication;
  const names = toNames(publication);
  const sourceUrls = new Map(publication.sources.map(({ id, url }) => [id, url]));
  const cited = (evidence: readonly { sources: readonly string[] }[]): string[] =>
    evidence.flatMap((one) => one.sources.flatMap((id) => sourceUrls.get(id) ?? []));
  const context: Context = { site, names, cited, countryOf: countries(publication) };
  return [
    ...toItems('actors', publication).map((actor) => toActor(actor, context)),
    ...toItems('places', publication).map((place) => toAddress(place, context)),
    ...toItems('events', publication).map((event) => toEvent(event, context)),
    ...toItems('sanctions', publication).flatMap((one) =>
      one.targets.map((target) => toSanction(one, target, context)),
    ),
  ];
}

interface Context {
  site: Site;
  names: ReadonlyMap<string, string>;
  cited: (evidence: readonly { sources: readonly string[] }[]) => string[];
  countryOf: ReadonlyMap<string, string[]>;
}

function toActor(actor: Published<'actors'>, context: Context): Entity {
  const { site } = context;
  const country = context.countryOf.get(actor.id) ?? [];
  return toEntity('actor', actor.id, schemaOf[actor.kind], site, {
    name: [actor.name],
    alias: actor.aliases,
    country,
    ...(actor.kind === 'person'
      ? { position: actor.roles.map(({ title }) => title) }
      : { classification: [actorKindLabel[actor.kind].one] }),
    topics: [topicOf[actor.kind]],
    notes: [actor.note],
    sourceUrl: context.cited([actor]),
    ...published(actor.url, site),
  });
}

/** Coordinates are given only where the register is sure of them. */
function toAddress(place: Published<'places'>, context: Context): Entity {
  const isPoint = place.coordVerified && (place.precision === 'point' || place.precision === 'town');
  return toEntity('place', place.id, 'Address', context.site, {
    full: [place.name],
    name: [place.name],
    alias: [...Object.values(place.names), ...place.aliases].filter((name) => name !== place.name),
    country: codes(place.country),
    keywords: [place.kind, `precision: ${place.precision}`],
    ...(isPoint ? { latitude: [String(place.lat)], longitude: [String(place.lon)] } : {}),
    ...published(place.url, context.site),
  });
}

function toEvent(event: Published<'events'>, context: Context): Entity {
  const { site, names } = context;
  const label = site.eventTypes.find(({ id }) => id === event.type)?.label ?? event.type;
  const { start, end } = event.date;
  return toEntity('event', event.id, 'Event', site, {
    name: [event.title],
    ...(end === null ? { date: [start] } : { startDate: [start], endDate: [end] }),
    involved: event.actors.map((id) => toId('actor', id, site)),
    location: event.places.map((id) => names.get(id)),
    addressEntity: event.places.map((id) => toId('place', id, site)),
    summary: [event.evidence[0]?.quote],
    description: [toVoiceWords(event, names)],
    keywords: [label, `factuality: ${event.factuality}`, event.cancelled ? 'cancelled' : null],
    recordId: [event.id],
    sourceUrl: context.cited(event.evidence),
    ...published(event.url, site),
  });
}

function toSanction(sanction: Published<'sanctions'>, target: string, context: Context): Entity {
  const { site, names, countryOf } = context;
  const on = (status: Sanction['status']): string | null =>
    sanction.history.find((step) => step.status === status && step.date !== null)?.date ?? null;
  const voice = toVoiceWords(sanction, names);
  return toEntity('sanction', `${sanction.id}-on-${target}`, 'Sanction', site, {
    entity: [toId('actor', target, site)],
    authority: [sanction.sender === null ? null : names.get(sanction.sender)],
    country: sanction.sender === null ? [] : (countryOf.get(sanction.sender) ?? []),
    program: [sanction.package],
    provisions: sanction.measures,
    status: [sanctionStatusLabel[sanction.status]],
    date: [sanction.date.start],
    listingDate: [on('adopted')],
    startDate: [on('in-force')],
    endDate: [on('lifted')],
    summary: [sanction.title],
    description: [voice, sanction.legalRef, sanction.evidence[0]?.quote],
    recordId: [sanction.id],
    sourceUrl: context.cited(sanction.evidence),
    ...published(sanction.url, site),
  });
}

function published(url: string, site: Site): Record<string, string[]> {
  return { publisher: [site.title], publisherUrl: [url] };
}

/** Ids are permanent and carry the site's host, so that they stay apart from those of other data sets. */
function toId(kind: string, id: string, site: Site): string {
  return `${new URL(site.url).hostname.replaceAll('.', '-')}-${kind}-${id}`;
}

/** Properties hold lists of texts; what is unknown is left out, and each value stands once. */
function toEntity(
  kind: string,
  id: string,
  schema: string,
  site: Site,
  properties: Record<string, readonly (string | null | undefined)[]>,
): Entity {
  const kept = Object.entries(properties)
    .map(
      ([name, values]) =>
        [name, [...new Set(values.filter((value) => value !== null && value !== undefined))]] as const,
    )
    .filter(([, values]) => values.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { id: toId(kind, id, site), schema, properties: Object.fromEntries(kept) };
}

function countries({ actors }: Publication): ReadonlyMap<string, string[]> {
  return new Map(actors.map(({ id, country }) => [id, codes(country)]));
}

/** FollowTheMoney writes country codes small. */
function codes(country: string | null): string[] {
  return country === null ? [] : country.toLowerCase().split('/');
}
