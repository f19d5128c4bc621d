import { createEnding } from '../ending.ts';
import { createLeadEnding, type Lead } from '../lead.ts';
import { aheadBehind, causePhrase, modalBefore, modalBehind, newMeasure } from '../lexicon/sanction-phrases.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';

/** How far a measure has come that hangs on no verb, by the words before and behind it; `phrase` is those before without its adjectives. */
export function statusAlone(before: Lead, after: string, phrase: Lead): SanctionStatus {
  if (actedWith(before) || listedIn(before) || receivedAs(before)) return 'adopted';
  if (expectedWith(before) || hintedAt(before) || feared(before) || lookedAt(before)) return 'proposed';
  if (escaped(before.text) || (oneMore(before.text) && modalBehind.test(after))) return 'proposed';
  if (causePhrase(phrase) || causePhrase(before)) return 'adopted';
  if (arrived.test(after) || cameIn(before.text)) return 'adopted';
  if (justNew(before.text) && acts.test(after)) return 'adopted';
  const isNew = newMeasure(before.text);
  if (isNew && tookEffect.test(after)) return 'adopted';
  if (!isNew && (toStay.test(after) || notAhead.test(after))) return 'in-force';
  if (aheadBehind.test(after) || modalBehind.test(after) || modalBefore(before)) return 'proposed';
  return isNew ? 'proposed' : 'in-force';
}

/** "responded on Monday with (sanctions)" */
const actedWith = createLeadEnding(
  /with$/,
  prosePattern(
    /\b(?:followed(?: suit| up)?|str(?:uck|ikes) (?:at|out)|lash(?:ed|es) out|acted|moved|countered|target(?:ed|s)|hits?|punish(?:ed|es)|slapp?(?:ed|s)|went after|barred|punished|responded|answered|reacted|retaliated|hit back|struck back)(?: [^,;]{1,40})?,? with (?:\p{L}+ ){0,3}/u,
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

/** "stopped short of (sanctions)", "to avert (sanctions)", "risks (sanctions)": none have come */
const escaped = createEnding(
  prosePattern(
    /\b(?:stop(?:s|ped|ping)? short of|sh(?:y|ies|ied|ying) away from|ba(?:u)?lk(?:s|ed|ing)? at|refrain(?:s|ed|ing)? from|h(?:old|olds|eld|olding) (?:off|back) (?:on|from)|avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|forestall(?:s|ed|ing)?|pre-?empt(?:s|ed|ing)?|(?:stav|head|fend|ward)(?:e|es|ed|s|ing)? off|risk(?:s|ed|ing)?|[Ff]ear(?:s|ed|ing)?|dread(?:s|ed|ing)?|brace[sd]? (?:itself |themselves )?for|court(?:s|ed|ing)?|invit(?:e|es|ed|ing)|expos(?:e|es|ed|ing) (?:itself|themselves) to|no (?:consensus|agreement|unity|majority|appetite|decision|talk|vote|deal) (?:on|for)|(?:oppos(?:e|es|ed|ing)|resist(?:s|ed|ing)?|reject(?:s|ed|ing)?) (?:an?|any|new|further|fresh|more|additional|tougher)|(?:is|are|was|were|been) (?:already |also |now )?(?:looking (?:at|into)|toying with|thinking (?:of|about)|talking about|(?:working|moving|heading|edging) towards?|leaning towards?|putting (?:the )?(?:finishing|final) touches to|bracing (?:itself |themselves )?for|(?:pressing|pushing|going) ahead with)) (?:(?!those |the |its |existing |current )[\p{L}'’.-]+ ){0,4}/u,
  ),
);

/** "(the ban) should not be traded", "(the sanctions) must stay" */
const toStay =
  /^(?: (?:on|against) [^,;.]{2,40})? (?:should|must|ought to|needs? to|ha(?:s|ve) to) (?:(?:not|never) be|(?:be (?:kept|maintained|retained|upheld|preserved)|stay|remain|hold|continue|stand|last|persist))\b/u;

/** "(the sanctions) will not break us", "(the measures) are due to lapse in February": they are there */
const notAhead =
  /^(?: (?:on|against) [^,;.]{2,40})? (?:(?:will|would) (?:not|never) (?!be \p{L}+ed\b)|(?:won|wouldn)['’]t |(?:is|are|was|were) (?:due|set|scheduled|about|expected|likely) to (?:lapse|expire|end|run out|run until|stay|remain|continue|be (?:lifted|reviewed|eased|extended|prolonged|renewed))\b)/u;

/** "the new (sanctions) took effect on Friday" */
const tookEffect = prosePattern(
  /^(?: regime| package)?(?: (?:on|against) [^,;.]{2,40})?,? (?:(?:has|have) )?(?:c[ao]me|entered|went) into (?:force|effect)\b|^(?: regime| package)?(?: (?:on|against) [^,;.]{2,40})? (?:took effect|kicked in)\b/u,
);

/** "The latest (batch of listings) came from Norland", "(sanctions) followed within weeks" */
const arrived = prosePattern(
  /^(?: of [^,;.]{2,40}?)?(?: (?:on|against) [^,;.]{2,40})? (?:came|arrived|landed|followed)(?! (?:up|into|under|off|through|short|amid|despite|with)\b)(?= (?:from|on|in|last|this|just|only|days|weeks|months|two|three|later|within|a|at|yesterday|early|late|after|the|out)\b|[,.]|$)/u,
);

/** "Within weeks came an overflight (ban)" */
const cameIn = createEnding(
  /\b(?:came|followed|arrived) (?:an?|the|its|their|new|more|further|fresh)(?: (?!with\b|for\b|after\b)[\p{L}’'-]+){0,3} /u,
);

/** "The bloc's new (sanctions)": those that are there, and none that are only meant */
const justNew = createEnding(
  prosePattern(
    /(?:^|\b(?:the|its|their|these) |['’]s )(?:the )?(?:new|newest|latest|fresh)(?: (?!draft|plan|propos)[\p{L}-]+){0,2} /iu,
  ),
);

/** "(the new sanctions) target airlines" */
const acts = prosePattern(
  /^(?: (?:on|against) [^,;.]{2,40})? (?:(?:target|hit|cover|ban|name|include|affect|bar|freeze|add|appl(?:y|ie)|prohibit|restrict|punish)(?:e?s|e?d|ed)?|focus(?:es|ed)? on|(?:is|are|was|were) (?:aimed|directed) at|aims? at)\b/u,
);

/** "A fifth round of (sanctions) would not stop him" */
const oneMore = createEnding(
  /\b[Aa]n? (?:second|third|\p{L}{3,}th|\d{1,2}th) (?:(?:EU|round|package|tranche|of|European) ){0,4}/u,
);
