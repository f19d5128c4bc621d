import type { PlaceMention } from '../../schema/mention.ts';
import { isOfMeasures } from '../measures/contexts.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';

/**
 * "## Norland", "## Norland and Sudland": the heading of a section tells where what follows happened. Above measures it
 * tells who imposed them.
 */
export const refineHeadingCountries: Refiner = (document) => {
  const headings = document.sentences.flatMap((sentence, index) => (isOnlyCountries(sentence) ? [index] : []));
  // sections of one kind: where most tell of something else than measures, a word of them in one does not make it another
  const ofMeasures = headings.filter((index) => tellsOfMeasures(document, index));
  const areOfMeasures = ofMeasures.length * 2 > headings.length || (headings.length === 2 && ofMeasures.length === 1);
  const sentences = document.sentences.map((sentence, index) => {
    if (!headings.includes(index) || (areOfMeasures && ofMeasures.includes(index))) return sentence;
    const mentions = sentence.mentions.map((mention): SentenceReading['mentions'][number] => {
      if (mention.type !== 'actor') return mention;
      const { id, start, end, text } = mention;
      return { type: 'place', id, start, end, text, rule: 'place-country' } satisfies PlaceMention;
    });
    return { ...sentence, mentions };
  });
  return { ...document, sentences };
};

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
  if (kind !== 'heading' || !mentions.some(({ type }) => type === 'actor')) return false;
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
