import { fractions, smallNumbers } from '../lexicon/number-words.ts';
import type { Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { isShare } from './share.ts';

const isDuration = /^(?:minute|hour|day|night|week|month|year)s?$/;

// "three in four of", "one in every ten people", "nine out of ten": a share of so many, no number of them
export function parseRatio(tokens: readonly Token[], index: number): Amount | null {
  const link = tokens[index + 1]?.lower;
  const isOut = link === 'out' && tokens[index + 2]?.lower === 'of';
  if (link !== 'in' && !isOut) return null;
  const part = smallNumbers[tokens[index]?.lower ?? ''] ?? Number(tokens[index]?.text);
  const at = index + (isOut ? 3 : 2) + (tokens[index + (isOut ? 3 : 2)]?.lower === 'every' ? 1 : 0);
  const whole = smallNumbers[tokens[at]?.lower ?? ''] ?? Number(tokens[at]?.text);
  // "two in 2021", "two in ten days" are no shares
  if (!(part > 0 && part < whole && whole <= 100) || isDuration.test(tokens[at + 1]?.lower ?? '')) return null;
  return {
    from: index,
    to: at + 1,
    value: Math.round((part / whole) * 100),
    bounds: null,
    kind: 'share',
    scale: 1,
  };
}

// "a fifth of", "two thirds of", "about a quarter below": never "a third country"
export function parseShare(tokens: readonly Token[], index: number): Amount | null {
  const first = tokens[index]?.lower ?? '';
  const count = first === 'a' || first === 'an' ? 1 : smallNumbers[first];
  const hyphen = tokens[index + 1]?.lower === '-' ? 1 : 0;
  const bare = first === 'half' && count === undefined;
  const at = bare ? index : index + 1 + hyphen;
  const share = fractions[tokens[at]?.lower ?? ''];
  if (share === undefined || (!bare && count === undefined)) return null;
  if (!isShare(tokens, index, at + 1)) return null;
  const half = (count ?? 1) === 2 && share === 33 ? 67 : share * (count ?? 1);
  return { from: index, to: at + 1, value: half, bounds: null, kind: 'share', scale: 1 };
}
