import type { ActorMention, Mention } from '../../schema/mention.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { prosePattern } from '../prose-pattern.ts';
import { isOrganisation } from './named-actors.ts';
import { wordMap } from '../word-map.ts';

const counters =
  /\b(?:by whom|who (?:says?|said|count\w*|report\w*|claim\w*)|said|says|count(?:ed|er)|claim\w*|source|according|speaker|reported|figure)\b/i;
/** Headings of columns that say whom a row is about, and not who counted. */
const parties =
  /\b(?:sender|carriers?|airlines?|compan(?:y|ies)|firms?|operators?|manufacturers?|owners?|lenders?|banks?|entity|entities|listed|adopted|imposed|issued|country|countries|state|nation|target|nationality|place|border|party|parties|with)\b/i;

/** Who gives the numbers of a table's row, by row: the actor that is all of a cell, under a heading such as "Counted by" or beside the numbers. */
export function rowClaimantsOf(document: DocumentReading): ReadonlyMap<number, string> {
  return new Map([
    // a country in a row says where it is, and a union whose measures they are
    ...rowActorsOf(
      document,
      (heading) => !parties.test(heading),
      (actor) => isOrganisation(actor) || /person|surname/u.test(actor.rule),
    ),
    ...rowActorsOf(document, (heading) => counters.test(heading)),
  ]);
}

/** The one actor that is all of a cell in a table's row, by row; of rows with several such there is none. */
export function rowActorsOf(
  document: DocumentReading,
  accepts: (heading: string) => boolean = () => true,
  mayBe: (actor: ActorMention) => boolean = () => true,
): ReadonlyMap<number, string> {
  const found = new Map<number, string | null>();
  for (const sentence of document.sentences) {
    if (sentence.row === null || sentence.heading === sentence.text || !accepts(sentence.heading ?? '')) continue;
    const actor = sentence.mentions.find((mention) => mention.type === 'actor' && isWholeCell(sentence, mention));
    if (actor?.type === 'actor') found.set(sentence.row, found.has(sentence.row) || !mayBe(actor) ? null : actor.id);
  }
  return new Map([...found].filter((entry): entry is [number, string] => entry[1] !== null));
}

/** Who gives the numbers of a table's columns or rows, by heading or label: "Attempts, Norland Border Guard". A country alone tells where they are from. */
export function columnClaimantsOf(document: DocumentReading): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, heading, label, text, mentions } of document.sentences) {
    if (kind !== 'cell' || (heading !== text && label !== null)) continue;
    const actors = mentions.filter((mention) => mention.type === 'actor' && mention.rule !== 'actor-country');
    const [only] = actors;
    if (actors.length === 1 && only?.type === 'actor') found.set(text, only.id);
  }
  return found;
}

const madeBy = prosePattern(
  /\b(?:recorded|counted|registered|logged|reported|published|collected|compiled|documented|released|given|gathered|according to|sources?:|data:|figures:|numbers:|statistics:|counts?:|figures (?:of|from)|data (?:of|from))(?: by)? (?:the )?$/iu,
);

/** "Border Guard data for three periods:", "The Border Guard publishes attempts, not individuals:" */
const itsData =
  /^(?:['’]s)? (?:data|figures|statistics|counts?|numbers|records?|tally|tallies|totals|estimates)\b|^, (?:(?:daily|weekly|monthly|quarterly|annual|yearly|official|provisional|own|cumulative) ){1,2}(?:data|figures|statistics|counts?|numbers|totals|tally|tallies|estimates|balance)\b|^ (?:publishe[sd]|report(?:s|ed)|registers|registered|recorded|counted|logs|logged|lists|gives) [^.;]*:$/u;
/** "The guard, which was asked for them, keeps this tally:" */
const keeps =
  /^[^.;]*\b(?:keeps|kept|provides|provided|supplies|supplied|releases|released|issues|issued|offers|offered|gives|gave|lists|publishes|published|sent|sends|shared|shares|counts|has) (?:us )?(?:this|these|the following|its|the) [^.;:]*:$/u;

const isActor = ({ type }: Mention): boolean => type === 'actor';

/** Who gives the numbers of a table by the line above it, or the source named right below: "Table 1. Attempts recorded by the Norland Border Guard"; by row. */
export function captionClaimantsOf(document: DocumentReading): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let above: SentenceReading | null = null;
  let rows: number[] = [];
  for (const sentence of document.sentences) {
    if (sentence.row === null) {
      // "Source: Norland Border Guard", right below
      const below = /^Sources?: /u.test(sentence.text) ? sentence.mentions.filter(({ type }) => type === 'actor') : [];
      const [only] = below;
      if (below.length === 1 && only?.type === 'actor')
        for (const row of rows) if (!found.has(row)) found.set(row, only.id);
      rows = [];
      above = sentence;
      continue;
    }
    rows.push(sentence.row);
    const { text, mentions } = above ?? sentence;
    const source =
      above &&
      mentions.find(
        (mention) =>
          mention.type === 'actor' &&
          (madeBy.test(text.slice(0, mention.start)) ||
            itsData.test(text.slice(mention.end)) ||
            (mention === mentions.find(isActor) && keeps.test(text.slice(mention.end)))),
      );
    if (source?.type === 'actor') found.set(sentence.row, source.id);
  }
  return found;
}

/** Who gives the numbers of a list by the heading above it: "Figures collected by Velm Aid"; by heading. */
export function listClaimantsOf({ sentences }: DocumentReading): ReadonlyMap<string, string> {
  return new Map(
    sentences.flatMap(({ kind, text, mentions }): [string, string][] => {
      const source =
        kind === 'heading' &&
        mentions.find((mention) => mention.type === 'actor' && madeBy.test(text.slice(0, mention.start)));
      return source && source.type === 'actor' ? [[text, source.id]] : [];
    }),
  );
}

/** Whether a line names several who may have counted. */
const namesSeveral = ({ mentions }: SentenceReading): boolean =>
  new Set(mentions.flatMap((mention) => (mention.type === 'actor' ? [mention.id] : []))).size > 1;

/** Who gives the numbers of single columns by the line above a table: "Attempts are those of the guard; deaths come from Velm Aid"; by heading. */
export function captionColumnsOf({ sentences }: DocumentReading): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  /** Headings of a table, by its first row and by the line above it. */
  const headers = new Map<number, string[]>();
  const columns = new Map<SentenceReading, string[]>();
  /** All sentences of the paragraph above a table. */
  let lines: SentenceReading[] = [];
  let above: SentenceReading | null = null;
  for (const sentence of sentences) {
    if (sentence.row === null) {
      lines = above?.passage === sentence.passage ? [...lines, sentence] : [sentence];
      above = sentence;
      continue;
    }
    const { heading } = sentence;
    if (above === null || heading === null || heading !== sentence.text) continue;
    const header = headers.get(sentence.row) ?? [];
    headers.set(sentence.row, [...header, heading]);
    for (const line of lines) columns.set(line, headers.get(sentence.row) ?? []);
    if (!namesSeveral(above)) continue;
    for (const mention of above.mentions) {
      const clause =
        above.text
          .slice(0, mention.start)
          .split(/[;,] | and /u)
          .at(-1) ?? '';
      // "The guard supplies the attempts, Velm Aid the deaths"
      const behind = /^[^,;.]*/u.exec(above.text.slice(mention.end))?.[0] ?? '';
      if (mention.type === 'actor' && `${clause} ${behind}`.toLowerCase().includes(heading.toLowerCase()))
        found.set(heading, mention.id);
    }
  }
  for (const [line, headings] of columns)
    for (const [heading, claimant] of numberedColumns(line, headings)) found.set(heading, claimant);
  return found;
}

/** "Last column: Norland Border Guard", "the second column comes from Velm Aid": whose numbers a column has, by its heading. */
function numberedColumns({ text, mentions }: SentenceReading, headings: readonly string[]): [string, string][] {
  return [
    ...text.matchAll(
      /\b(first|second|third|fourth|fifth|last|final|right|right-hand|left|left-hand|middle|centre) columns?\b([^;.]*)/giu,
    ),
  ].flatMap(({ 1: which = '', 2: rest = '', index, 0: whole }): [string, string][] => {
    const from = index + whole.length - rest.length;
    const named = mentions.filter(
      ({ type, start, end }) => type === 'actor' && start >= from && end <= index + whole.length,
    );
    const [only] = named;
    const heading = headings.at(places[which.toLowerCase()] ?? headings.length);
    return named.length === 1 && only?.type === 'actor' && heading !== undefined ? [[heading, only.id]] : [];
  });
}
const places = wordMap<number>({
  first: 0,
  left: 0,
  'left-hand': 0,
  second: 1,
  middle: 1,
  centre: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  last: -1,
  final: -1,
  right: -1,
  'right-hand': -1,
});

/** Whether a mention is all that a cell says, an article and a note left out. */
export function isWholeCell({ text }: SentenceReading, mention: Mention): boolean {
  return (
    /^(?:the )?$/iu.test(text.slice(0, mention.start)) && /^[\s.*†]*(?:\([^)]*\))?$/u.test(text.slice(mention.end))
  );
}
