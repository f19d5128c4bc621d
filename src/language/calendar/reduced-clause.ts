import type { Token } from '../token.ts';
import { oneOf } from '../syntax/one-of.ts';
import { pastOf } from './tense-word.ts';

/**
 * Whether a past form only describes the noun before it, in a clause whose verb looks ahead: "will close its lanes to lorries
 * *registered* in Norland on Thursday". Nothing between the two may open a clause of its own.
 */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  // a name acts, "lorries (registered) in" are acted upon
  if (!tokens[at - 1]?.small || opensClause(tokens[at - 1]) || !isPreposition(tokens[at + 1])) return false;
  for (let index = at - 1; index >= 0 && at - index < 16; index--) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || opensClause(token)) return false;
    if (isModal(token)) return true;
    if (pastOf(token) !== null) return false;
  }
  return false;
}

const isModal = oneOf("will would could shall may might must should 'll");
const isPreposition = oneOf(
  'in on at by from near along under over since after before during to for with within without against between behind through as',
);
const opensClause = oneOf(
  'and but or nor that who which whom whose when while where as after before because since if whether until though although unless he she it they we i you is are was were be been has have had not say says said',
);
