import type { Factuality } from '../../schema/factuality.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';

// What others only let somebody do, and what an act consists in: the verb before it tells whether it happened.

/** "should respond by (closing)" */
const isByMeans = createEnding(
  prosePattern(/\b(?:would|could|should|may|might|must|can|will) (?:\p{Ll}+ly )?\p{Ll}+ (?:[\p{L}-]+ ){0,3}?by /u),
);
/** "has refrained from (deploying)", "stopped short of (closing)" */
const isHeldBack = createEnding(
  /\b(?:refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|shie[sd] away|desist(?:s|ed)?|stop(?:s|ped)? short|h[eo]ld(?:s)? off|backed away) (?:from|of|on) /u,
);
/** "was accused of (sending)" */
const isAccusedOf = createEnding(/\b(?:accused|suspected) of (?:having )?/u);

/** How far a gerund behind a preposition stands; null where nothing before it says. */
export function governedGerund(text: string, start: number, before: string): Factuality | null {
  if (before === 'by') return isByMeans(text, start) ? 'hypothetical' : null;
  if (isHeldBack(text, start)) return 'denied';
  return before === 'of' && isAccusedOf(text, start) ? 'claimed' : null;
}

/** "rejected a motion to (lift) it": what somebody moved did not come about. */
export const isVotedDown = createEnding(
  prosePattern(
    /\b(?:reject(?:s|ed)?|defeat(?:s|ed)?|threw out|thr(?:ow|ew|own)s? out|vot(?:es?|ed) down|turn(?:s|ed)? down|block(?:s|ed)?|veto(?:es|ed)?|struck down) (?:an?|the|its|their|his|her) (?:\p{L}+ )?(?:motion|bill|proposal|plan|request|amendment|bid|attempt|petition|resolution) to (?:\p{L}+ly )?/u,
  ),
);

/** "would let states (suspend)", "to make Norland (reopen)": nobody has yet */
export const letsDo = createEnding(
  prosePattern(
    /\b(?:would|could|should|may|might|will|to|can|not|n['’]t|never) (?:let|make|help|have|see) (?:the )?(?:[\p{L}-]+ ){1,3}/u,
  ),
);
