import { dayInYear } from './context-date.ts';
import type { CalendarFields } from './date-expression.ts';
import type { PastDate } from './date-history.ts';
import { daysBetween, firstDay, lastDay } from './iso-date.ts';

/** What is known where a bare date stands. */
export interface BareDateScene {
  /** Day of the document. */
  date: string;
  future: boolean;
  /** "go on trial in October", "will open on 1 May": what is ahead of the one who writes. */
  ahead: boolean;
  /** Whether "until" makes it the end of a stretch. */
  limit: boolean;
  /** Whether its clause tells what has happened. */
  told: boolean;
  /** "since January", "from January to mid-September 2023": not later than its anchor. */
  back: boolean;
  /** "have tried since January": up to the day of the document. */
  perfect: boolean;
  /** Whether it is the label of an entry in a chronicle, which tells of no day ahead. */
  label: boolean;
  /** Whether most days with a year are not of the document's own: it tells of an earlier time. */
  retrospective: 'no' | 'some' | 'firmly';
  /** Nearest dates with a year before it (or, in its sentence, behind it), the nearest first, with their nearness. */
  anchors: readonly { date: PastDate; near: 'sentence' | 'passage' | 'section' | 'document' }[];
}

/**
 * The year of "9 November": of the nearest date that has one, where that is near in the text or in time; else the last
 * such day before the document, or the next one if the clause looks ahead.
 */
export function yearOfBareDate(fields: CalendarFields, scene: BareDateScene): number | null {
  const own = yearFromDocument(fields, scene);
  const anchor = scene.anchors[0];
  if (!anchor) return own;
  if (
    scene.label &&
    scene.future &&
    anchor.near !== 'section' &&
    own !== null &&
    (dayInYear(fields, own) ?? '') > scene.date
  )
    return own;
  const near = yearFromAnchor(fields, anchor.date, scene);
  if (near === null || near === own || own === null) return near ?? own;
  if (anchor.near === 'document' && goesOnIn(near, own, fields, anchor.date, scene)) return near;
  // "closed since last September. Cameras will be installed in December": what is ahead is not of a time that is over
  const [nearDay, ownDay] = [dayInYear(fields, near), dayInYear(fields, own)];
  if (
    scene.future &&
    (scene.retrospective === 'no' || (scene.retrospective === 'some' && !scene.limit)) &&
    anchor.near !== 'sentence' &&
    // the label of an entry below "2021"
    !(scene.label && anchor.near === 'section') &&
    isLastYear(anchor.date.value, scene.date) &&
    nearDay !== null &&
    ownDay !== null &&
    nearDay < scene.date &&
    ownDay >= scene.date.slice(0, 7)
  )
    return own;
  if (scene.ahead && nearDay !== null && nearDay < scene.date && ownDay !== null && ownDay > scene.date) return own;
  // "in place since September 2021, was lifted on 1 July": what has begun is not over before it began
  const began = anchor.date.open && !anchor.date.limit && !scene.back ? firstDay(anchor.date.value) : null;
  if (began !== null && nearDay !== null && ownDay !== null && nearDay < began && ownDay > began) return own;
  const away = distance(fields, near, anchor.date.value);
  const recent = distance(fields, own, scene.date);
  // "six deaths in 2021. … wrote on 9 June", "lifted in August last year. … since January": a year that some number is of, or
  // that is only recalled, does not take a recent day with it
  if (
    (isYear(anchor.date.value) || anchor.date.background || (anchor.date.open && recent <= 366)) &&
    (anchor.near === 'passage' || (anchor.near === 'sentence' && scene.back && isYear(anchor.date.value))) &&
    scene.retrospective === 'no' &&
    // "55 deaths since autumn 2021, 23 of them between 1 January and 25 October": this year's, or that of the text
    (scene.back || recent <= 150 || (anchor.date.open && fields.month === 1 && fields.day === 1))
  )
    return own;
  if (scene.back && scene.perfect && anchor.near !== 'sentence') return own;
  if (scene.back && anchor.near !== 'document') return near;
  // a text goes forward: what lies before its anchor is told of less often
  const goesBack = (dayInYear(fields, near) ?? '') < (firstDay(anchor.date.value) ?? '');
  // what was only weeks ago is news, also in a text that looks back
  if (anchor.near === 'document' && goesBack && isThisYear(own, fields, scene)) return own;
  const isNews =
    (anchor.near === 'document' ||
      (anchor.near === 'passage' && goesBack && isLastYear(anchor.date.value, scene.date))) &&
    (recent <= 40 || (recent <= 75 && recent * 2 < away)) &&
    scene.retrospective !== 'firmly' &&
    // "the law was signed in October 2021. ¶ … massed there on 8 November; on the 16th": a story that goes on
    !(scene.retrospective === 'some' && scene.told && !goesBack && away <= 45);
  if ((scene.retrospective !== 'no' && !isNews) || anchor.near === 'section') return near;
  if (anchor.near === 'sentence') return away <= 200 ? near : own;
  const back = goesBack ? 8 : 1;
  return anchor.near === 'passage'
    ? (away * back) / (scene.retrospective === 'no' ? 1 : 2) <= recent
      ? near
      : own
    : away <= 31 && away < recent && recent > 240
      ? near
      : own;
}

/**
 * "In June 2021 … ¶ It declared an emergency on 2 September": a story that goes on from one passage to the next, where the
 * last such day before the text would be of the year before too, and so would not be told without its year.
 */
function goesOnIn(near: number, own: number, fields: CalendarFields, anchor: PastDate, scene: BareDateScene): boolean {
  if (scene.future || scene.back || anchor.background || anchor.open || anchor.compared || isYear(anchor.value))
    return false;
  if (own >= Number(scene.date.slice(0, 4))) return false;
  const [from, day] = [firstDay(anchor.value), dayInYear(fields, near)];
  return from !== null && day !== null && day >= from && daysBetween(lastDay(anchor.value) ?? from, day) <= 62;
}

/** "…, last told in May 2023. ¶ On 14 January" in a text of April 2024: a day of its own year needs none, one further back does. */
const isThisYear = (own: number, fields: CalendarFields, { date, retrospective }: BareDateScene): boolean =>
  retrospective !== 'firmly' && own === Number(date.slice(0, 4)) && (dayInYear(fields, own) ?? date) < date;

/** Whether a date is not much more than a year before another: what follows it may be of the document's own days. */
const isLastYear = (value: string, date: string): boolean => daysBetween(lastDay(value) ?? date, date) <= 400;

/** The year of a day that comes soon after a stretch has ended: "between August 2021 and January 2023. … on 12 February". */
function yearBehindRange(fields: CalendarFields, value: string): number | null {
  const last = value.includes('/') && !value.includes('..') ? lastDay(value) : null;
  const year = last === null ? null : Number(last.slice(0, 4));
  const day = year === null ? null : dayInYear(fields, year);
  return last !== null && day !== null && day > last && daysBetween(last, day) <= 92 ? year : null;
}

const isYear = (value: string): boolean => /^\d{4}(?:\/|$)/.test(value);

function yearFromDocument(fields: CalendarFields, scene: BareDateScene): number | null {
  const year = Number(scene.date.slice(0, 4));
  let past: { year: number; away: number } | null = null;
  let next: { year: number; away: number } | null = null;
  for (const candidate of [year - 1, year, year + 1]) {
    const day = dayInYear(fields, candidate);
    if (day === null) continue;
    const away = daysBetween(scene.date, day);
    if (away <= 0) past = { year: candidate, away };
    else next ??= { year: candidate, away };
  }
  if (!past || !next) return (past ?? next)?.year ?? null;
  // the diary of a newsletter: "30 August: ministers meet"; at the turn of the year it may look back
  if (scene.label) return scene.future && next.year === year && next.away <= 92 ? next.year : past.year;
  const month = fields.day === null;
  // "A decision is expected in November", told in March
  if (scene.ahead && next.away < 330) return next.year;
  if (scene.future)
    return month && -past.away < 31 ? past.year : next.away < 240 && next.away < -past.away ? next.year : past.year;
  // a day that is only weeks ahead is not meant as one of last year
  return !month && next.away <= (scene.told ? 14 : 45) ? next.year : past.year;
}

function yearFromAnchor(fields: CalendarFields, anchor: PastDate, scene: BareDateScene): number | null {
  const first = firstDay(anchor.value) ?? firstDay(anchor.value.split('/').at(-1) ?? '');
  if (first === null) return null;
  const goesOn = anchor.open ? null : yearBehindRange(fields, anchor.value);
  if (goesOn !== null && !scene.back) return goesOn;
  const year = Number(first.slice(0, 4));
  if (/^\d{4}(?:\/|$)/.test(anchor.value)) return year; // "In 2021 … on 9 November"
  if (scene.back) {
    const day = dayInYear(fields, year);
    return day === null ? null : day <= first ? year : year - 1;
  }
  // what has happened did not happen in a month to come
  const nearest = !scene.told ? 45 : fields.day === null ? 0 : 14;
  let best: { year: number; away: number } | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = dayInYear(fields, candidate);
    if (day === null || (daysBetween(scene.date, day) > nearest && !scene.future)) continue;
    // texts go forward: another year must be clearly nearer
    const away = distance(fields, candidate, anchor.value) + (candidate === year ? 0 : candidate < year ? 270 : 60);
    if (best === null || away < best.away) best = { year: candidate, away };
  }
  return best?.year ?? null;
}

function distance(fields: CalendarFields, year: number, value: string): number {
  const day = dayInYear(fields, year);
  const anchor = firstDay(value);
  if (day === null || anchor === null) return Number.POSITIVE_INFINITY;
  if (/^\d{4}(?:\/|$)/.test(value) && value.slice(0, 4) === String(year)) return 0;
  // from the nearer end of a month or a range
  const end = lastDay(value) ?? anchor;
  return day >= anchor && day <= end
    ? 0
    : Math.min(Math.abs(daysBetween(anchor, day)), Math.abs(daysBetween(end, day)));
}
