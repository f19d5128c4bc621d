import { createEnding } from '../ending.ts';
import { type Listing, listingVerbs } from '../lexicon/sanction-verbs.ts';
import type { SentenceReading } from '../reading.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { isVerbUse } from '../syntax/verb-use.ts';
import { createLookup } from '../word.ts';
import type { Context } from './head.ts';
import { hadAssets } from './frozen-assets.ts';
import { isHeadlineVerb } from './headline-verb.ts';
import { endsName, isNamedBefore } from './listed-name.ts';
import { isAnnounced } from './listing-gerund.ts';

/** The verbs of a form that list somebody; null for other words. */
export const listing = createLookup(createVerbIndex(Object.entries(listingVerbs), ([verb]) => verb));

/** Whether a token is a verb that lists somebody, and whom. */
export function isListingVerb(sentence: SentenceReading, at: number, context: Context): boolean {
  const { tokens, text } = sentence;
  const token = tokens[at];
  const reading =
    token &&
    listing(token)?.find(({ tense }) =>
      tense === 'gerund' ? isAnnounced(sentence, at) : isVerbUse(sentence, at, tense),
    );
  if (
    !token ||
    !reading ||
    (reading.tense === 'third' && reading.base !== 'designate' && !isHeadlineVerb(sentence, at))
  )
    return false;
  // "the Union's Sudland blacklist": a noun, with nobody behind it who is listed
  if (
    reading.tense === 'base' &&
    /^(?:[.,;:]|$| (?:on|in|of|and|for)\b)/u.test(text.slice(token.end)) &&
    sentence.mentions.some(({ type, end }) => type === 'actor' && end === tokens[at - 1]?.end)
  )
    return false;
  // "identified a vessel as blocked property": what only describes
  if (tokens[at - 1]?.lower === 'as') return false;
  const { object, subject, passage, behind }: Listing = listingVerbs[reading.base] ?? {};
  if (passage && !passage.some(context)) return false;
  // "was listed": whom, stands before
  const isPassive =
    behindBe(text, token.start) ||
    hadAssets(text, token.start) ||
    // "| carriers banned |": a cell leaves the auxiliary out
    (sentence.kind === 'cell' && reading.tense === 'past' && /^\p{L}+ $/u.test(text.slice(0, token.start)));
  // "the measures freeze any assets", "the package blacklists ten people": what they do
  if (behindMeasure(text, token.start)) return false;
  // "their assets are frozen": how things stand
  if (/^(?:freeze|block)$/u.test(reading.base) && standsSo(text, token.start)) return false;
  // "Skyways was listed"
  const isNamed =
    reading.base === 'list' &&
    !/^ (?:as|among) /u.test(text.slice(token.end)) &&
    ((isPassive && endsName(sentence, token.start)) || isNamedBefore(sentence, token.start));
  return (
    !object ||
    isNamed ||
    object.test(text.slice(token.end)) ||
    (isPassive &&
      ((subject?.test(text.slice(0, token.start)) ?? false) ||
        (behind !== undefined && endsName(sentence, token.start) && behind.test(text.slice(token.end)))))
  );
}

/** "was never (listed)" */
const behindBe = createEnding(/\b(?:was|were|been|be|are|is)(?: \p{L}+ly| never| not| also)? /u);

/** "the measures (freeze)" */
const behindMeasure = createEnding(
  /\b(?:measures|sanctions|restrictions|listings|designations|package|round|tranche|list|decree|order|decision|regulation) /iu,
);

/** "their assets are (frozen)" */
const standsSo = createEnding(/\b(?:is|are)(?: \p{L}+ly| now| also)? /u);
