import type { PlaceMention } from '../../schema/mention.ts';
import { isOfMeasures } from '../measures/contexts.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';

/**
 * "## Norland", "## Norland and Sudland": the heading of a section tells where what follows happened. Above measures it
 * tells who imposed them.
 */
export const refineHeadingCountries: Refiner = (document) => {
  const headings = document.sentences.flatMap((sentence, index) =>
    sentence.kind === 'heading' && isOnlyCountries(sentence) ? [index] : [],
  );
  // sections of one kind: where most tell of something else than measures, a word of them in one does not make it another
  const ofMeasures = headings.filter((index) => tellsOfMeasures(document, index));
  const areOfMeasures = ofMeasures.length * 2 > headings.length || (headings.length === 2 && ofMeasures.length === 1);
  const tables = tablesOfPlaces(document);
  const sentences = document.sentences.map((sentence, index) => {
    if (sentence.row !== null && tables.has(sentence.row) && isOnlyCountries(sentence)) return asPlaces(sentence);
    if (!headings.includes(index) || (areOfMeasures && ofMeasures.includes(index))) return sentence;
    return asPlaces(sentence);
  });
  return { ...document, sentences };
};

function asPlaces(sentence: SentenceReading): SentenceReading {
  const mentions = sentence.mentions.map((mention): SentenceReading['mentions'][number] => {
    if (mention.type !== 'actor') return mention;
    const { id, start, end, text } = mention;
    return { type: 'place', id, start, end, text, rule: 'place-country' } satisfies PlaceMention;
  });
  return { ...sentence, mentions };
}

/** First rows of tables whose columns are countries, "Year | Norland | Sudland", and that tell of no measures; by row. */
function tablesOfPlaces({ sentences }: DocumentReading): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < sentences.length; index++) {
    const first = sentences[index];
    if (!first || first.row === null) continue;
    let end = index;
    while ((sentences[end]?.row ?? null) !== null) end++;
    const table = sentences.slice(index, end);
    const columns = table.filter(({ row, label }) => row === first.row && label !== null);
    const line = sentences[index - 1];
    if (
      columns.length > 1 &&
      columns.every(isOnlyCountries) &&
      !table.some(({ tokens }) => tokens.some(isOfMeasures)) &&
      line?.tokens.some(isOfMeasures) !== true
    )
      found.add(first.row);
    index = end;
  }
  return found;
}

/** Whether a section, from its heading to the next, speaks of measures. */
function tellsOfMeasures({ sentences }: DocumentReading, heading: number): boolean {
  for (let index = heading + 1; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.kind === 'heading') return false;
    if (sentence.tokens.some(isOfMeasures)) return true;
  }
  return false;
}

/** Nothing but names of countries, with "and", commas and the number of the section. */
function isOnlyCountries({ kind, mentions, tokens }: SentenceReading): boolean {
  if ((kind !== 'heading' && kind !== 'cell') || !mentions.some(({ type }) => type === 'actor')) return false;
  return (
    mentions.every((mention) => mention.rule === 'actor-country' || mention.rule === 'place-country') &&
    tokens.every(
      (token) =>
        token.kind !== 'word' ||
        /^(?:and|the)$/u.test(token.lower) ||
        mentions.some(({ start, end }) => start <= token.start && token.end <= end),
    )
  );
}
