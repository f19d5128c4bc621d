import { createEnding } from '../ending.ts';
import { createLeadEnding } from '../lead.ts';
import { ordinalsFromSecond } from './ordinals.ts';
import { wordSet } from '../word-set.ts';
import { prosePattern } from '../prose-pattern.ts';

/** Before "the lifting of", "relief from": that it is only wanted or talked of. */
export const liftingWanted = prosePattern(
  /\b(?:demand|call|ask|seek|sought|want|urg|discuss|consider|propos|promis|hop(?:e|ing)|expect|insist|condition|exchange|talk|plead|press|push|lobb|plan|offer|favou?r|advocat|argu|veto|block|oppos|reject|refus|resist|warn|suggest|negotiat|bargain|depend|prospect|possib|rul(?:e|ed|es|ing) out|float|weigh|mull|debat)\p{L}*\b[^;.]*$|\b(?:could|might|may|would|will|should|must|no|not|never|without|against|whether|if|price|return) [^;.]*$/iu,
);

/** Behind a measure: that somebody finds it missing. */
export const needed = prosePattern(
  /^ (?:(?:is|are|was|were)(?: \p{L}+ly| now| also)? )?(?:needed|required|necessary)\b/u,
);

/** Verbs behind whose "to" a measure has been brought about: "led to sanctions", "resulted in a ban". */
export const causePhrase = createLeadEnding(
  /lead|led$|result|prompt/,
  prosePattern(
    /\b(?:le(?:d|ads?)|leading) to (?:[\p{L}'’-]+ ){0,4}|\bresult(?:ed|s|ing)? in (?:[\p{L}'’-]+ ){0,4}|\bprompt(?:ed|s|ing) (?:[\p{L}'’-]+ ){0,4}/iu,
  ),
);

/** "gave the green light to", "signed off on": consent, and the words that tell of it. */
export const greenLight = String.raw`(?:(?:give|gave|given|gives|giving) (?:(?:the|its|their|final|a|political|formal|provisional|initial|unanimous) ){0,2}(?<word>green light|go-ahead|approval|blessing|nod|backing|assent)(?: (?:on|this|next) [\p{L}\d]+(?: \p{L}+)?)? (?:to|for)|(?<sign>sign(?:ed|s|ing)? off) on)`;

/** What is said of a body that lets measures pass: "gave the green light to a fifth package". */
export const consent = createLeadEnding(
  /giv|gave|sign|reach|struck|clinch|seal|secured|hammer|stamp|light|wave|nod/,
  prosePattern(
    new RegExp(
      String.raw`\b(?:${greenLight}|(?:reach|reached|reaches|struck|clinch|clinched|seal|sealed|secured|hammered out) (?:an |a |the )?(?:[\p{L}-]+ )?(?:agreement|deal|compromise|accord) on|(?:rubber-stamp|green-light|wave|nod)(?:ped|ed|d|s)?(?: through)?) (?:[\p{L}\d'’-]+ ){0,5}`,
      'iu',
    ),
  ),
);

/** "answer on Monday with a new": a verb of answering in its base form, and what may stand between it and the measure. */
export const answerWith =
  /(?:respond|reply|answer|react|retaliate|hit back|strike back|go further)(?: [^,;]{1,30})?,? with (?:[\p{L}-]+ ){0,4}/u
    .source;

/** A measure in retaliation for which something is done is in force, though a verb of imposing stands before it. */
export const reasonPhrase = createEnding(
  prosePattern(
    /\b(?:retaliation|revenge|response|reaction|reprisals?|answer|payback|punish\w*|blam\w+ \p{L}+|accus\w+ [^,;]{0,40}) (?:for|to|of|over)(?: \p{L}+)? /iu,
  ),
);

export const inForce = prosePattern(
  /^, (?:\p{L}+ )?(?:tightened|extended|prolonged|renewed|widened|expanded) [^,;]{3,60}, (?:still )?(?:remain|stay|stand|appl)\p{L}*|^ (?:was|were|has been|have been) [^,;.]{0,60} and (?:still |now )?(?:appl(?:y|ies)|runs?|expires?)\b|^(?: on [^,;:.]{2,40}| against [^,;:.]{2,40})? (?:stays?|remains?) in (?:force|place|effect)\b|^(?:[^;:]{0,60}?,)? ?(?:\p{L}+ )?(?:["“]?(?:is|are|was|were|been|stays?|remains?|already) )*(?:["“]?(?:still|fully) )?in (?:force|place|effect)\b|^[^,;:]{0,60}, \p{L}+(?:ed|en) (?:in|on|by|over) [^;:]{3,160}, (?:is|are|stays?|remains?) (?:still )?in (?:force|place|effect)\b/iu,
);

/** Behind a measure: that it lies ahead. */
export const aheadBehind = prosePattern(
  /^ on the table\b|^(?: (?:on|against|for) [^,;.]{2,60}?)? (?:takes? shape|nears? (?:adoption|approval|completion|agreement)|edges? closer|move[sd]? (?:a step )?closer)\b|^(?: (?:on|against|for) [^,;.]{2,60}?)?(?:, [^,;]{3,60},)? (?:still )?(?:awaits?|awaited) (?:[\p{L}'’-]+ ){0,3}(?:signature|approval|adoption|ratification|consent|vote|go-ahead|green light|blessing|decision)\b|^(?: (?:on|against) [^,;.]{2,40})? (?:is|are|was|were|looks?|seems?) (?:only |just |now |still |mere )?(?:taking shape|gathering (?:pace|support|steam)|making headway|(?:days|weeks|hours|months|a few \p{L}+) away|in sight|within reach|looming|in store|coming|on (?:its|their|the) way|on the (?:cards|horizon|agenda|drawing board)|in the air|a matter of time|up for (?:approval|discussion|debate)|yet to (?:be|come)|still to (?:be|come)|pending)\b|^(?: (?:on|against) [^,;."“]{2,40})?,? ["“]?(?:under|in) (?:preparation|discussion|consideration|negotiation)\b|^(?:(?:naming|covering|targeting|listing|with|including) [^;.]{3,100} |[^,;.]{0,60} |[^,;.]{0,60}, (?:the|its) \p{L}+, )?(?:is|are|was|were|looks?|seems?|appears?)(?: \p{L}+)? (?:(?:nearly|almost|all but) (?:done|ready|agreed|complete|finished)|possible|conceivable|likely|expected|due|imminent|ready|near|close|on the table|under (?:discussion|consideration|examination|negotiation|preparation)|being (?:prepared|drafted|discussed|considered|negotiated)|in preparation|at the (?:drafting|planning|preparatory|discussion) stage|in the (?:works|making|pipeline|offing)|pencilled in|set to|about to|meant to)\b/iu,
);
// case matters: "May" is a month
export const modalBehind =
  /^(?:(?:(?! that )[^,;.]){0,40} )?(?:could|may|might|would|will|should)\b(?! (?:soon |also )?(?:go|end|lapse|expire|fall|disappear)\b)/u;

/** Before a measure: that a text of the day tells of its adoption. */
export const ofTheDay = createLeadEnding(
  /day/,
  prosePattern(/\b(?:today|yesterday|\p{Lu}\p{L}+day)['’]s (?:\p{L}+ ){0,2}/iu),
);

/** Before a measure that no verb of imposing governs: "would allow for restrictions". */
export const modalBefore = createLeadEnding(
  /could|might|may|would/,
  prosePattern(
    /\b(?:could|might|would)(?: \p{L}+){1,3} |\b(?:could|might|may)\b[^,;.]{0,30} with (?:[\p{L}-]+ ){0,5}/u,
  ),
);

/** Words for those on a list, and what being on it means: "those designated are subject to an asset freeze". */
export const consequence = createEnding(
  prosePattern(
    /\bwho(?: (?:are|is|will))?(?: now| be)? (?:subject to|face|faces|facing)\b[^;]{0,30}|\b(?:they|those|persons?|people|individuals|officials|entities|names|firms|companies)\b[^;]{0,60}\b(?:subject to|face|faces|facing)\b[^;]{0,30}/iu,
  ),
);

/** What a text says of the measures that it tells the adoption of: "The new measures will ban imports". */
export const effectOfNew = prosePattern(
  /^(?:The|These|This|Today['’]s)(?: \p{L}+){0,3} (?:sanctions|measures|package|restrictions|listings|designations|regulations?) will\b(?! (?:be \p{L}+(?:ed|en)\b|follow|come|enter|take effect))/u,
);

/** Before a measure: that those whom it hits were listed on the day of the text. */
export const listedToday = /\b(?:listed|designated|sanctioned|named) today\b/u;

/** Before a measure that was just told of: "These sanctions show …", "Today's measures hit …". */
export const justTold = prosePattern(/^["“]?(?:These|Today['’]s) (?:\p{L}+ )?$/u);

/** Before a measure or a verb of imposing: that somebody asks for it. */
export const obligation = createEnding(
  prosePattern(/\b(?:should|must|ought to|(?:has|have|had|needs?|needed) to)(?: \p{L}+ly| also| now| not)? (?:be )?/u),
);

/** Bodies that act for the state whose adjective stands before them: "the Norlandic government". */
export const bodiesOfState: ReadonlySet<string> = wordSet(
  'government cabinet parliament council ministry minister ministers president authorities lawmakers deputies treasury',
);

/** Before a measure: that there is none: "has imposed no sanctions", "no new listings were made". */
export const none = createEnding(prosePattern(/\bno(?: [\p{L}-]+){0,2} /iu));

/** Before a measure: that it is not there yet. */
export const newMeasure = createEnding(
  prosePattern(
    /\b(?:new|further|more|fresh|additional|wider|tougher|stronger|harsher|harder|possible|potential|another|next|planned|proposed|draft|future|upcoming)(?: [\p{L}-]+){0,3} /iu,
  ),
);

/** Before a measure: that it was there before what is told: "a ground for listing", "the older measures". */
export const thereBefore = createEnding(
  prosePattern(
    /\b(?:grounds?|basis|criteri(?:on|a)|reasons?) for (?:\p{L}+ )?|\b(?:end to|exemptions? from|relief from) (?:the |its |their )?(?:\p{L}+ )?|\b(?:older|oldest|existing|earlier|current|previous)(?: [\p{L}-]+){0,2} /iu,
  ),
);

/** What a measure does, by the words of its sentence. */
interface MeasureKind {
  /** What some word of the sentence has in it wherever the pattern fits. */
  part: RegExp;
  pattern: RegExp;
}

/** What the words of a sentence tell of the measures. */
export const measureWords: Readonly<Record<string, MeasureKind>> = {
  'travel-ban': {
    part: /ban|barre/,
    pattern: /\btravel bans?\b|\bentry bans?\b|\bvisa bans?\b|\bbarred? from entering\b/i,
  },
  'asset-freeze': {
    part: /asset/,
    pattern: prosePattern(
      /\basset freezes?\b|\bfr(?:eez\w+|oze|ozen) (?:of )?(?:their |its |the )?assets\b|\bassets\b[^.;]{0,24}\bfro(?:zen|ze)\b/iu,
    ),
  },
  'airspace-ban': {
    part: /airspace|overflight|airport|carrier|aviation/,
    pattern: /\bairspace\b|\boverflight|\bairports\b|\bcarriers?\b|\baviation ban\b/i,
  },
  trade: {
    part: /potash|tobacco|petroleum|oil|sectoral|import|export|trade|dual/,
    pattern: /\bpotash\b|\btobacco\b|\bpetroleum\b|\boil\b|\bsectoral\b|\b(?:im|ex)ports?\b|\btrade\b|\bdual-use\b/i,
  },
  financial: {
    part: /bond|debt|market|loan|financ|bank|insurance/,
    pattern:
      /\bbonds?\b|\bsovereign debt\b|\bcapital markets?\b|\bloans?\b|\bfinancial\b|\bbank(?:s|ing)?\b|\binsurance\b/i,
  },
};

/** Words that number a round of measures. */
export const roundNumbers = new RegExp(`first|${ordinalsFromSecond}`, 'u');

/** "fifth package", "fourth round": the ordinal and the noun, which name a round. */
export const packagePattern = prosePattern(
  new RegExp(
    String.raw`\b(${roundNumbers.source})\s+(?:\p{Lu}\p{L}*\s+)?(?:sanctions?\s+)?(package|round|tranche|list)\b`,
    'giu',
  ),
);

/** "Regulation (EU) 2021/1030", "Council Decision (CFSP) 2021/908". */
export const legalActPattern =
  /\b(?:Implementing |Council )*(?:Regulation|Decision) (?:\((?:EU|CFSP|EC|EEC)\)(?: No)? ?)?\d{2,4}\/\d{2,4}|\bExecutive Order \d{4,6}|\bS\.?I\.? \d{4}\/\d+/gu;

/** Behind "the measures", where measures were told of before: what only happens to them. */
export const fateOfMeasures = prosePattern(
  /^ (?:(?:freeze|bar|prohibit|forbid|block|cover|affect|hit|include|lapse|expire|stand|bite)s?\b|(?:was|were|is|are|has been|have been|had been)(?: \p{L}+ly| last| since| already| now)? (?:prolonged|extended|renewed|lifted|adopted|imposed|suspended|eased|tightened|widened)|(?:will )?(?:target|appl(?:y|ies|ied)|expires?|remains? in|(?:enter|c[ao]me|t[ao]ke|took)\p{L}* (?:into force|effect)))\b/u,
);

/** Before "the measures", where measures were told of before: what somebody does with them. */
export const actOnMeasures = createEnding(
  prosePattern(
    /\b(?:extend|widen|broaden|tighten|toughen|prolong|renew|lift|eas|maintain|keep|impos|adopt|evad|circumvent)\p{L}* (?:the|these|those) /u,
  ),
);
