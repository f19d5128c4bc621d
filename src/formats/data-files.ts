import type { CollectionName } from '../schema/published.ts';
import { toAnnotations } from './annotations.ts';
import { toCollectionCsv, toEvidenceCsv } from './collection-csv.ts';
import { collectionNames, type Publication, toCollection, toLedgerFile } from './collection-json.ts';
import { toFollowTheMoney } from './follow-the-money.ts';
import { toEventsGeoJson, toPlacesGeoJson } from './geojson.ts';
import { toICalendar } from './icalendar.ts';
import { toLinedJson } from './lined-json.ts';
import { toTimelineJs } from './timelinejs.ts';

/** A file under `/data/`. */
export interface DataFile {
  /** As in its address: `events.csv`. */
  name: string;
  mediaType: string;
  title: string;
  /** What it holds, in a sentence or two. */
  description: string;
  /** The table that a CSV file is. */
  table?: CollectionName | 'evidence';
  write: () => string;
}

/** What each collection holds. */
export const collectionAbout: Record<CollectionName, string> = {
  articles: 'The articles, without their text.',
  actors: 'People, states, bodies and firms.',
  places: 'Places, with coordinates and how well they are known.',
  sources: 'Pages that were read, with their addresses.',
  events: 'What happened, is planned or is claimed.',
  sanctions: 'Rounds of sanctions with the history of their status.',
  counts: 'Numbers, each with who gave it.',
  statements: 'Who said what, and how they stand to it.',
};

/** Every data file but the package that describes them. `texts` are the articles' files by slug. */
export function toDataFiles(publication: Publication, texts: ReadonlyMap<string, string>): DataFile[] {
  const json = 'application/json';
  return [
    ...collectionNames.map((name) => ({
      name: `${name}.json`,
      mediaType: json,
      title: `${capitalise(name)}, JSON`,
      description: collectionAbout[name],
      write: () => toJson(toCollection(name, publication)),
    })),
    {
      name: 'ledger.json',
      mediaType: json,
      title: 'Everything, JSON',
      description: 'All eight collections in one file.',
      write: () => toJson(toLedgerFile(publication)),
    },
    ...collectionNames.map((name) => ({
      name: `${name}.csv`,
      mediaType: 'text/csv',
      title: `${capitalise(name)}, CSV`,
      description: collectionAbout[name],
      table: name,
      write: () => toCollectionCsv(name, publication),
    })),
    {
      name: 'evidence.csv',
      mediaType: 'text/csv',
      title: 'Evidence, CSV',
      description: 'Every sentence of every claim, one a line, with its offsets, sources and the rule that read it.',
      table: 'evidence',
      write: () => toEvidenceCsv(publication),
    },
    {
      name: 'places.geojson',
      mediaType: 'application/geo+json',
      title: 'Places, GeoJSON',
      description: 'Places as points where they are known, as discs of their uncertainty where they are estimated.',
      write: () => toLinedJson(toPlacesGeoJson(publication), 'Feature'),
    },
    {
      name: 'events.geojson',
      mediaType: 'application/geo+json',
      title: 'Events, GeoJSON',
      description: 'Events that name a place, drawn as their places are.',
      write: () => toLinedJson(toEventsGeoJson(publication), 'Feature'),
    },
    {
      name: 'events.ics',
      mediaType: 'text/calendar',
      title: 'Events, iCalendar',
      description: 'Events known to the day, for calendars.',
      write: () => toICalendar(publication),
    },
    {
      name: 'timelinejs.json',
      mediaType: json,
      title: 'Events, TimelineJS 3',
      description: 'Events with a date, as TimelineJS 3 loads them.',
      write: () => toJson(toTimelineJs(publication)),
    },
    {
      name: 'followthemoney.ndjson',
      mediaType: 'application/x-ndjson',
      title: 'Actors, places, events and sanctions, FollowTheMoney',
      description:
        'Entities of the FollowTheMoney model, one a line, for Aleph, OpenSanctions tools and graph databases.',
      write: () => toFollowTheMoney(publication),
    },
    {
      name: 'annotations.jsonld',
      mediaType: 'application/ld+json',
      title: 'Evidence, Web Annotations',
      description: 'Every sentence of every claim as a W3C Web Annotation that ties the words to the record.',
      write: () => toLinedJson(toAnnotations(publication, texts), 'Annotation'),
    },
  ];
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function capitalise(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
