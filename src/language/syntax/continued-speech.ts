import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import { countingVerb } from '../lexicon/reporting-verbs.ts';
import type { EventMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';

/** A dated statement, for those that go on from it. */
export interface Spoken {
  passage: number;
  /** Index of its sentence in the document. */
  sentence: number;
  speaker: EventMention['attributedTo'];
  /** ISO value of its day. */
  date: string | null;
  /** Whether it was told between commas: "Berg, who told it on Monday, denies". */
  aside: boolean;
}

/**
 * Whether a statement goes on from the one before: '"…?" he asked', "Berg added", "… and urged him". Who goes on speaks as of the
 * day on which he began; who counted counted elsewhere.
 */
export function goesOn(
  last: Spoken,
  mention: EventMention,
  { passage, text, mentions }: SentenceReading,
  index: number,
): boolean {
  return (
    last.passage === passage &&
    last.speaker === mention.attributedTo &&
    // "told them last week that it would stay. … "This Sunday," she says": what is said now was not said then
    !(mention.text.endsWith('s') && last.date?.includes('W')) &&
    (mention.rule === 'statement-pronoun' ||
      mention.text.startsWith('add') ||
      (last.sentence === index && !last.aside) ||
      (last.sentence === index - 1 &&
        isToldAfter(mention, text) &&
        // "On 20 November, in an account of its own, Norland also said": of another day
        !mentions.some(({ type, end }) => type === 'date' && end <= mention.start))) &&
    !countingVerb.test(mention.text) &&
    mention.rule !== 'statement-source'
  );
}

/** "Berg told the house on Monday … The minister dismissed it": in the next breath; "has dismissed" may have been whenever. */
const isToldAfter = ({ text: verb, start }: EventMention, text: string): boolean =>
  isPast.test(verb) && !isPerfect(text, start);
const isPast = /^(?:\p{Ll}+ed|said|told|wrote|spoke|went|put)\b/u;
const isPerfect = createEnding(prosePattern(/\b(?:has|have|had|who|which|whom|that) (?:\p{L}+ )?/u));

export const toSpoken = (
  { attributedTo, date, start }: EventMention,
  { passage, text }: SentenceReading,
  index: number,
): Spoken => ({
  passage,
  sentence: index,
  speaker: attributedTo,
  date,
  aside: inAside(text, start),
});

/** "Berg, who (told it)" */
const inAside = createEnding(/, who(?: \p{L}+)? /u);
