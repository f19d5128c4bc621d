import type { SentenceReading } from '../reading.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive } from '../syntax/verb-use.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';
import { isOfRound } from './named-round.ts';
import type { Parties } from './parties.ts';

/** "Berg proposed sanctions of the Union": who cannot impose them asks for them; what the Commission proposes is on its way. */
export function isProposedToOthers(
  sentence: SentenceReading,
  head: Head,
  { at, base, relation, tense }: Governor,
  senders: readonly string[],
  parties: Parties,
): boolean {
  if (relation !== 'object' || !/^(?:propose|suggest|moot)$/u.test(base)) return false;
  // members propose the rounds of their union, and "would propose listing the commanders" themselves
  if (isOfRound(sentence, head) || head.at === at + 1) return false;
  if (isPassive(sentence.tokens, at, tense)) return false;
  const subject = findSubject(sentence, at);
  const ids = subject && 'actors' in subject ? subject.actors : [];
  return ids.length > 0 && ids.every((id) => !senders.includes(id) && !senders.includes(parties.principal(id) ?? ''));
}
