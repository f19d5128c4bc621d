import type { Mention } from '../../schema/mention.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import { entryDaysOf } from '../syntax/entry-days.ts';

/** "The council is considering sanctions": what is prepared lies ahead, and the preparing is of the day. */
const isUnderWay = ({ rule, text }: Mention): boolean => rule === 'sanction-proposal' && text.endsWith('ing');

/** "counts", "brushes aside" */
const isPresent = /^\p{Ll}+[^s\P{Ll}]s\b/u;

/** "**26 May.** Three days after the diversion of a jet, Berg tells …": the offset of what happened before the entry's day, and where its clause ends. */
function offsetBack({ text, mentions }: SentenceReading, day: string): { value: string; until: number } | null {
  const offset = mentions.find((mention) => mention.type === 'date' && mention.rule === 'date-offset-clause');
  if (offset?.type !== 'date' || offset.value === null || offset.value >= day || offset.start > 12) return null;
  const comma = text.indexOf(',', offset.end);
  return comma < 0 || !/\bafter$/u.test(offset.text) ? null : { value: offset.value, until: comma };
}

/**
 * What an entry of a live blog or a chronicle tells happened on the entry's day: the one it opens with, or the one that its
 * heading is. Events and statements that have a date of their own, or lie ahead, keep what they have.
 */
export const refineEntryDates: Refiner = (document) => {
  const days = entryDaysOf(document);
  const sentences = document.sentences.map((sentence) => {
    const day = days.get(sentence.passage)?.day;
    if (day === undefined) return sentence;
    const back = offsetBack(sentence, day);
    const own = sentence.mentions.filter((mention) => mention.type === 'date' && !mention.value?.includes('T'));
    return {
      ...sentence,
      mentions: sentence.mentions.map((mention) => {
        if (mention.type !== 'event') return mention;
        // what was said of a month may have been said after it; a chronicle tells in the present of its own days
        if (mention.stance !== null && day.length === 7 && !isPresent.test(mention.text)) return mention;
        // what the offset counts from has its day, what happened after that the day of the entry
        if (back && (mention.date === null || mention.date === back.value || mention.date === day))
          return { ...mention, date: mention.start < back.until ? back.value : day };
        const isAhead = mention.factuality === 'planned' || mention.factuality === 'hypothetical';
        // the hour of the entry says when it was written, not when what lies ahead will be
        if (isAhead && !isUnderWay(mention))
          return mention.date === day && own.length === 0 ? { ...mention, date: null } : mention;
        return mention.date === null ? { ...mention, date: day } : mention;
      }),
    };
  });
  return { ...document, sentences };
};
