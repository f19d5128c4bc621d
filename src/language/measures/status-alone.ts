import { createLeadEnding, type Lead } from '../lead.ts';
import { aheadBehind, causePhrase, modalBefore, modalBehind, newMeasure } from '../lexicon/sanction-phrases.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';

/** How far a measure has come that hangs on no verb, by the words before and behind it; `phrase` is those before without its adjectives. */
export function statusAlone(before: Lead, after: string, phrase: Lead): SanctionStatus {
  if (actedWith(before) || listedIn(before) || receivedAs(before)) return 'adopted';
  if (expectedWith(before) || hintedAt(before) || feared(before) || lookedAt(before)) return 'proposed';
  if (causePhrase(phrase) || causePhrase(before)) return 'adopted';
  if (aheadBehind.test(after) || modalBehind.test(after) || modalBefore(before)) return 'proposed';
  return newMeasure(before.text) ? 'proposed' : 'in-force';
}

/** "responded on Monday with (sanctions)" */
const actedWith = createLeadEnding(
  /with$/,
  prosePattern(
    /\b(?:followed(?: suit)?|acted|barred|punished|responded|answered|reacted|retaliated|hit back|struck back)(?: [^,;]{1,40})?,? with (?:\p{L}+ ){0,3}/u,
  ),
);

/** "listed Skyways in a fifth (package)" */
const listedIn = createLeadEnding(
  /listed|named|sanctioned|designated|hit|included/,
  prosePattern(
    /\b(?:listed|named|sanctioned|blacklisted|designated|hit|included)\b[^,;.]{1,60} in (?:an?|its|the|their) (?:[\p{L}-]+ ){0,2}/u,
  ),
);

/** "is expected to follow with (listings)" */
const expectedWith = createLeadEnding(
  /with$/,
  prosePattern(
    /\b(?:expected|due|set|likely|about|poised|planning|plans?|intends?) to (?:follow|respond|answer|react|retaliate)(?: [^,;]{1,40})?,? with (?:[\p{L}-]+ ){0,4}/u,
  ),
);

/** "are expected to look at trade (sanctions)" */
const lookedAt = createLeadEnding(
  /look|turn|tak|return/,
  prosePattern(
    /\b(?:expected|due|set|likely|about|poised|plan(?:s|ned)?|will|would|may|could|might)(?: to)? (?:look (?:at|into)|turn to|take up|return to) (?:(?!the |its |their |existing )[\p{L}-]+ ){0,3}/u,
  ),
);

/** "hinted at transit (restrictions)" */
const hintedAt = createLeadEnding(/hint/, prosePattern(/\bhint\p{L}* at (?:[\p{L}-]+ ){0,3}/u));

/** "hails the Union's new (package)": what is there to be judged */
const receivedAs = createLeadEnding(
  /hail|welcom|condemn|denounc|prais|applaud|deplor|deride|mock/,
  prosePattern(
    /\b(?:hail|welcom|condemn|denounc|prais|applaud|deplor|deride|mock)\p{L}* (?:(?:the|their|its|this|\p{L}+['’]s|\p{Lu}\p{L}+['’]s) ){0,3}(?:new|latest|fresh) (?:\p{L}+ )?/u,
  ),
);

/** "the greater danger is a listing" */
const feared = createLeadEnding(
  /danger|risk|worry|fear|prospect|next|likeliest/,
  prosePattern(
    /\b(?:danger|risk|worry|fear|prospect|next step|likeliest outcome)(?: [\p{L}’']+){0,4} (?:is|was|remains|would be) (?:an? |new |further )(?:[\p{L}-]+ ){0,2}/iu,
  ),
);
