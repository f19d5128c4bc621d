import { createEnding } from '../ending.ts';
import { createLeadEnding } from '../lead.ts';
import { answerWith } from '../lexicon/sanction-phrases.ts';
import { prosePattern } from '../prose-pattern.ts';

// What stands before a measure, or before the verb it hangs on, where somebody asks others for it.

/** "urged the Union to respond with sanctions" */
export const calledUpon = createLeadEnding(
  /with$/,
  prosePattern(
    new RegExp(
      String.raw`\b(?:(?:urg|call|ask|press|want|demand|plead|appeal|implor|beg)\p{L}* [^.;]{1,60} to|should|must|ought to|(?:has|have|had|needs?|needed) to) ${answerWith}`,
      'u',
    ),
  ),
);

/** "calls on the Union to include the recruiters in its next (package)" */
export const calledToInclude = createLeadEnding(
  /urg|call|ask|press|want|appeal/,
  prosePattern(
    /\b(?:urg|call|ask|press|want|appeal)\p{L}* [^.;]{1,60} to (?:include|put|place|name|list|cover) [^.;]{1,60} (?:in|on|under) (?:its|the|their|a) (?:[\p{L}-]+ ){0,2}/u,
  ),
);

/** "urged the Union to start work at once on a sixth (round)" */
export const calledToPrepare = createLeadEnding(
  /urg|call|ask|press|want|appeal/,
  prosePattern(
    /\b(?:urg|call|ask|press|want|appeal)\p{L}* [^.;]{1,60} to (?:start|begin|resume|speed up|step up|continue|finish) (?:the )?(?:work|working|preparations?|preparing|drafting|talks)(?: [^,.;]{1,30})?(?: (?:on|for))? (?:an?|new|more|further|another|the next|fresh) (?:[\p{L}-]+ ){0,4}/u,
  ),
);

/** "demanded that the measures be", "is calling for the sanctions to be" */
export const wished = createEnding(
  prosePattern(
    /\b(?:demand|urg|insist|recommend|ask|request|propos|call|want|press|plead)\p{L}* (?:(?:for|on|that) )?[^;:]{3,90} (?:that [^;:]{3,60} )?(?:to )?be /u,
  ),
);

/** "demanded that the Union (extend …)" */
export const wishedOf = createEnding(
  prosePattern(/\b(?:demand|urg|insist|recommend|ask|request)\p{L}*(?: [^,;:.]{1,40})? that (?:the )?[^,;:]{2,50} /iu),
);

/** "wants the forwarders (blacklisted)" */
export const wanted = createEnding(
  prosePattern(/\b(?:wants?|wanted|would like|wish(?:es|ed)?)(?: to see)? [^,;:.]{2,60} /u),
);

/** "it is high time the Union (imposed …)" */
export const overdue = createEnding(
  prosePattern(/\b(?:is|was|be|['’]s) (?:(?:high|about|past|long past) )?time (?:that )?(?:the )?[^,;:.]{2,40} /u),
);

/** "To the council: adopt targeted …" */
export const recommendation = /^To (?:the )?\p{Lu}[^:.;]{1,60}: \p{Ll}[^.;:]{0,60}$/u;
