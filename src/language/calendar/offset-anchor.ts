import type { DateMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import type { OffsetExpression } from './date-expression.ts';
import type { DateHistory } from './date-history.ts';
import { daysBetween, firstDay, isDay, lastDay } from './iso-date.ts';
import { offsetFrom } from './context-date.ts';
import { nearestTold } from './season-of-text.ts';

/** Where an offset stands. */
export interface OffsetScene {
  sentence: SentenceReading;
  index: number;
  /** Day of the document. */
  date: string;
  history: DateHistory;
  /** Dates of the same sentence that are understood already. */
  here: readonly DateMention[];
}

/** The date that an offset counts from; for a clause that has the date itself, the one that makes the offset come out right. */
export function findAnchor(offset: OffsetExpression, mention: DateMention, scene: OffsetScene): string | null {
  if (offset.clause) return findClauseAnchor(offset, mention, scene);
  const { sentence, index, date, history, here } = scene;
  const needsDay = offset.precision === 'day';
  const fits = (value: string): boolean => (needsDay ? isDay(value) : fitsUnit(value, offset));
  // "The same day, 27 September 2021,": the date stands right behind
  const apposed =
    offset.amount === 0 &&
    here.find((other) => other.start > mention.end && /^,?\s$/u.test(sentence.text.slice(mention.end, other.start)));
  if (apposed && apposed.value !== null && fits(apposed.value)) return apposed.value;
  // "Berg, whom helpers had found three weeks earlier, died on 3 December"
  if (offset.amount < 0 && hadBefore(sentence.text, mention.start)) {
    const main = here.find((other) => other.start > mention.end && other.value !== null && fits(other.value));
    const isDated = here.some((other) => other.end <= mention.start && other.value !== null && fits(other.value));
    if (main?.value && !isDated) return main.value;
  }
  let coarse: string | null = null;
  let recalled: string | null = null;
  for (const past of history.before(index, mention.start)) {
    // "- Oslo closed it on 12 November. - Velm followed a day later."
    const isItemBefore =
      sentence.kind === 'item' && past.kind === 'item' && past.passage === sentence.passage - 1 && needsDay;
    // "But the helicopters of 1 August were real?" – "… then, the same evening, it confirmed them"
    const isOfQuestion = sentence.turn?.kind === 'answer' && past.passage === sentence.passage - 1;
    if (past.passage !== sentence.passage && !isItemBefore && !isOfQuestion) break;
    // "300 in November, down from 388 in October. Over the same month …"
    if (past.compared && offset.amount === 0 && past.sentence < index) continue;
    if (fits(past.value)) {
      const found = past.value.slice(0, past.value.includes('/') ? undefined : 10);
      // "completed it on 30 June, under an act that was signed on 2 November last year. A day later"
      // "…, whose agency shut it on 12 November. Its rival followed the next day": days of this week are no memory
      if (!past.background || !needsDay || Math.abs(daysBetween(found, date)) < 7) return found;
      recalled ??= found;
      continue;
    }
    // "will be brought in next week. Berg met him a day earlier": no day of what is still to come
    if (needsDay && !past.open && (past.dated || (firstDay(past.value) ?? '') <= date)) coarse ??= past.value;
  }
  // below "26 March: assent to the act of 21 February": the day of the section, not of the act
  const heading = history.ofHeading(sentence.heading).find((past) => past.dated && fits(past.value));
  if (recalled !== null && (!heading || !isDay(heading.value))) return recalled;
  if (heading) return heading.value;
  // a day of a month is not "the same day" as all of the month
  const inCoarse = coarse === null ? null : refineCoarse(coarse, scene);
  if (inCoarse !== null && (isDay(inCoarse) || offset.amount !== 0)) return inCoarse;
  if (offset.amount > 0 && !needsDay) {
    // "In 2019 … ¶ Two years later, …"; "A year on, the forest is quiet": that is the text's own year
    const told = nearestTold(history, index, mention);
    const value = told?.dated ? told.value : undefined;
    const moved = value !== undefined && fits(value) ? offsetFrom(value, offset) : null;
    return value !== undefined && moved !== null && (firstDay(moved) ?? date) <= date
      ? value
      : offsetFrom(date, { ...offset, amount: -offset.amount });
  }
  if (offset.amount < 0 || !needsDay) {
    // a text on what is long past counts from the last day that it told of
    const past = [...history.before(index, mention.start)].find((other) => isDay(other.value))?.value.slice(0, 10);
    if (needsDay && mention.start === 0 && past !== undefined && isOfPassageBefore(past, scene)) return past;
    return past !== undefined && daysBetween(past, date) > 60 ? past : date;
  }
  return previousDay(offset, mention, scene) ?? date;
}

/** "On Friday the zone lapsed. … ¶ A day earlier, …": the day of the news of which the passage before told, however it was told. */
function isOfPassageBefore(day: string, { sentence, index, date, history }: OffsetScene): boolean {
  for (const past of history.before(index, 0)) {
    if (past.passage < sentence.passage - 1) return false;
    if (past.kind === sentence.kind && past.value.startsWith(day) && !past.background && !past.open)
      return day <= date && daysBetween(day, date) <= 7;
  }
  return false;
}

function fitsUnit(value: string, offset: OffsetExpression): boolean {
  if (offset.unit === 'month') return firstDay(value) !== null && !/^\d{4}(?:\/|$)/.test(value);
  return firstDay(value) !== null;
}

/** The day that the passage opens with as its label, where nothing but the label stands before an offset. */
function labelDay({ sentence, index, history }: OffsetScene, { start }: DateMention): string | null {
  for (const past of history.before(index, start)) {
    if (past.passage !== sentence.passage) return null;
    if (past.label) return isDay(past.value) ? past.value.slice(0, 10) : null;
    return null;
  }
  return null;
}

// A text that goes on ("The next day, …", "Berg, who met them the following day") counts from the day before it, as does news
// of yesterday; one that looks back ("… followed the same day") from the latest day it has told of.
function previousDay({ amount }: OffsetExpression, mention: DateMention, scene: OffsetScene): string | null {
  const { index, date, history } = scene;
  const days = [...history.before(index, 0)].filter((past) => isDay(past.value)).map((past) => past.value.slice(0, 10));
  const nearest = days[0] ?? null;
  if (mention.start === 0 || amount > 0) return nearest;
  if (nearest !== null && nearest <= date && daysBetween(nearest, date) <= 7) return nearest;
  return (
    days
      .filter((day) => day <= date)
      .toSorted()
      .at(-1) ?? null
  );
}

// "followed in February 2023, two days after": a day of that month told before is meant
function refineCoarse(coarse: string, { index, history }: OffsetScene): string {
  const first = firstDay(coarse);
  const last = lastDay(coarse);
  if (first === null || last === null) return coarse;
  for (const past of history.before(index, 0)) {
    const day = past.value.slice(0, 10);
    if (isDay(past.value) && day >= first && day <= last) return day;
  }
  // "In the night of 23–24 September … that day"
  if (daysBetween(first, last) <= 3) return last;
  return coarse;
}

/**
 * "X, two days after Y": the mention stands for whichever of X and Y has no date of its own. A date inside Y dates Y, so X is
 * counted from it; a date elsewhere in the sentence dates X, so Y is counted back; without either, the passage has told of Y.
 */
function findClauseAnchor(offset: OffsetExpression, mention: DateMention, scene: OffsetScene): string | null {
  const { sentence, here } = scene;
  const tail = sentence.text.slice(mention.end);
  // "as many as the year before.": no clause follows that it could be reckoned from
  if (!/^\s+[\p{L}\p{N}]/u.test(tail)) return findAnchor({ ...offset, clause: false }, mention, scene);
  // "after Berg, sentenced in February, lost his appeal on Friday": between commas stands who it was
  const aside = asideOfSubject.exec(tail);
  const told = tail.slice(aside?.[0].length ?? 0);
  const clauseEnd = mention.end + tail.length - told.length + (/[,;:—)]/u.exec(told)?.index ?? told.length);
  const isAside = ({ start }: DateMention): boolean => aside !== null && start < mention.end + aside[0].length;
  const dates = here.filter(
    (other) =>
      other.value !== null &&
      other !== mention &&
      other.rule !== 'date-time' &&
      !(other.start >= mention.end && isAside(other)),
  );
  const inside = dates.find((other) => other.start >= mention.end && other.end <= clauseEnd);
  // "on Monday, four days before the anniversary of the vote of 2020": a year is too coarse to count days from
  const isCoarse = offset.unit === 'day' && /^\d{4}$/u.test(inside?.value ?? '');
  if (inside?.value && !(isCoarse && dates.some(({ start, value }) => start < mention.start && isDay(value ?? ''))))
    return refineCoarse(inside.value, scene);
  const outside =
    dates.findLast((other) => other.end <= mention.start) ?? dates.find((other) => other.start >= clauseEnd);
  if (outside?.value) {
    const main = refineCoarse(outside.value, scene);
    // counted twice back, as the offset will be added once
    return offsetFrom(main, {
      ...offset,
      amount: -2 * offset.amount,
      precision: isDay(main) ? 'day' : offset.precision,
    });
  }
  // "26 May. Three days after the diversion, Berg tells …": the label is the day of the entry
  const label = labelDay(scene, mention);
  if (label !== null && dates.every(({ value }) => value === null || value === label))
    return offsetFrom(label, { ...offset, amount: -2 * offset.amount });
  const anchor = findAnchor({ ...offset, clause: false }, mention, scene);
  // "The call comes a day after Berg rang him": the text's own day is that of the call; "It did so three days after the court
  // had ruled": the day told of before is that of what it did
  const isOfMain = anchor === scene.date || takesUp.test(sentence.text.slice(0, mention.start));
  return anchor !== null && isOfMain && offset.amount > 0
    ? offsetFrom(anchor, { ...offset, amount: -2 * offset.amount })
    : anchor;
}

/** " Berg, sentenced in Velm in February, (lost his appeal)" */
const asideOfSubject =
  /^ [^,;:—)]{2,60}, (?:who|whose|which|an?|\p{Ll}+(?:ed|wn|ught)|held|sent|shot)\b[^,;:—)]{2,60},(?= \p{Ll}+(?:ed|ost|ied|ew|ell|eft|an|old|ent|aid|ook|ame|as|ere|ad)\b)/u;

/** "…, whom helpers had found (three weeks earlier)" */
const hadBefore = createEnding(/\b(?:who|whom|which|whose|where)\b[^,;:]{0,40}\bhad\b[^,;:]{0,60}/u);

/** "It did so (three days after …)", "The move came (a day after …)" */
const takesUp =
  /^(?:It|This|That|They|He|She|The (?:move|decision|step|announcement|measure|order|vote|ruling|verdict|ban|closure|strike|raid|law|statement|call|visit|change|shift)) (?:did so|did it|did that|came|comes|was|followed|happened|took place|went into force) (?:just |only |barely |exactly )?$/u;
