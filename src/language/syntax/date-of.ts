import type { DateMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import { countingVerb } from '../lexicon/reporting-verbs.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { clauseAt } from './clause.ts';
import {
  isAfterwards,
  isInAside,
  isOfAsideBehind,
  isOfContact,
  isOfRecord,
  isOfVerbBehindAside,
} from './date-asides.ts';
import { isOfOtherFigure } from './date-of-figure.ts';
import { isHead } from './date-head.ts';
import { prosePattern } from '../prose-pattern.ts';
import { createWordTable } from '../word.ts';

/**
 * Value of the date that stands with the words at `at`: the nearest one of the same clause, else one at the head of the
 * sentence, which holds for all of it. Null where no date stands with them. Clock times give their day.
 */
export function dateOf(sentence: SentenceReading, at: number, clauses: readonly TextRange[]): string | null {
  const dates = sentence.mentions
    .filter(
      (mention): mention is DateMention =>
        mention.type === 'date' &&
        mention.value !== null &&
        // "closed the zone until 1 March": when that ends
        !(mention.value.startsWith('..') && /^(?:until|till)\b/iu.test(mention.text)) &&
        !isOfOffice(sentence, mention) &&
        !isOfOwner(sentence, mention, at) &&
        !isOfOrder(sentence, mention, at) &&
        !isOfOtherFigure(sentence, mention) &&
        !isOfRecord(sentence, mention) &&
        !isOfTelling(sentence, mention, at),
    )
    .filter(
      // "On 27 January, a day after the vote, …": the offset dates the vote
      (date, _index, all) =>
        date.rule !== 'date-offset-clause' ||
        offsetOf(sentence, date, at) === 0 ||
        !all.some(
          (other) =>
            other !== date && other.end <= date.start && /^,\s$/u.test(sentence.text.slice(other.end, date.start)),
        ),
    );
  const clause = clauseAt(clauses, at);
  // "as soon as Monday, when its ministers meet": the clause tells what happens on the day before it
  const when = startOfWhen(sentence.text, clause, clauses);
  const relative =
    when !== null &&
    sentence.mentions.find(
      (date): date is DateMention =>
        date.type === 'date' &&
        date.value !== null &&
        date.end <= when &&
        /^,? *$/u.test(sentence.text.slice(date.end, when)),
    );
  const near = dates
    .filter(
      (date) =>
        date.start >= clause.start &&
        date.start < clause.end &&
        !isDateline(sentence, date) &&
        !isOfNoun(sentence, date, at) &&
        !isOfMainClause(sentence, date, at) &&
        !isOfAsideBehind(sentence, date, at) &&
        !isOfSinceBehind(sentence, date, at) &&
        !isOfVerbBehindAside(sentence, date, at) &&
        !isOfContact(sentence, date, at) &&
        !isInAside(sentence, date, at) &&
        !isAfterwards(sentence, date, at) &&
        !isOfOtherVerb(sentence, date, at) &&
        !(
          (isOfVerbBefore(sentence, date, at) || isOfGovernor(sentence, date, at)) &&
          dates.some((other) => other.start > at && other.end <= clause.end)
        ) &&
        !isOfSpeechBehind(sentence, date, at),
    )
    // what stands right behind is meant; a day tells more than an hour or an open range
    .sort(
      (a, b) =>
        Number(isRightBehind(sentence, b, at)) - Number(isRightBehind(sentence, a, at)) ||
        offsetOf(sentence, a, at) - offsetOf(sentence, b, at) ||
        weight(a) - weight(b) ||
        Math.abs(a.start - at) - Math.abs(b.start - at),
    )[0];
  const head = isEarlier(sentence, clause, at)
    ? undefined
    : dates.findLast(
        (date) =>
          isHead(sentence, date) &&
          date.start <= at &&
          !isDatedAnew(sentence, date, at) &&
          !isOfAside(sentence, date) &&
          !isInAside(sentence, date, at) &&
          (date.start < 4 || !isAfterwards(sentence, date, at)),
      );
  const value = (near ?? (relative || head))?.value ?? null;
  // "off limits since Thursday, when it was closed"
  const day = relative && !near ? value?.replace(/\/\.\.$/u, '') : value;
  return day?.replace(/T\d{2}:\d{2}/gu, '') ?? null;
}

/** Where the clause that a date opens for begins, ", when stones were thrown"; or the one before it, "and police fired". */
function startOfWhen(text: string, clause: TextRange, clauses: readonly TextRange[]): number | null {
  if (/^when\b/iu.test(text.slice(clause.start, clause.start + 6))) return clause.start;
  if (!/^and\b/u.test(text.slice(clause.start, clause.start + 4))) return null;
  const before = clauses.findLast((other) => other.end <= clause.start);
  return before && /^when\b/iu.test(text.slice(before.start, before.start + 6)) ? before.start : null;
}

/** "said on Wednesday it had closed", "the ban introduced in March was extended": a date right behind another verb is its. */
function isOfOtherVerb(sentence: SentenceReading, date: DateMention, at: number): boolean {
  if (date.start >= at) return false;
  let last = sentence.tokens.findLastIndex((token) => token.end <= date.start);
  for (let words = 0; words < 3 && last >= 0; words++, last--) {
    const word = sentence.tokens[last];
    if (word && !leadsToDate(word)) return word.start !== at && isPastVerb(word);
  }
  return false;
}

const leadsToDate = createWordTable(({ lower }) => /^(?:on|in|by|at|from|late|early|of)$/u.test(lower));
const isPastVerb = createWordTable(({ lower }) => /(?:ed|said|told|met|held|shut|sent|began|wrote)$/u.test(lower));

/** "closed it on 9 May and reopened it on 20 May": a day right before "and" and a verb is that of the verb before. */
const isOfVerbBefore = ({ text }: SentenceReading, { end }: DateMention, at: number): boolean =>
  /^,? (?:and|but)(?: then| again)? $|^, $/u.test(text.slice(end, at));

/** "who on Tuesday promised to reopen it in December": a day right before the verb that another hangs on is that verb's. */
const isOfGovernor = ({ text }: SentenceReading, { end }: DateMention, at: number): boolean =>
  end < at && governs.test(text.slice(end, at));

/** " promised to (reopen)" */
const governs = prosePattern(/^ \p{L}+(?:ed|s) to $/u);

/** "were detained, Berg told reporters on Tuesday": the day on which it was told. */
function isOfSpeechBehind(sentence: SentenceReading, date: DateMention, at: number): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.type === 'event' &&
      mention.stance === 'reports' &&
      // "attempts were counted in 2021": the year of the attempts
      !countingVerb.test(mention.text) &&
      mention.start > at &&
      mention.end <= date.start &&
      date.start - mention.end < 40,
  );
}

/** 0 for the date of whose clause the words are: "a day after police *used*"; 1 for others. */
function offsetOf(sentence: SentenceReading, date: DateMention, at: number): number {
  return date.rule === 'date-offset-clause' &&
    at > date.end &&
    !/,/u.test(sentence.text.slice(date.end, at).replace(apposition, ''))
    ? 0
    : 1;
}

/** "two days after Berg, a journalist, was jailed": between commas stands who it was. */
const apposition = /, (?:an?|the|who|whose|then|now)\b[^,;]{1,60},/gu;

/** "told parliament on Monday that lorries would be held": the day of the telling. */
const isOfTelling = ({ text }: SentenceReading, { end }: DateMention, at: number): boolean =>
  end < at && text.startsWith(' that ', end);

/** "the fiercest clash since the first group arrived a week ago": the day of what it is measured from. */
const isOfSinceBehind = ({ text }: SentenceReading, { start }: DateMention, at: number): boolean =>
  start > at && sinceClause.test(text.slice(at, start));
const sinceClause = prosePattern(/ since (?:(?:the|a|an|its|his|her|their|last|that) )?\p{L}[^,;:]{3,80} $/u);

/** "After the arrest of Berg, Norland closed it on 10 February": the day of what came after. */
const isOfMainClause = ({ text }: SentenceReading, { start }: DateMention, at: number): boolean =>
  start > at &&
  /^(?:After|Before|Following)\b[^,;]*$/u.test(text.slice(0, at)) &&
  /^[^,;]*, [^,;]*$/u.test(text.slice(at, start));

/** "17,000 attempts since January" */
const isRightBehind = ({ text }: SentenceReading, { start }: DateMention, at: number): boolean =>
  start > at && /^[\p{L}-]+ (?:in |on )?$/u.test(text.slice(at, start));

/** "On Monday she rang him; the flight left on Thursday": behind the semicolon another day holds. */
function isDatedAnew({ text, mentions }: SentenceReading, head: DateMention, at: number): boolean {
  const from = text.lastIndexOf(';', at);
  if (from < head.end) return false;
  const to = text.indexOf(';', at);
  return mentions.some(({ type, start }) => type === 'date' && start > from && (to < 0 || start < to));
}

function weight(date: DateMention): number {
  if (date.value?.includes('T')) return 2;
  return date.value?.includes('..') ? 1 : 0;
}

/** "The barrier, finished in June 2022, is being rebuilt", "decided on Monday to reopen it": the day of another verb. */
const isOfAside = ({ text }: SentenceReading, { start, end }: DateMention): boolean =>
  opensAside(text, start) || /^ to \p{Ll}/u.test(text.slice(end));
const opensAside = createEnding(prosePattern(/, \p{L}+(?:ed|en|ilt) (?:on |in )/u));

/** "Berg, in power since 1994, rejects it": how long somebody has been what he is. */
const isOfOffice = ({ text }: SentenceReading, { start, end }: DateMention): boolean =>
  text[end] === ',' && isInOffice(text, start);
const isInOffice = createEnding(prosePattern(/, (?:\p{L}+ )?in (?:power|office|exile|prison|jail|hiding) /u));

/** "blacklisted 365, its answer to Friday's verdict": the day of the verdict. */
const isOfOwner = ({ text }: SentenceReading, { start, end }: DateMention, at: number): boolean =>
  start > at && /^['’]s \p{L}/u.test(text.slice(end, end + 4)) && !isInTheCourse(text, start);
const isInTheCourse = createEnding(/\b(?:in|during|at|over|after|before|amid) (?:the )?/u);

/** "signed an order barring lorries as of 1 June": when what is ordered begins. */
const isOfOrder = ({ text }: SentenceReading, { start }: DateMention, at: number): boolean =>
  start > at && isBeginning(text, start) && /\s\p{Ll}{2,}ing\s/u.test(text.slice(at, start));
const isBeginning = createEnding(/\b(?:as of|as from|effective|with effect from|starting|starting on|beginning) /u);

/** "repealed the regulation of 20 August": known by its day; not "the night of 11 July", "the summit of 24 May". */
function isOfNoun({ text, tokens }: SentenceReading, { start }: DateMention, at: number): boolean {
  if (!text.startsWith(' of ', start - 4)) return false;
  const noun = tokens.findLast((token) => token.end <= start - 4);
  return noun !== undefined && noun.start > at && bill.test(noun.lower);
}
const bill =
  /^(?:acts?|laws?|bills?|regulations?|decrees?|orders?|measures|sanctions|packages?|rules|decisions?|agreements?|deals?|treat(?:y|ies))$/u;

/** "VELM, 9 November – The guard said …": the line that tells where and when a report was written. */
function isDateline({ text }: SentenceReading, { start, end }: DateMention): boolean {
  return /^\s?(?:\(\p{L}+\)\s)?[–—-]\s/u.test(text.slice(end)) && /^\p{Lu}[^.;:]{2,40}, $/u.test(text.slice(0, start));
}

/** "…, which had been closed after Berg had declared an emergency": before what the head of the sentence dates. */
function isEarlier({ text }: SentenceReading, clause: TextRange, at: number): boolean {
  return hadBefore.test(text.slice(clause.start, at));
}

/** "which had been (closed)" */
const hadBefore = prosePattern(/^(?:after|since|because|which|who|whose|where)\b[^,;]* had (?:\p{L}+ )?$/u);
