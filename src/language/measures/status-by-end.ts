import { createEnding } from '../ending.ts';
import { liftingWanted } from '../lexicon/sanction-phrases.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { StatusRule } from './status-rule.ts';

// The status of a measure that ends by itself, or that somebody gets out of: no verb of lifting tells of it.

/** "the sanctions are gone", "lapsed on Friday", "went in September" */
export const asGone: StatusRule = ({ sentence, head, after }) => {
  if (gone.test(after)) return 'lifted';
  const went = /^(?: (?:on|against|over) [^,;.]{2,60}?)? (?:went|fell)(?: away)?(?: on| in)?(?= |[,;.]|$)/u.exec(after);
  if (!went) return undefined;
  const end = head.end + went[0].length;
  return went[0].endsWith('away') || endsOrDay(sentence, end) ? 'lifted' : undefined;
};

/** "the sanctions expire in February": they are there until then. */
export const toEnd: StatusRule = ({ after }) => {
  const ends = endsAhead.exec(after)?.[0];
  // "a package against Norland could be adopted before the presidency ends": that ends, and no measure
  return ends !== undefined && !otherClause.test(ends) ? 'in-force' : undefined;
};
const otherClause = / (?:could|may|might|before|until|when|after|while|if) /u;

/** "Skyways was freed from sanctions"; "asked to be freed from them" leaves it under them. */
export const asReleased: StatusRule = ({ before }) => {
  if (!released(before.text)) return undefined;
  return liftingWanted.test(before.text) || toBe.test(before.text) ? 'in-force' : 'lifted';
};

/** "granted it sanctions relief"; "could trade sanctions relief for prisoners" has not. */
export const asRelief: StatusRule = ({ before, after }) => {
  if (!/^ relief\b/u.test(after)) return undefined;
  return granted(before.text) && !liftingWanted.test(before.text) ? 'lifted' : 'in-force';
};
const granted = createEnding(
  /\b(?:grant|gave|giv|announc|won|w[io]n|receiv|secur|obtain|got|approv|extend|deliver)\p{L}* (?:[\p{L}’'-]+ ){0,4}/u,
);

/** "(the curbs) went on 11 September, (the day …)": a day, or nothing more, is said of it. */
const endsOrDay = ({ mentions, text }: SentenceReading, end: number): boolean =>
  /^(?:[,;.]|$| too\b| as well\b)/u.test(text.slice(end)) ||
  mentions.some(({ type, start }) => type === 'date' && start === end + 1);

const gone = prosePattern(
  /^(?: (?:on|against|over|of|from|for|imposed|adopted|introduced|agreed) [^,;.]{2,60}?)?(?: (?:have|has|had))?(?: (?:now|already|since|also|finally|quietly|all|both))? (?:lapsed|expired|ran out|run out|ceased|disappeared|vanished|evaporated)(?! (?:into|through|from))\b|^(?: (?:on|against) [^,;.]{2,40})? (?:is|are|was|were|had|has|have) (?:now |already |all )?(?:been )?(?:gone|history|no more|over|a thing of the past|off the books|no longer in (?:force|place|effect))\b/u,
);

const endsAhead = prosePattern(
  /^(?: (?:on|against) [^,;.]{2,60}?)?(?: (?:will|would|shall|(?:is|are|was|were) (?:due|set|scheduled|about) to))? (?:lapses?|expires?|runs? out|runs? until|ends? (?=in |on |next ))(?! unless this)\b/u,
);

/** "was released from American (sanctions)", "came off the (blacklist)" */
const released = createEnding(
  prosePattern(
    /\b(?:(?:freed|freeing|released|relieved|rid|cleared|absolved|unchained) (?:of|from)|(?:frees?|releases?) [^,;.]{2,40} from|(?:removed|deleted|struck|taken|dropped|erased|crossed|expunged)(?: [^,;.]{2,40})? (?:from|off)|no longer (?:under|subject to|on|covered by|hit by|affected by)|(?:came|comes|come|coming|dropped|drops|fell|is|are|was|were|went) off|(?:vanished|disappeared) from) (?:(?!sanctions\b|\p{L}+ing\b)[\p{L}.’'-]+ ){0,4}/u,
  ),
);

const toBe =
  /\b(?:to|be|being) (?:be )?(?:\p{L}+ly )?(?:freed?|released?|relieved?|rid|cleared|removed?|deleted?|struck|strike|taken?|dropp?(?:ed)?|come)\b/u;
