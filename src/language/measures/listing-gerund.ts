import type { SentenceReading } from '../reading.ts';
import { oneOf } from '../syntax/one-of.ts';

/** "Today the Treasury is designating 32 firms", "signed a decree banning imports": the verb of an act that is told of. */
export function isAnnounced({ tokens }: SentenceReading, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  while (/^(?:today|now|also|hereby)$/u.test(before.at(-1) ?? '')) before.pop();
  return /^(?:is|are|directive|decree|order|regulation|law|act|resolution)$/u.test(before.at(-1) ?? '');
}

/** "propose (listing) the commanders", "against (blacklisting) the bank" */
export const isProposing = oneOf(`
  propose proposes proposed proposing suggest suggests suggested consider considers considered discuss discusses
  discussed recommend recommends recommended advocate advocates advocated debate debated mull mulled weigh weighs
  weighed urge urges urged favour favours favoured oppose opposes opposed
`);
