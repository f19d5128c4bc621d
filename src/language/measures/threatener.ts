import type { SentenceReading } from '../reading.ts';
import type { Head } from './head.ts';
import type { Parties } from './parties.ts';

/** In whose name a measure is threatened that no noun or verb gives a sender: "he threatened to answer with a ban". */
export function threatener({ mentions }: SentenceReading, head: Head, parties: Parties): string | null {
  const threat = mentions.findLast(
    (mention) => mention.type === 'event' && mention.stance === 'threatens' && mention.end < head.start,
  );
  return threat?.type === 'event' && typeof threat.attributedTo === 'string'
    ? parties.principal(threat.attributedTo)
    : null;
}
