import type { Registers } from '../schema/registers.ts';
import { createCountParser } from './parsers/count.ts';
import { parseDates } from './parsers/date.ts';
import { createNameParser } from './parsers/name.ts';
import { createBareInstitutionRefiner } from './refiners/bare-institution.ts';
import { createBareOfficeRefiner } from './refiners/bare-office.ts';
import { refineAttribution } from './refiners/attribution.ts';
import { createAntecedentRefiner } from './refiners/count-antecedent.ts';
import { createTitledRefiner } from './refiners/count-titled.ts';
import { createPeopleRefiner } from './refiners/count-people.ts';
import { refineCountPeriods } from './refiners/count-period.ts';
import { refineDates } from './refiners/date-context.ts';
import { refineEntryDates } from './refiners/entry-dates.ts';
import { refineDoubts } from './refiners/doubt.ts';
import { createEventRefiner } from './refiners/events.ts';
import { refineHeadingCountries } from './refiners/heading-countries.ts';
import { createInterviewRefiner } from './refiners/interview.ts';
import { createSanctionRefiner } from './refiners/sanctions.ts';
import { createStatementRefiner } from './refiners/statements.ts';
import { refineListedCounts } from './refiners/listed-counts.ts';
import { refineQuotedSpeech } from './refiners/quoted-speech.ts';
import { refineRepeatedPlaces } from './refiners/repeated-place.ts';
import { refineShortNames } from './refiners/short-name.ts';
import { createSurnameRefiner } from './refiners/surname.ts';
import { applyGiven, dropPlain, seedGiven } from './given-mentions.ts';
import { orderMentions } from './mention-order.ts';
import type { DocumentReading, Parser, Passage, Refiner, SentenceReading } from './reading.ts';
import { parseSentences, type TextRange } from './sentence-boundaries.ts';
import { parseTokens } from './token.ts';

/**
 * Parsers, in the order they run: each sees the mentions of those before it in the same sentence.
 */
function createParsers(registers: Registers): Parser[] {
  return [
    // names first: counts, sanctions and events ask who and where
    createNameParser(registers),
    parseDates,
    createCountParser(registers),
  ];
}

/** Refiners, in the order they run over the whole document. */
function createRefiners(registers: Registers): Refiner[] {
  return [
    // names: whose body, which council, who by surname or office; then places, which give way to surnames, and what headings name
    createBareInstitutionRefiner(registers),
    refineShortNames,
    createSurnameRefiner(registers),
    createBareOfficeRefiner(registers),
    refineRepeatedPlaces,
    refineHeadingCountries,
    // who is asked, before who speaks
    createInterviewRefiner(registers),
    // dates before what they date
    refineDates,
    createTitledRefiner(registers),
    createAntecedentRefiner(registers),
    createPeopleRefiner(registers),
    refineCountPeriods,
    // who speaks, before what is said; a call for sanctions is told by both, so sanctions come next; events are what is left
    createStatementRefiner(registers),
    createSanctionRefiner(registers),
    refineListedCounts,
    createEventRefiner(registers),
    refineEntryDates,
    refineQuotedSpeech,
    refineAttribution,
    // last, since it follows a doubtful speaker into all that is said in their name
    refineDoubts,
  ];
}

/** Ranges of the sentences of a passage. */
function sentencesOf({ text, titleEnd = 0 }: Passage): TextRange[] {
  if (titleEnd === 0) return parseSentences(text);
  const behind = parseSentences(text.slice(titleEnd));
  return [
    ...parseSentences(text.slice(0, titleEnd)),
    ...behind.map(({ start, end }) => ({ start: start + titleEnd, end: end + titleEnd })),
  ];
}

export interface SentenceRange {
  passage: number;
  /** Range of the sentence in its passage. */
  start: number;
  end: number;
}

export interface Reader {
  (passages: readonly Passage[], date: string): { document: DocumentReading; ranges: SentenceRange[] };
}

/** A reader of documents that knows the given registers. Make it once, use it for every article. */
export function createReader(registers: Registers): Reader {
  const parsers = createParsers(registers);
  const refiners = createRefiners(registers);
  return (passages, date) => {
    const sentences: SentenceReading[] = [];
    const ranges: SentenceRange[] = [];
    passages.forEach((passage, index) => {
      for (const range of sentencesOf(passage)) {
        const text = passage.text.slice(range.start, range.end);
        sentences.push({
          text,
          tokens: parseTokens(text),
          passage: index,
          kind: passage.kind,
          heading: passage.heading,
          row: passage.row ?? null,
          label: passage.label ?? null,
          mentions: seedGiven(passage, range),
        });
        ranges.push({ passage: index, start: range.start, end: range.end });
      }
    });
    // parser by parser and not sentence by sentence: the machine code of one fits its caches, that of all does not
    for (const parse of parsers) {
      sentences.forEach((sentence, index) => {
        const [range, passage] = [ranges[index], passages[sentence.passage]];
        const found = parse(sentence, { date });
        if (found.length === 0 || !range || !passage) return;
        const kept = dropPlain(found, passage, range, sentence.mentions);
        sentence.mentions = orderMentions(sentence.mentions.concat(kept));
      });
    }
    let document: DocumentReading = { date, sentences };
    for (const refine of refiners) document = refine(document);
    return { document: applyGiven(document, passages, ranges), ranges };
  };
}
