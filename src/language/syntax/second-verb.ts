import { type Token, tokenAt } from '../token.ts';
import { wordBefore } from './verb-use.ts';

/** "blames Sorland for it, and has (recorded) 54 deaths": a verb group of its own, of whoever spoke before */
export function isSecondVerb(tokens: readonly Token[], at: number): boolean {
  const first = wordBefore(tokens, at);
  return (
    /^(?:has|have|had)$/u.test(tokenAt(tokens, first)?.lower ?? '') &&
    /^(?:and|but)$/u.test(tokenAt(tokens, wordBefore(tokens, first))?.lower ?? '')
  );
}
