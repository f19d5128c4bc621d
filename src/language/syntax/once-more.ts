import { type Token, tokenAt } from '../token.ts';

/** The second word of "once more", the first of "at first". */
export const isOnceMore = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'more' && tokenAt(tokens, at - 1)?.lower === 'once') ||
  (tokens[at]?.lower === 'at' && /^(?:first|last|times)$/u.test(tokens[at + 1]?.lower ?? ''));
