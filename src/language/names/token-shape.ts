import { type Token, tokenAt } from '../token.ts';

/** Whether a token is the mark of a possessive: "'s", or the apostrophe after an s. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "'");
}

/** Whether a token is a word with a capital. */
export function isCapitalised(token: Token | undefined): token is Token {
  return token !== undefined && token.capitalised;
}

/** Whether a token is a hyphen or dash that stands without a space between it and its neighbours: "Oslo-based". */
export function isJoiner(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return (
    token !== undefined &&
    (token.lower === '-' || token.lower === '/') &&
    tokenAt(tokens, at - 1)?.end === token.start &&
    tokens[at + 1]?.start === token.end
  );
}

/** Small letters of the token at an index, an empty string outside of the sentence. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.lower ?? '';
}
