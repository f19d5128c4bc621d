import type { DateMention } from '../../schema/mention.ts';
import type { SeasonExpression } from './date-expression.ts';
import type { DateHistory, PastDate } from './date-history.ts';
import { daysBetween, firstDay, lastDay } from './iso-date.ts';

/** The date told last before a mention that says of which time the text speaks, near enough to be pointed to. */
export function nearestTold(history: DateHistory, index: number, { start }: DateMention): PastDate | undefined {
  for (const past of history.before(index, start)) {
    if (index - past.sentence > farthest) return undefined;
    if (!past.aside && !past.compared && firstDay(past.value) !== null) return past;
  }
  return undefined;
}

/** The date that "that autumn" points to: the last one told that is in such a season, else the last one told. */
export function seasonAnchor(
  { from, to, turn }: SeasonExpression,
  history: DateHistory,
  index: number,
  mention: DateMention,
): string | null {
  const told = nearestTold(history, index, mention)?.value ?? null;
  if (turn === 0)
    for (const { value, sentence, compared } of history.before(index, mention.start)) {
      if (index - sentence > farthest) break;
      if (!compared && isWithin(firstDay(value), from, to) && isWithin(lastDay(value), from, to) && isNear(value, told))
        return value;
    }
  return told;
}

/** Whether a date is of the time that the text has come to: a flight of May 2021 is not of "that spring" in a text on July 2022. */
function isNear(value: string, told: string | null): boolean {
  const [day, last] = [firstDay(value), told === null ? null : firstDay(told)];
  return value.length >= 7 && day !== null && (last === null || Math.abs(daysBetween(day, last)) < 300);
}

function isWithin(day: string | null, from: number, to: number): boolean {
  const month = Number(day?.slice(5, 7));
  return from <= to ? month >= from && month <= to : month >= from || month <= to;
}

/** Sentences behind which nobody points back. */
const farthest = 12;

const two = (month: number): string => String(month).padStart(2, '0');

/** The season that is nearest to a date ("that autumn"), or the first behind or the last before it. */
export function seasonOfText({ from, to, turn }: SeasonExpression, anchor: string): string | null {
  const day = firstDay(anchor);
  if (day === null) return null;
  const end = lastDay(anchor) ?? day;
  const year = Number(day.slice(0, 4));
  // "In 2021 …; that autumn": of that year
  if (turn === 0 && /^\d{4}$/u.test(anchor)) return toSeason(year, from, to);
  const seasons = Array.from({ length: 3 + Math.abs(turn) }, (_, at) => year - 1 - Math.max(0, -turn) + at).map(
    (each) => toSeason(each, from, to),
  );
  if (turn > 0) return seasons.filter((season) => (firstDay(season) ?? '') > end)[turn - 1] ?? null;
  if (turn < 0) return seasons.filter((season) => (lastDay(season) ?? day) < day).at(turn) ?? null;
  // "from January to October 2021 … that winter": of the end of what was told
  const away = (season: string): number => {
    const [first, last] = [firstDay(season) ?? day, lastDay(season) ?? day];
    return Math.max(0, daysBetween(end, first), daysBetween(last, end));
  };
  return seasons.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

const toSeason = (year: number, from: number, to: number): string =>
  `${year}-${two(from)}/${to < from ? year + 1 : year}-${two(to)}`;

/** Year of the season that begins with a month and is nearest to a date. */
export function yearOfSeason(month: number | null, anchor: string): number | null {
  const from = month ?? 1;
  const season = seasonOfText({ kind: 'season', from, to: ((from + 1) % 12) + 1, turn: 0 }, anchor);
  return season === null ? null : Number(season.slice(0, 4));
}
