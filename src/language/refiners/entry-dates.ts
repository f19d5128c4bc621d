import type { Mention } from '../../schema/mention.ts';
import type { Refiner } from '../reading.ts';
import { entryDaysOf } from '../syntax/entry-days.ts';

/** "The council is considering sanctions": what is prepared lies ahead, and the preparing is of the day. */
const isUnderWay = ({ rule, text }: Mention): boolean => rule === 'sanction-proposal' && text.endsWith('ing');

/**
 * What an entry of a live blog or a chronicle tells happened on the entry's day: the one it opens with, or the one that its
 * heading is. Events and statements that have a date of their own, or lie ahead, keep what they have.
 */
export const refineEntryDates: Refiner = (document) => {
  const days = entryDaysOf(document);
  const sentences = document.sentences.map((sentence) => {
    const day = days.get(sentence.passage)?.day;
    if (day === undefined) return sentence;
    const own = sentence.mentions.filter((mention) => mention.type === 'date' && !mention.value?.includes('T'));
    return {
      ...sentence,
      mentions: sentence.mentions.map((mention) => {
        if (mention.type !== 'event') return mention;
        // what was said of a month may have been said after it
        if (mention.stance !== null && day.length === 7) return mention;
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
