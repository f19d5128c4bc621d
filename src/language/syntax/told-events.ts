import type { EventMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import type { DocumentReading } from '../reading.ts';

/** "the clash", "these two calls": of what the text has told. */
const isPointing = createEnding(
  /\b(?:the|this|that|these|those|both) (?:(?:two|three|deadly|fatal|same|latest|violent|fierce) )?/iu,
);

/**
 * "They sat down on Friday, but the talks led nowhere": an event that a noun names once more has the day of the last one of
 * its kind that the passage has told of.
 */
export function dateToldEvents(document: DocumentReading): DocumentReading {
  const told = new Map<string, EventMention>();
  let passage = -1;
  const sentences = document.sentences.map((sentence) => {
    if (sentence.passage !== passage) told.clear();
    passage = sentence.passage;
    if (!sentence.mentions.some((mention) => mention.type === 'event')) return sentence;
    return {
      ...sentence,
      mentions: sentence.mentions.map((mention) => {
        if (mention.type !== 'event' || mention.stance !== null) return mention;
        const first = told.get(mention.eventType);
        const isAgain =
          mention.rule === 'event-noun' &&
          mention.date === null &&
          mention.factuality === 'asserted' &&
          first?.factuality === 'asserted' &&
          first.date !== null &&
          first.polarity === mention.polarity &&
          isPointing(sentence.text, mention.start);
        const dated = isAgain ? { ...mention, date: first.date } : mention;
        told.set(mention.eventType, dated);
        return dated;
      }),
    };
  });
  return { ...document, sentences };
}
