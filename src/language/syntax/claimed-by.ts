import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';

const nouns =
  'claims?|suggestions?|allegations?|assertions?|accusations?|contentions?|insinuations?|charges?|insistence|statements?|reports?|announcements?|estimates?|boasts?|complaints?|warnings?|admissions?|arguments?|versions?|hints?|predictions?';

/** "Norland's suggestion that …" */
const itsClaim = new RegExp(`^['’]s? (?:[\\p{Ll}]+ )?(?:${nouns}),? that\\b`, 'u');
const isClaimBy = createEnding(new RegExp(`\\b(?:${nouns}) (?:[\\p{Ll}]+ )?(?:by|from|of) (?:the )?`, 'iu'));
const thatBehind = /^,? (?:[\p{Ll}]+ )?that\b/u;

/** Whose claim what stands at a position is, by a noun and not by a verb: "Berg dismissed Norland's (claim that) 200 were driven back". */
export function claimedBy({ text, mentions }: SentenceReading, position: number): string | undefined {
  // one look tells that most sentences have no such claim
  const that = text.lastIndexOf('that', position - 4);
  if (that < 0) return undefined;
  const owner = mentions.findLast((mention) => {
    if (mention.type !== 'actor' || mention.end > that) return false;
    const behind = text.slice(mention.end, position);
    if (behind.includes(';')) return false;
    return itsClaim.test(behind) || (thatBehind.test(behind) && isClaimBy(text, mention.start));
  });
  return owner?.type === 'actor' ? owner.id : undefined;
}
