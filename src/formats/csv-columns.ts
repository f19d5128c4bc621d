import type { CollectionName, Published, PublishedEvidence } from '../schema/published.ts';
import type { Cell } from './csv.ts';
import { dataFields } from './data-fields.ts';

export type ColumnType = 'string' | 'uri' | 'date' | 'integer' | 'number' | 'boolean' | 'list';

/** One column of a table: where its cells come from and what they are. */
export interface Column<Item> {
  name: string;
  type: ColumnType;
  /** In one sentence, for the page of the data and the data package. */
  description: string;
  value: (item: Item) => Cell;
}

type Claim = Published<'events' | 'sanctions' | 'counts' | 'statements'>;

const iso = 'ISO date, as precise as it is known: 2021, 2021-11 or 2021-11-09';

function column<Item>(name: string, type: ColumnType, description: string, value: (item: Item) => Cell): Column<Item> {
  return { name, type, description, value };
}

/** Columns that are fields of the JSON as they stand. */
function fieldsOf<Name extends CollectionName>(
  collection: Name,
  types: Partial<Record<keyof Published<Name> & string, ColumnType>>,
): Column<Published<Name>>[] {
  return Object.entries(types).map(([name, type]) =>
    column(name, type as ColumnType, dataFields[collection][name] ?? '', (item) => {
      // only fields that hold a cell's value are named in the tables below
      return item[name as keyof Published<Name>] as Cell;
    }),
  );
}

const identity: Column<Claim>[] = [
  column('id', 'string', 'Permanent id, made of what the claim says.', ({ id }) => id),
  column('url', 'uri', 'Page of the record; for a count its row.', ({ url }) => url),
  column('title', 'string', 'One line in the article’s own words.', ({ title }) => title),
  column('dateStart', 'date', `First day, month or year. ${iso}.`, ({ date }) => date.start),
  column('dateEnd', 'date', 'Last day, month or year of a range; empty for a single one.', ({ date }) => date.end),
  column('datePrecision', 'string', 'day, month, season, year, range or unknown.', ({ date }) => date.precision),
];

const voice: Column<Claim>[] = [
  column('factuality', 'string', 'asserted, claimed, denied, planned or hypothetical.', (claim) => claim.factuality),
  column('attributedTo', 'list', 'Ids of the actors whose word it is.', (claim) => claim.attributedTo),
  column('actors', 'list', 'Ids of actors named with it.', (claim) => claim.actors),
  column('places', 'list', 'Ids of places named with it.', (claim) => claim.places),
  column('quote', 'string', 'The sentence that reported it first.', ({ evidence }) => evidence[0]?.quote ?? null),
  column('reported', 'date', `When it was reported first. ${iso}.`, ({ evidence }) => evidence[0]?.reported ?? null),
  column('sources', 'list', 'Ids of the sources cited for it.', ({ evidence }) => [
    ...new Set(evidence.flatMap((one) => one.sources)),
  ]),
  column('evidence', 'list', 'Addresses of the sentences that carry it.', ({ evidence }) =>
    evidence.map((one) => one.url),
  ),
];

/** Every column of `/data/<collection>.csv`, in order. */
export const csvColumns: { [Name in CollectionName]: Column<Published<Name>>[] } = {
  articles: [
    ...fieldsOf('articles', { id: 'string', url: 'uri', title: 'string', description: 'string', date: 'date' }),
    ...fieldsOf('articles', { authors: 'list', kind: 'string' }),
    column('corrections', 'list', 'What was mended, each with its day in front.', ({ corrections }) =>
      corrections.map(({ date, note }) => `${date} ${note}`),
    ),
    ...fieldsOf('articles', { words: 'integer', sentences: 'integer', claims: 'integer' }),
  ],
  actors: [
    ...fieldsOf('actors', { id: 'string', url: 'uri', name: 'string', aliases: 'list', kind: 'string' }),
    ...fieldsOf('actors', { country: 'string' }),
    column('roles', 'list', 'Offices held, each with its time as an ISO interval: “Minister (2020-12/..)”.', (actor) =>
      actor.roles.map(({ title, from, to }) =>
        from === null && to === null ? title : `${title} (${from ?? '..'}/${to ?? '..'})`,
      ),
    ),
    ...fieldsOf('actors', { metonyms: 'list', roleNames: 'list', actsFor: 'string', sources: 'list', note: 'string' }),
  ],
  places: [
    ...fieldsOf('places', { id: 'string', url: 'uri', name: 'string' }),
    column('names', 'list', 'Names by language (ISO 639): “pl=…”.', ({ names }) =>
      Object.entries(names).map(([language, name]) => `${language}=${name}`),
    ),
    ...fieldsOf('places', { aliases: 'list', kind: 'string', country: 'string', lat: 'number', lon: 'number' }),
    ...fieldsOf('places', { precision: 'string', coordVerified: 'boolean', uncertaintyKm: 'number', note: 'string' }),
  ],
  sources: [
    ...fieldsOf('sources', { id: 'string', page: 'uri', url: 'uri', publisher: 'string', title: 'string' }),
    ...fieldsOf('sources', { published: 'date', kind: 'string', lang: 'string', reliabilityNote: 'string' }),
  ],
  events: [
    ...identity,
    ...fieldsOf('events', { type: 'string', lane: 'string', polarity: 'string', cancelled: 'boolean' }),
    ...voice,
  ],
  sanctions: [
    ...identity,
    ...fieldsOf('sanctions', { sender: 'string', targets: 'list', measures: 'list', package: 'string' }),
    ...fieldsOf('sanctions', { individualsAdded: 'integer', entitiesAdded: 'integer' }),
    ...fieldsOf('sanctions', { individualsTotal: 'integer', entitiesTotal: 'integer' }),
    ...fieldsOf('sanctions', { legalRef: 'string', status: 'string' }),
    column('history', 'list', 'Every status reported, with its date where it is known: “adopted 2021-06-21”.', (one) =>
      one.history.map(({ status, date }) => (date === null ? status : `${status} ${date}`)),
    ),
    ...voice,
  ],
  counts: [
    ...identity,
    ...fieldsOf('counts', { metric: 'string', value: 'number', min: 'number', max: 'number', qualifier: 'string' }),
    ...fieldsOf('counts', { unit: 'string' }),
    column('periodStart', 'date', 'Beginning of the time counted.', ({ period }) => period?.start ?? null),
    column('periodEnd', 'date', 'End of the time counted.', ({ period }) => period?.end ?? null),
    ...fieldsOf('counts', { asOf: 'date', place: 'string', claimant: 'string', conflictsWith: 'list' }),
    ...voice,
  ],
  statements: [
    ...identity,
    ...fieldsOf('statements', { speaker: 'string', stance: 'string', about: 'string' }),
    ...voice,
  ],
};

/** A sentence that carries a claim: a row of `/data/evidence.csv`. */
export interface EvidenceRow extends PublishedEvidence {
  claim: string;
  collection: 'events' | 'sanctions' | 'counts' | 'statements';
}

/** Columns of `/data/evidence.csv`. */
export const evidenceColumns: Column<EvidenceRow>[] = [
  column('claim', 'string', 'Id of the claim.', ({ claim }) => claim),
  column(
    'collection',
    'string',
    'Where the claim is kept: events, sanctions, counts or statements.',
    (row) => row.collection,
  ),
  column('article', 'string', 'Id of the article.', ({ article }) => article),
  column('sentence', 'string', 'Id of the sentence in it.', ({ sentence }) => sentence),
  column('url', 'uri', 'The sentence in its article.', ({ url }) => url),
  column('quote', 'string', 'The sentence.', ({ quote }) => quote),
  column('start', 'integer', 'First character of the sentence in the article’s file, UTF-16.', ({ start }) => start),
  column('end', 'integer', 'One past its last character.', ({ end }) => end),
  column('mentionStart', 'integer', 'First character of the words that carry the claim.', (row) => row.mention.start),
  column('mentionEnd', 'integer', 'One past their last character.', (row) => row.mention.end),
  column('sources', 'list', 'Ids of the sources cited in it.', ({ sources }) => sources),
  column('reported', 'date', `When it was reported. ${iso}.`, ({ reported }) => reported),
  column(
    'rule',
    'string',
    'Name of the rule that read it, or “annotation” for an editor’s directive.',
    ({ rule }) => rule,
  ),
];
