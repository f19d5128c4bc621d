import { type Token, tokenAt } from '../token.ts';
import { oneOf } from './one-of.ts';

/** "signed an order (barring) freight": what somebody lays down. */
export const isContentOfOrder = (tokens: readonly Token[], at: number): boolean =>
  isOrder(tokenAt(tokens, at - 1)) && isArticle(tokenAt(tokens, at - 2));

const isOrder = oneOf('order decree regulation ordinance bill motion');
const isArticle = oneOf('a an the its his her another new');
