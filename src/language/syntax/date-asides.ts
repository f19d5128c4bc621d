import type { DateMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';

// Dates that stand before a verb and are not of it.

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
