import { daysBetween, isDay } from '../calendar/iso-date.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { isSureVerb } from '../syntax/sure-verb.ts';
import { type Governor, isFollowedByDay } from './governor.ts';

/** Whether no verb stands before the one that a measure hangs on: "Fifth round adopted." */
export const isFirstVerb = ({ tokens }: SentenceReading, { at }: Governor): boolean =>
  !tokens.slice(0, at).some(isSureVerb);

/** "the sixth round, adopted on 3 June, …": the act with its day, between commas. */
export const isApposedAct = (sentence: SentenceReading, governor: Governor): boolean =>
  /,\s$/u.test(sentence.text.slice(0, governor.start)) && isFollowedByDay(sentence, governor);

/** Days for which an act is news. */
const newsDays = 100;

/** "restrictions (that were) adopted by the bloc on 24 June": an act with its day, not long before the text. */
export const isRecentAct = ({ mentions, text }: SentenceReading, { end }: Governor, day: string): boolean =>
  mentions.some(
    (mention) =>
      mention.type === 'date' &&
      mention.value !== null &&
      isDay(mention.value) &&
      mention.start > end &&
      /^(?: by [^,;]{2,40})? on $/u.test(text.slice(end, mention.start)) &&
      daysBetween(mention.value, day) >= 0 &&
      daysBetween(mention.value, day) <= newsDays,
  );

/** "restrictions imposed by the bloc", "curbs agreed in late June": an act with whoever did it, or with its time. */
export const isToldAct = ({ mentions, text }: SentenceReading, { end }: Governor): boolean =>
  mentions.some(
    ({ type, start }) =>
      start > end &&
      ((type === 'actor' &&
        /^ (?:\p{Ll}+ly )?(?:(?:on|against) [^,;]{2,40} )?by (?:the )?$/u.test(text.slice(end, start))) ||
        (type === 'date' && /^ (?:(?:in|on|at|this|the) )?$/u.test(text.slice(end, start)))),
  );

/** "the package which the council adopted on 2 December": a round is known by its day, and the words tell of its adoption. */
export const isRoundOfDay = (sentence: SentenceReading, head: TextRange, governor: Governor): boolean =>
  governor.relation === 'relative' &&
  /^(?:package|round|tranche)$/u.test(sentence.text.slice(head.start, head.end)) &&
  isFollowedByDay(sentence, governor);
