import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../token.ts';

/** "watched Norland *close* its crossings", "let Norland *reopen* the road" */
export const isWatched = ({ mentions, text }: SentenceReading, before: Token | undefined): boolean => {
  const subject = mentions.find(({ type, end }) => (type === 'actor' || type === 'place') && end === before?.end);
  return subject !== undefined && watches(text, subject.start);
};

const watches = createEnding(
  /\b(?:watch(?:es|ed|ing)?|saw|sees?|seen|seeing|let(?:s|ting)?|ma(?:de|kes?|king)|hear[ds]?|hearing|help(?:s|ed)?) (?:the )?/u,
);
