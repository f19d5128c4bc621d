import type { DateMention } from '../../schema/mention.ts';
import { orderMentions } from '../mention-order.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { isDayTitle, isLabel } from './date-label.ts';

/** "**10.** A town declares …", "19: two men are held", "25 – …", "15th." */
const bareLabel = /^(\d{1,2})(?:st|nd|rd|th)?(?=[.:](?:\s|$)|\s[–—|-]\s)/u;

/** A section of a chronicle, by its heading. */
interface Section {
  /** Whether its heading is a month, and whether one of its entries is labelled with a whole date. */
  month: boolean;
  labelled: boolean;
  /** Numbers that its passages open with, in order. */
  numbers: { sentence: SentenceReading; day: number; text: string }[];
  last: number;
  /** Whether the numbers go down: those of a list, or of several. */
  turns: boolean;
}

/**
 * Reads the numbers of entries as days, where a chronicle names the month once: "8 August: …", "10: …", "19: …", or below a
 * heading "August". They go up, and by more than the numbers of a list.
 */
export function readBareDays(document: DocumentReading): DocumentReading {
  const found = new Map<SentenceReading, DateMention>();
  let section = newSection(false);
  let passage = -1;
  const close = (): void => {
    const isList = section.numbers.every(({ day }, index) => day === index + 1);
    if (section.turns || (!section.labelled && (!section.month || isList))) return;
    for (const { sentence, text } of section.numbers) found.set(sentence, toMention(text));
  };
  for (const sentence of document.sentences) {
    if (sentence.passage === passage) continue;
    passage = sentence.passage;
    if (sentence.kind === 'heading') {
      close();
      section = newSection(isMonth(sentence));
    } else if (sentence.kind !== 'cell') addTo(section, sentence);
  }
  close();
  if (found.size === 0) return document;
  return {
    ...document,
    sentences: document.sentences.map((sentence) => {
      const label = found.get(sentence);
      if (!label) return sentence;
      const others = sentence.mentions.filter(({ start }) => start >= label.end);
      return { ...sentence, mentions: orderMentions([label, ...others]) };
    }),
  };
}

const newSection = (month: boolean): Section => ({ month, labelled: false, numbers: [], last: 0, turns: false });

function addTo(section: Section, sentence: SentenceReading): void {
  const date = sentence.mentions.find((mention) => mention.type === 'date' && isLabel(sentence, mention));
  if (date) {
    section.labelled = true;
    section.last = Number(/\b\d{1,2}\b/u.exec(date.text)?.[0] ?? 0);
    return;
  }
  const [text, number] = bareLabel.exec(sentence.text) ?? [];
  const day = Number(number ?? 0);
  if (text === undefined || day === 0 || day > 31) return;
  section.turns ||= day <= section.last;
  section.last = day;
  section.numbers.push({ sentence, day, text });
}

const isMonth = ({ text, mentions }: SentenceReading): boolean =>
  mentions.some(
    (date) => date.type === 'date' && /^date-(?:month|range-coarse)$/u.test(date.rule) && isDayTitle(text, date),
  );

const toMention = (text: string): DateMention => ({
  type: 'date',
  start: 0,
  end: text.length,
  text,
  rule: 'date-day-of-month',
  value: null,
  implied: false,
});
