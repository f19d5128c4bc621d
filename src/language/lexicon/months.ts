/** Numbers of the months by their English names. */
export const monthNames: Readonly<Record<string, number>> = {
  January: 1,
  February: 2,
  March: 3,
  April: 4,
  May: 5,
  June: 6,
  July: 7,
  August: 8,
  September: 9,
  October: 10,
  November: 11,
  December: 12,
};

/** Short forms, which stand only beside a day or a year; a full stop may follow them. */
export const monthAbbreviations: Readonly<Record<string, number>> = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sept: 9,
  Sep: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
};

/** Months whose names are also verbs or surnames: alone they need a word before them that only a date has. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['March', 'May', 'August']);

/** First and last month of the seasons; winter ends in the next year. */
export const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};
