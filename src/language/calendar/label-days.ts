import type { DateMention, Mention } from '../../schema/mention.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { isLabel } from './date-label.ts';

/** "15.10": an hour, or a day of the fifteenth. */
const isEither = ({ rule, text }: DateMention): boolean =>
  rule === 'date-time' && /^(?:0?[1-9]|1\d|2[0-3])\.(?:0?[1-9]|1[0-2])$/u.test(text);

const labelOf = (sentence: SentenceReading): DateMention | undefined =>
  sentence.mentions.find((mention): mention is DateMention => mention.type === 'date' && isLabel(sentence, mention));

/**
 * Reads labels such as "15.10 – …" as days, where the other labels of a text are days and none can only be an hour: in a
 * chronicle it is the fifteenth of October, in a live blog ten past three.
 */
export function readLabelDays(document: DocumentReading): DocumentReading {
  const labels = document.sentences.flatMap((sentence) => labelOf(sentence) ?? []);
  if (!labels.some(isEither)) return document;
  const others = labels.filter((label) => !isEither(label));
  if (others.length === 0 || others.some(({ rule }) => rule === 'date-time')) return document;
  const asDay = (mention: Mention): Mention =>
    mention.type === 'date' && isEither(mention) ? { ...mention, rule: 'date-numeric', value: null } : mention;
  return {
    ...document,
    sentences: document.sentences.map((sentence) => {
      const label = labelOf(sentence);
      return label && isEither(label)
        ? { ...sentence, mentions: sentence.mentions.map((mention) => (mention === label ? asDay(mention) : mention)) }
        : sentence;
    }),
  };
}
