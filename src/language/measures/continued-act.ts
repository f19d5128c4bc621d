import { createEnding } from '../ending.ts';
import type { SanctionMention } from '../../schema/mention.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';

/**
 * The day of an act that goes on from the one told before: "The council today listed 12 judges. It also extended the ban on
 * exports." Null where no "also" joins them, or somebody else acts.
 */
export function dayOfContinuedAct(
  { tokens }: SentenceReading,
  governor: Governor | null,
  senders: readonly string[],
  last: SanctionMention | null,
): string | null {
  if (governor?.status !== 'adopted' || last?.status !== 'adopted') return null;
  const isJoined = tokens.slice(Math.max(0, governor.at - 3), governor.at).some(({ lower }) => lower === 'also');
  const isSame = [last.sender].flat().some((sender) => sender !== null && senders.includes(sender));
  return isJoined && isSame ? last.date : null;
}

/** "The office is designating the bank", "The bank is listed for its part": in the text of the act itself, what is done with it. */
export function dayOfOwnAct(
  { date }: DocumentReading,
  { text }: SentenceReading,
  governor: Governor | null,
): string | null {
  return governor?.status === 'adopted' && isDone(text, governor.start) ? date : null;
}

/** "(The office) is hereby (designating)" */
const isDone = createEnding(/\b(?:is|are)(?: also| today| hereby)? /u);

/** "Norland bans lorries … it will not lift the ban", "the measure was lifted": what was told of before. */
export function isAnaphor({ tokens, text: lead }: SentenceReading, head: Head, { text }: SanctionMention): boolean {
  // "Norland lifted its ban on the bank. It had been blacklisted in May"
  if (head.verb && lead.slice(0, head.start).endsWith(' had been ')) return true;
  const word = tokens[head.at]?.lower ?? '';
  return (
    /^(?:the|this|these|those)$/iu.test(tokens[head.at - 1]?.lower ?? '') &&
    (word === text.toLowerCase() || /^(?:measures?|sanctions|listings)$/u.test(word))
  );
}
