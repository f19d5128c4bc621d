import { wordMap } from '../word-map.ts';

/** Values of the number words below a hundred. */
export const smallNumbers = wordMap<number>({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** What a number is multiplied by: "3.5 million", "fifteen thousand", "two dozen". */
export const scales = wordMap<number>({
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
});

/** Short scales, written right behind the digits; `m` and `bn` only of money. */
export const shortScales = wordMap<number>({
  k: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  bn: 1_000_000_000,
});

/** Bounds that a vague amount stands for. The lower bound tells the words apart. */
export const vagueAmounts = wordMap<readonly [number, number]>({
  several: [3, 9],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2_000_000, 9_999_999],
  'tens of thousands': [20_000, 99_999],
  'hundreds of thousands': [200_000, 999_999],
});

/** What "several" or "a few" makes of a scale: "several hundred people" are hundreds. */
export const severalOf = wordMap<string>({
  dozen: 'dozens',
  hundred: 'hundreds',
  thousand: 'thousands',
  million: 'millions',
});

/** Shares in per cent: "about a fifth of", "two thirds of". */
export const fractions = wordMap<number>({
  half: 50,
  third: 33,
  thirds: 33,
  quarter: 25,
  quarters: 25,
  fifth: 20,
  fifths: 20,
  tenth: 10,
  tenths: 10,
});
