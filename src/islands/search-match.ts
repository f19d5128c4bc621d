import { toKey } from './search-query.ts';

/**
 * Whether a text holds what was asked for, or words of the same stem. The engine answers a word that it does not know with
 * whatever begins like it, by one letter if need be: "zzxqy" with every "z".
 */
export function isMeant(asked: string, held: string): boolean {
  const words = [...new Set(toKey(held).split(' '))];
  return toKey(asked)
    .split(' ')
    .every((term) => {
      const stem = term.slice(0, Math.max(2, Math.ceil(term.length / 2)));
      return words.some((word) => word.startsWith(stem));
    });
}
