import type { EventMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';

// When a number is told by one who offers or warns, and not only held out.

/** "pledged 2,000 soldiers", "promises that 2,000 would be sent": whoever gives his word gives the number with it. */
export const isPledged = ({ text: verb, stance }: EventMention): boolean =>
  stance === 'offers' && /^(?:pledg|promis|vow)/u.test(verb);

/** "25 were ill, the foundation warned.": what is there already is told, what may come is only held out */
export const isWarnedOf = ({ text: verb, start }: EventMention, { text }: SentenceReading, position: number): boolean =>
  verb.startsWith('warn') &&
  start > position &&
  !/\b(?:could|may|might|would|will|shall|must|should|can)\b/u.test(text.slice(0, start)) &&
  /\b(?:is|are|was|were|has|have|had)\b/u.test(text.slice(position, start));
