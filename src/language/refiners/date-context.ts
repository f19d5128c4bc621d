import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import { yearOfBareDate } from '../calendar/bare-date.ts';
import { resolveInContext, type DateContext } from '../calendar/context-date.ts';
import type { CalendarFields, DateExpression } from '../calendar/date-expression.ts';
import { createDateHistory, type DateHistory, type PastDate } from '../calendar/date-history.ts';
import { rereadDate } from '../calendar/date-rule.ts';
import { daysBetween, isDay } from '../calendar/iso-date.ts';
import { completeDay } from '../calendar/month-of-day.ts';
import { isToCome } from '../calendar/agenda.ts';
import { joinHours } from '../calendar/join-hours.ts';
import { isLabel, isUpdateLabel } from '../calendar/date-label.ts';
import { readLabelDays } from '../calendar/label-days.ts';
import { toPastDate } from '../calendar/past-date.ts';
import { isBesideSpeech } from '../calendar/beside-speech.ts';
import { readBareDays } from '../calendar/bare-day-labels.ts';
import { dayAnchors } from '../calendar/day-anchors.ts';
import { dayOfEntry } from '../calendar/day-of-entry.ts';
import { momentFrom } from '../calendar/moment.ts';
import { nextDate } from '../calendar/next-date.ts';
import { findPeriod } from '../calendar/period-before.ts';
import { nearestTold, seasonAnchor, seasonOfText, yearOfSeason } from '../calendar/season-of-text.ts';
import { sceneDay } from '../calendar/scene-day.ts';
import { findAnchor } from '../calendar/offset-anchor.ts';
import { widenDates } from '../calendar/open-range.ts';
import { retrospectionOf } from '../calendar/retrospection.ts';
import { isConditional, isSeasonAhead, yearOfSeasonAhead } from '../calendar/season-ahead.ts';
import { yearOfSequel } from '../calendar/sequel.ts';
import { isFuture, isTold } from '../calendar/tense.ts';
import { yearAnchors } from '../calendar/year-anchors.ts';
import { dateRules } from '../parsers/date.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import type { DateMention, Mention } from '../../schema/mention.ts';

/**
 * Gives every date its value: years and months to bare dates, days to weekdays and to "a day later", from what stands
 * before them in the text and from the day of the document. Widens spans by "since", "until" and "between … and".
 * What is no real date keeps null.
 */
export const refineDates: Refiner = (found) => {
  const document = readBareDays(readLabelDays(found));
  const history = createDateHistory(document.sentences);
  const dates = document.sentences.map(({ mentions }) => mentions.filter((mention) => mention.type === 'date'));
  const retrospective = retrospectionOf(dates.flat(), document.date);
  const sentences = document.sentences.map((sentence, index) => {
    const ofSentence = dates[index] ?? [];
    if (ofSentence.length === 0) return sentence;
    const resolved = resolveSentence(sentence, ofSentence, index, document, history, retrospective);
    return { ...sentence, mentions: widenDates(sentence, joinHours(sentence, resolved)) };
  });
  return { ...document, sentences };
};

const isBehindUntil = createEnding(/\buntil\s/iu);
const isBehindSince = createEnding(/\bsince\s(?:at\sleast\s|about\s|around\s)?/iu);
/** "between 10 August and (Monday)" */
const closesSpan = createEnding(/\b(?:between|from|since)\s[^.;]{1,40}\b(?:and|to|until)\s/i);

/** "go on trial in (October)", not within what is quoted: quotations look ahead from their own day. */
const isWritersFuture =
  /^[^"“]*\b(?:will|go(?:es)? on trial|(?:is|are) (?:due|set|expected|scheduled|planned|slated)(?: to)?)\b[^.;:,"“”]{0,80}$/u;

/** "(On Thursday), Anna Berg recalls, …" */
const toldNow = prosePattern(/^, \p{Lu}[^,;.]{2,40} \p{Ll}+s,/u);

/** Between a time and its day. */
const besideTime = /^,? ?(?:(?:on|at|of|of last) )?(?:the )?$/u;

/** Rules of what is no date unless the text has told what it points to. */
const isOfTold = /^date-(?:period|hours)$/u;

interface Reading {
  mention: DateMention;
  expression: DateExpression | null;
}

function resolveSentence(
  sentence: SentenceReading,
  dates: readonly DateMention[],
  index: number,
  document: DocumentReading,
  history: DateHistory,
  retrospective: 'no' | 'some' | 'firmly',
): Mention[] {
  const readings = dates.map((mention): Reading => ({
    mention,
    // what is written out says all
    expression: mention.value === null ? expressionOf(mention) : null,
  }));
  const resolved = new Map<Mention, DateMention>();
  const written: PastDate[] = [];
  // a clock time belongs to a day of its sentence, also one behind it; what is written out comes first, so that "on 8 and on 9 December 2021" can ask forward; then offsets of clauses and back, which ask both ways
  const rank = ({ mention, expression }: Reading): number =>
    mention.value !== null
      ? 0
      : (expression?.kind === 'offset' && (expression.clause || expression.amount < 0)) || expression?.kind === 'time'
        ? 2
        : expression?.kind === 'moment'
          ? 3
          : 1;
  for (const reading of readings.toSorted((a, b) => rank(a) - rank(b) || a.mention.start - b.mention.start)) {
    const { mention, expression } = reading;
    let value = mention.value;
    if (value === null && expression) {
      const here = [...resolved.values()].toSorted((a, b) => a.start - b.start);
      value = resolveInContext(
        expression,
        contextOf(reading, sentence, index, document, history, written, here, retrospective),
      );
    }
    resolved.set(mention, mention.value === null ? { ...mention, value, implied: value !== null } : mention);
    if (value === null) continue;
    const past = toPastDate(mention, value, expression, sentence, index);
    if (mention.value !== null) written.push(past);
    history.add(past);
  }
  // "in the same period", "an hour later" of nothing told is no date
  return sentence.mentions
    .map((mention) => resolved.get(mention) ?? mention)
    .filter((mention) => mention.type !== 'date' || !isOfTold.test(mention.rule) || mention.value !== null);
}

function contextOf(
  { mention, expression }: Reading,
  sentence: SentenceReading,
  index: number,
  document: DocumentReading,
  history: DateHistory,
  written: readonly PastDate[],
  here: readonly DateMention[],
  retrospective: 'no' | 'some' | 'firmly',
): DateContext {
  const section = history.dayOfSection(sentence, index);
  // "27 May" below "26 March 2025: the law": a section's day is what "today" and "Tuesday" are reckoned from
  const isPointing = expression?.kind !== 'fields' || expression.fields.month === null;
  const date =
    (isPointing ? section : null) ?? dayOfEntry(expression, sentence, mention, index, history) ?? document.date;
  const before = (): PastDate[] => {
    const found: PastDate[] = [];
    for (const past of history.before(index, mention.start)) {
      if (past.passage !== sentence.passage) break;
      if (!past.aside) found.push(past);
    }
    return found;
  };
  const complete = (fields: CalendarFields): CalendarFields | null => {
    if (fields.yearShift !== null) return { ...fields, year: Number(date.slice(0, 4)) + fields.yearShift };
    // "In 2020 it counted 40; in July of the following year 300"
    const turn = /\b(?:that|the (?:same|(?<on>following|next)|(?<back>previous|preceding))) year$/u.exec(mention.text);
    if (turn) {
      const { on, back } = turn.groups ?? {};
      const told = before().find((past) => !past.open) ?? nearestTold(history, index, mention);
      const year = told?.value.slice(0, 4) ?? date.slice(0, 4);
      return { ...fields, year: Number(year) + (on !== undefined ? 1 : back !== undefined ? -1 : 0) };
    }
    if (fields.month === null) {
      const anchors = dayAnchors(sentence, mention, index, history, before(), retrospective);
      return completeDay(fields, anchors, date, isFuture(sentence.tokens, mention.start, mention.end));
    }
    // "The autumn ended at the wire": the season of what was told
    const season = mention.rule === 'date-season' && sentence.text.slice(0, mention.start) === 'The ';
    const told = season ? nearestTold(history, index, mention) : undefined;
    if (told) return { ...fields, year: yearOfSeason(fields.month, told.value) };
    const label = isLabel(sentence, mention);
    const limit = isBehindUntil(sentence.text, mention.start);
    // "30 August: ministers meet": the colon ends the label, and no clause
    const future = isFuture(sentence.tokens, mention.start, mention.end + (label ? 2 : 0)) || limit;
    const anchors = yearAnchors(mention, sentence, index, history, written);
    if (anchors.length === 0 && retrospective !== 'no') anchors.push(...nextDate(document, index, fields));
    const isStart =
      anchors[0]?.date !== undefined && anchors[0].date.start > mention.end && anchors[0].date.sentence === index;
    const back = isStart || isBehindSince(sentence.text, mention.start);
    const isPast = isTold(sentence.tokens, mention.start, mention.end);
    if (isSeasonAhead(sentence, mention) && anchors[0]?.near !== 'sentence')
      return { ...fields, year: yearOfSeasonAhead(fields, date) };
    const next = yearOfSequel(fields, sentence, mention, date, anchors[0]);
    if (next !== null) return { ...fields, year: next };
    const lead = sentence.text.slice(0, mention.start);
    const year = yearOfBareDate(fields, {
      date,
      future,
      ahead: isWritersFuture.test(lead) || isConditional(lead),
      limit,
      told: isPast,
      back,
      perfect: back && /\b(?:has|have)\b[^.;:]*$/u.test(lead),
      label,
      retrospective,
      anchors,
    });
    return year === null ? null : { ...fields, year };
  };
  const past = (): string | null => {
    // "…; it runs out on Tuesday": what is still ahead is not of then
    if (isFuture(sentence.tokens, mention.start, mention.end) || isToCome(sentence, mention)) return null;
    // "On Thursday, Berg recalls, …": days are those of whoever speaks now
    if (toldNow.test(sentence.text.slice(mention.end))) return null;
    // "between 10 August and Monday" runs to the last Monday, however far back it began
    if (closesSpan(sentence.text, mention.start)) return null;
    // "…, who was jailed on 8 February 2023. Berg told reporters on Friday": the text's own days
    if (isBesideSpeech(sentence, mention)) return null;
    const day = before()
      .find((other) => isDay(other.value) && other.dated && !other.background && !other.open)
      ?.value.slice(0, 10);
    return day !== undefined && daysBetween(day, date) > 60 ? day : null;
  };
  return {
    date,
    future:
      isSeasonAhead(sentence, mention) ||
      (expression?.kind === 'weekday' &&
        (isFuture(sentence.tokens, mention.start, mention.end) || isToCome(sentence, mention))),
    told: expression?.kind === 'weekday' && isTold(sentence.tokens, mention.start, mention.end),
    complete,
    past,
    season: (season) => seasonOfText(season, seasonAnchor(season, history, index, mention) ?? date),
    period: ({ months }) => findPeriod(months, mention, { sentence, index, history }),
    moment: (minutes) => momentFrom(minutes, mention, sentence, index, history),
    anchor: (offset) => findAnchor(offset, mention, { sentence, index, date, history, here }),
    dayOfTime: () => {
      // the hour of an entry belongs to the section, whatever days the entry speaks of
      const opens =
        (mention.start <= 1 || isUpdateLabel(sentence.text, mention)) &&
        document.sentences[index - 1]?.passage !== sentence.passage;
      if (opens) return date;
      // "at 10:42 on Friday", "on Friday at 10:42"
      const day = here.find(
        (other) =>
          other.value !== null &&
          isDay(other.value) &&
          besideTime.test(sentence.text.slice(Math.min(mention.end, other.end), Math.max(mention.start, other.start))),
      )?.value;
      if (day) return day.slice(0, 10);
      if (section !== null) return section;
      const first = here.find(
        (other) => other.end <= mention.start && other.value !== null && isDay(other.value),
      )?.value;
      const near = [...before(), ...history.ofHeading(sentence.heading)].find((other) => isDay(other.value))?.value;
      return (first ?? near ?? history.dayOfTitle() ?? sceneDay(document, history, index) ?? date).slice(0, 10);
    },
  };
}

function expressionOf(mention: DateMention): DateExpression | null {
  const rule = dateRules.get(mention.rule);
  return rule ? rereadDate(rule, mention.text) : null;
}
