import { createEnding } from '../ending.ts';
import type { ActorMention } from '../../schema/mention.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { Head } from './head.ts';
import { actorsOf, type Parties } from './parties.ts';

/** Whom a measure is asked of: "asked Norland in July for sanctions", "appealed to the Union for a ban". */
export function findAddressee(sentence: SentenceReading, head: Head, parties: Parties): ActorMention | null {
  const { text } = sentence;
  return (
    actorsOf(sentence).findLast(
      (mention) =>
        mention.end < head.start &&
        parties.isSender(mention.id) &&
        !parties.targets.includes(mention.id) &&
        asks(text, mention.start) &&
        /^[^;:]{0,50} for [^;:,]*$/u.test(text.slice(mention.end, head.start)),
    ) ?? null
  );
}

/** "asked (Norland)", "is turning to the (Union)" */
const asks = createEnding(
  prosePattern(
    /\b(?:(?:ask|press|urg|beg|lobb|petition)(?:s|e[ds]?|ie[ds]|y|g?ed|g?ing|ying)?|(?:call|calls|called|calling) on|(?:appeal|appl|plead|turn|wr[io]t)\p{L}* (?:to|with)) (?:the )?/iu,
  ),
);
