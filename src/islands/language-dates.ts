const names = 'January February March April May June July August September October November December'.split(' ');

/** One end of a date as it is written; null for what is not said of it. */
interface Written {
  day: number | null;
  /** From 0. */
  month: number | null;
  year: number | null;
  isShort: boolean;
}

/** "9 November 2021", "Nov 2021", "28 October", "8"; null for any other text. */
function readEnd(text: string): Written | null {
  const match = /^(?:(\d{1,2})(?= |$))? ?(?:([A-Z][a-z]{2,8})(?= |$))? ?(\d{4})?$/.exec(text);
  if (!match || text === '') return null;
  const [, day, name, year] = match;
  const month = name === undefined ? null : names.findIndex((one) => one === name || one.slice(0, 3) === name);
  if (month === -1 || (day !== undefined && month === null && year !== undefined)) return null;
  return {
    day: day === undefined ? null : Number(day),
    month,
    year: year === undefined ? null : Number(year),
    // the short form of May tells nothing
    isShort: name?.length === 3 && month !== 4,
  };
}

const shapeOf = ({ day, month, year, isShort }: Written): Intl.DateTimeFormatOptions => ({
  ...(day === null ? {} : { day: 'numeric' }),
  ...(month === null ? {} : { month: isShort ? 'short' : 'long' }),
  ...(year === null ? {} : { year: 'numeric' }),
  timeZone: 'UTC',
});
// a year that nobody sees, where none is said
const toDay = ({ day, month, year }: Written): Date => new Date(Date.UTC(year ?? 2000, month ?? 0, day ?? 1));

/**
 * Says a date as the site writes it, "8–18 November 2021", in another language, as precisely and no more; null for what is no date.
 * `isInSentence`: behind a word like "from", where a month alone has another form in some languages.
 */
export function sayDate(text: string, language: string, isInSentence = false): string | null {
  const ends = text.split(/ ?– ?/).map(readEnd);
  const last = ends.at(-1);
  if (ends.length > 2 || !last || (last.month === null && last.year === null)) return null;
  if (ends.length === 1) return sayEnd(last, language, isInSentence);
  const [first] = ends;
  if (!first) return null;
  // "8–18 November 2021": what the first end leaves out is that of the last
  const month = first.month ?? (first.day === null ? null : last.month);
  const isShort = first.isShort || last.isShort;
  const whole = { ...first, month, year: first.year ?? last.year, isShort };
  if (whole.day !== null && month === null) return null;
  const [one, other] = [shapeOf(whole), shapeOf({ ...last, isShort })];
  const isAlike = (['day', 'month', 'year'] as const).every((part) => (one[part] ?? null) === (other[part] ?? null));
  // ends of different precision: neither must become more precise
  if (!isAlike) return `${sayEnd(whole, language)} – ${sayEnd(last, language)}`;
  return new Intl.DateTimeFormat(language, one).formatRange(toDay(whole), toDay(last));
}

function sayEnd(end: Written, language: string, isInSentence = false): string {
  const shape = shapeOf(end);
  if (!isInSentence || end.day !== null || end.month === null)
    return new Intl.DateTimeFormat(language, shape).format(toDay(end));
  // the form of the month beside a day, without the day
  const parts = new Intl.DateTimeFormat(language, { ...shape, day: 'numeric' }).formatToParts(toDay(end));
  const day = parts.findIndex(({ type }) => type === 'day');
  return parts
    .filter((_, index) => index !== day && index !== day + 1)
    .map(({ value }) => value)
    .join('');
}
