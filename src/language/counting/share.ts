import type { Token } from '../token.ts';
import { wordSet } from '../word-set.ts';

// "half", "a third": shares where the words around say so, and else a part of one thing or the third of its kind.

const behind = wordSet('of below above more less fewer lower higher down up');
const verbs = wordSet('were are have');
const verbsBehindHalf = wordSet('were are was is had have has came come said died fled');
const endsChange = wordSet(
  'in on at since from compared within during over between after to and or this last while but as with year',
);
const qualifiers = wordSet('about around roughly some nearly almost over than more less least up only just well');
const determiners = wordSet("the this that these those its their his her our a an each either other one 's");
const isOfChange =
  /^(?:f[ae]ll(?:en|s|ing)?|rose|ris(?:en|es?|ing)|drop\w*|cut(?:s|ting)?|reduc\w*|down|up|increas\w*|decreas\w*|shr[aiu]n\w*|gr[eo]w\w*|declin\w*|lower\w*|higher|climb\w*|jump\w*|slash\w*|trim\w*|plung\w*|plummet\w*|rais\w*|expand\w*|exceed\w*)$/u;

/** Whether a fraction from one token to before another is a share of many: "half of", "by almost half", "a third were". */
export function isShare(tokens: readonly Token[], from: number, to: number): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const isHalf = lower(from) === 'half';
  let first = from;
  while (qualifiers.has(lower(first - 1))) first--;
  // "the electronic half of the fence", "the second half of 2021"
  if (isHalf && first === from && (determiners.has(lower(from - 1)) || determiners.has(lower(from - 2)))) return false;
  const next = lower(to);
  if (behind.has(next)) return true;
  // "fewer than half that number", "a third as many"
  if (next === 'that' && /^(?:number|figure|total|tally|sum|amount|many|much)$/u.test(lower(to + 1))) return true;
  if (next === 'as' && /^(?:many|much)$/u.test(lower(to + 1))) return true;
  // "fell by almost half", "cut by a third"
  if (
    lower(first - 1) === 'by' &&
    (tokens[to] === undefined || tokens[to].kind === 'punctuation' || endsChange.has(next))
  )
    return tokens.slice(Math.max(0, first - 7), first - 1).some((token) => isOfChange.test(token.lower));
  const isPlural = isHalf || lower(to - 1).endsWith('s') || lower(to - 1) === 'quarter';
  // "Half were children", "More than half, 118, had been returned"
  if ((isPlural ? verbsBehindHalf : verbs).has(next)) return true;
  if (isPlural && next === ',') return tokens[to + 1]?.kind === 'number' && [',', 'of'].includes(lower(to + 2));
  if (next === '(') return tokens[to + 1]?.kind === 'number' && lower(to + 2) === ')';
  return isHalf && isHalfOfMany(tokens, to);
}

const many = /^(?:people|men|women|children|[a-z]{3,}[^s]s)$/u;
const notMany = wordSet('hours days nights weeks months years times process access business kilometres metres');

// "half the migrants", "half its soldiers": never "half the night"
function isHalfOfMany(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|these|those|its|their|his|our|all)$/u.test(tokens[at]?.lower ?? '')) return false;
  for (const token of tokens.slice(at + 1, at + 4)) {
    if (token.kind !== 'word') return token.kind === 'number';
    if (notMany.has(token.lower)) return false;
    if (many.test(token.lower)) return true;
  }
  return false;
}
