import type { DataFile } from './data-files.ts';

/** A format explained: what it is for, what to know before trusting it, one record of ours. */
export interface Guide {
  id: string;
  title: string;
  /** Names of the files in it. */
  files: string[];
  words: string[];
  /** From the published file itself; null where it has no record yet. */
  example: string | null;
}

interface Feature {
  geometry: { type: string } | null;
}

/** Every format beside the JSON of the collections, whose fields have a section of their own. */
export function toGuides(files: readonly DataFile[]): Guide[] {
  const textOf = (name: string): string => files.find((file) => file.name === name)?.write() ?? '';
  const parsed = (name: string): unknown => JSON.parse(textOf(name));
  return [
    {
      id: 'csv',
      title: 'CSV',
      files: files.filter(({ table }) => table !== undefined).map(({ name }) => name),
      words: [
        'RFC 4180 in UTF-8: a header row, commas, CRLF. Lists are one cell, joined by a bar; a bar inside an item has a backslash in front. What is not known is empty.',
        'A text that a spreadsheet would run as a formula (it begins with =, +, - or @) has an apostrophe in front. evidence.csv has a line for each sentence of each claim; join it on claim.',
      ],
      example: shortest(textOf('counts.csv').split('\r\n').slice(1, -1), textOf('counts.csv').split('\r\n')[0]),
    },
    {
      id: 'geojson',
      title: 'GeoJSON',
      files: ['places.geojson', 'events.geojson'],
      words: [
        'RFC 7946. A point is given only where a gazetteer has the place. Where coordinates are estimated the geometry is the disc in which the place surely lies; for a region or a country it is null, and labelLon and labelLat say where a name may stand: there is no pin in the middle of a region.',
        'geometryOf says which of the two it is, precision what the place is. An event is one feature with all its places; undrawn lists those without geometry.',
      ],
      example: shortestJson((parsed('events.geojson') as { features: Feature[] }).features, ({ geometry }) => {
        return geometry?.type === 'Point';
      }),
    },
    {
      id: 'icalendar',
      title: 'iCalendar',
      files: ['events.ics'],
      words: [
        'RFC 5545. Subscribe to the address or import the file. It has only events known to the day, each all day long; what is claimed, planned or denied says so in its title and is tentative.',
      ],
      example: shortest(textOf('events.ics').match(/BEGIN:VEVENT[^]*?END:VEVENT/g) ?? []),
    },
    {
      id: 'timelinejs',
      title: 'TimelineJS 3',
      files: ['timelinejs.json'],
      words: [
        'Give the address to new TL.Timeline(…). Every dated event is a slide; lanes are groups; months and years stay months and years. For a lighter widget see Embed.',
      ],
      example: shortestJson((parsed('timelinejs.json') as { events: object[] }).events),
    },
    {
      id: 'followthemoney',
      title: 'FollowTheMoney',
      files: ['followthemoney.ndjson'],
      words: [
        'One entity a line: Person, Company, Organization, PublicBody, Address, Event and Sanction, with permanent ids. Counts and statements have no schema there.',
        'A Sanction is what a text tells of one authority and one target; its status may be “Called for” or “Proposed”, so nobody carries the topic “sanction” for it. How far an event is stood behind is in its keywords.',
      ],
      example: shortestJson(
        textOf('followthemoney.ndjson')
          .split('\n')
          .filter((line) => line.includes('"schema":"Sanction"'))
          .map((line) => JSON.parse(line) as object),
      ),
    },
    {
      id: 'annotations',
      title: 'Web Annotations',
      files: ['annotations.jsonld'],
      words: [
        'W3C Web Annotation as JSON-LD. Each ties a sentence to the record of its claim: in the page by the sentence’s id, its words and the words around them; in the article’s Markdown file (/articles/….md) by position. Positions count Unicode characters, those of the JSON count UTF-16 units.',
      ],
      example: shortestJson((parsed('annotations.jsonld') as { first: { items: object[] } }).first.items),
    },
    {
      id: 'datapackage',
      title: 'Data Package',
      files: ['datapackage.json'],
      words: [
        'Version 2. Names every file with its size and SHA-256, and every column with its type and meaning. Frictionless tools load all tables from its address alone.',
      ],
      example: resourceExample(textOf('datapackage.json')),
    },
  ];
}

/** The shortest text, under a heading where there is one. */
function shortest(texts: readonly string[], heading?: string): string | null {
  const [first] = texts.toSorted((a, b) => a.length - b.length);
  if (first === undefined) return null;
  return heading === undefined ? first.replaceAll('\r\n', '\n') : `${heading}\n${first}`;
}

function shortestJson<Item extends object>(items: readonly Item[], fits: (item: Item) => boolean = () => true) {
  return shortest(items.filter(fits).map((item) => JSON.stringify(item, null, 2)));
}

/** A table of the package with its first two columns. */
function resourceExample(text: string): string | null {
  const { resources } = JSON.parse(text) as { resources: { schema?: { fields: object[] } }[] };
  const table = resources.find(({ schema }) => schema !== undefined);
  if (table?.schema === undefined) return null;
  const cut = { ...table, schema: { ...table.schema, fields: table.schema.fields.slice(0, 2) } };
  return JSON.stringify(cut, null, 2);
}
