import type { DateMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';

// Dates that stand before or behind a verb and are not of it.

/** "Norland, which counted 300 in May, denies it", "Berg, wounded on 9 May, died": between commas before the verb. */
export function isInAside({ text }: SentenceReading, { start, end }: DateMention, at: number): boolean {
  return (
    end < at &&
    /^(?:[^,;]|,\d)*,(?! (?:and|but)\b)/u.test(text.slice(end, at)) &&
    (isInOpenAside(text, start) ||
      (text[end] === ',' && /^since\b/iu.test(text.slice(start, end)) && /, [^,;]*$/u.test(text.slice(0, start))))
  );
}

/** "shut it on 10 May after the sentencing of Berg": what came after it has that day, and not what it followed. */
export const isAfterwards = ({ text }: SentenceReading, { end }: DateMention, at: number): boolean =>
  end < at && followed.test(text.slice(end, at));

/** ", after the (sentencing)" */
const followed = prosePattern(
  /^,? (?:(?:just|soon|days|hours|shortly) )?(?:after|following) (?:(?:the|a|an|its|his|her|their) )?(?:\p{L}+ ){0,1}$/u,
);

/** "…, who had been wounded in (May)", "…, jailed in (May)" */
const isInOpenAside = createEnding(
  prosePattern(
    /,\s(?:an? \p{L}+ )?(?:who|whose|which|where|(?:then |now |once |first )?(?:\p{Ll}+(?:ed|wn|ught)|held|sent|shot|made))\s(?:[^,;]|,\d)*/u,
  ),
);

/** "reopened Velm, shut since 2021, and Brzeg": how long it had been so. */
export const isOfAsideBehind = ({ text }: SentenceReading, { start, value }: DateMention, at: number): boolean =>
  start > at &&
  ((value !== null && value.endsWith('/..') && /, \p{Ll}+(?: \p{Ll}+){0,2} $/u.test(text.slice(at, start))) ||
    // "reinforced the fence, finished in June 2022, with bars"
    (/, /u.test(text.slice(at, start)) && closesAside(text, start)));
const closesAside = createEnding(
  prosePattern(
    /\p{L}, (?:(?:first|then|only|itself) )?(?:\p{Ll}+(?:ed|ilt|own|aid|ught)|begun|held|put|set|shut|cut) (?:in|on|by|back in|only in) /u,
  ),
);

/** "a ban, introduced under the emergency, expired on 1 July": between commas stands what was before. */
export const isOfVerbBehindAside = ({ text }: SentenceReading, { start }: DateMention, at: number): boolean =>
  start > at &&
  opensAsideAt(text, at) &&
  /^\p{Ll}+(?:ed|ilt|own|aid|ught) (?:[^,;:]|,\d){3,80}, (?!and\b|or\b|but\b)\p{Ll}+ [^,;]*$/u.test(
    text.slice(at, start),
  );
const opensAsideAt = createEnding(prosePattern(/\p{Ll}, (?:(?:first|then|only) )?/u));

/** "widened the curbs it placed on lorries in February": the day of a clause within. */
export const isOfContact = ({ text }: SentenceReading, { start }: DateMention, at: number): boolean =>
  start > at && contactClause.test(text.slice(at, start));
const contactClause =
  /^[\p{L}-]+ (?:[^,;:"“”]* )?(?!that\b|said\b|and\b|but\b|as\b|when\b|after\b|before\b|while\b|where\b|because\b|if\b|which\b|than\b|whether\b)\p{Ll}{3,} (?:it|they|he|she) (?:had |has |have )?\p{Ll}+(?:ed|ought|ut|uilt|eld|ent|ade|aid|ook|ave) [^,;:"“”]*$/u;

/** "the first such call since the 2020 vote", "The clashes are the worst since 8 November": what it is measured from. */
export const isOfRecord = ({ text }: SentenceReading, { start, text: words }: DateMention): boolean =>
  measuresFrom(text, /^since\b/iu.test(words) ? start + 'since '.length : start);
const measuresFrom = createEnding(
  prosePattern(
    /\b(?:the|its|his|her|their) (?:first|second|third|only|worst|best|most \p{L}+|(?!arrest|forest|request|protest|interest|latest|rest\b|west\b)\p{L}{3,}est)\b(?: (?!and\b|but\b|when\b)[\p{L}'’-]+){0,5} since (?:(?:the|a|its|that) )?/u,
  ),
);
