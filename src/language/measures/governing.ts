import { createEnding } from '../ending.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import { statusVerbs, type StatusGroup } from '../lexicon/sanction-verbs.ts';
import type { SentenceReading } from '../reading.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import type { Governor } from './governor.ts';
import { prosePattern } from '../prose-pattern.ts';

const decisive = createVerbIndex(
  (['called-for', 'threatened', 'proposed', 'adopted', 'kept'] satisfies StatusGroup[]).flatMap((status) =>
    statusVerbs[status].map((verb) => ({ verb, status })),
  ),
  (entry) => entry.verb,
);

const aheadDay = /\b(?:next|tomorrow|soon|later this|in the coming)\b/u;

/** Whether a threat or a warning stands before a token, in its stretch of words. */
export function isWarning({ tokens }: SentenceReading, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 12; index--) {
    const word = tokens[index]?.lower ?? '';
    if (/^(?:[;:]|["“”])$/u.test(word)) return false;
    if (/^(?:warn|threaten|vow)(?:s|ed|ing)?$/u.test(word)) return true;
  }
  return false;
}

/** "is lifting its sanctions", "announced that it was lifting them": the act is that of the words; a day ahead makes it a plan. */
export function isBeingLifted({ text }: SentenceReading, verb: Governor): boolean {
  if (verb.tense !== 'gerund' || aheadDay.test(text)) return false;
  return actsNow(text, verb.start);
}

/** "urged states to approve", "threatened to impose", "plans to adopt", "close to imposing": what the words before decide. */
export function governing(sentence: SentenceReading, verb: Governor): SanctionStatus | null {
  const { tokens } = sentence;
  if (verb.tense === 'gerund') {
    const lead = sentence.text.slice(0, verb.start);
    if (weighs(lead)) return 'proposed';
    if (urges(lead)) return 'called-for';
    // "is today imposing": so announcements put their own act; with a day ahead it is a plan
    if (isNow(lead)) return aheadDay.test(sentence.text) ? 'proposed' : 'adopted';
    if (threatensWith(lead)) return 'threatened';
    return null;
  }
  let at = verb.at - 1;
  while (at >= 0 && /^(?:also|not|soon|quickly|be|jointly|and)$/u.test(tokens[at]?.lower ?? '')) at--;
  // "urged the bloc to go further and add a ban": both verbs hang on the same word
  if (tokens[verb.at - 1]?.lower === 'and') {
    const first = tokens.findLastIndex(
      (token, index) => index < verb.at && index > verb.at - 6 && token.lower === 'to',
    );
    if (first > 0 && tokens.slice(first, verb.at).every((token) => token.kind === 'word')) at = first;
  }
  if (tokens[at]?.lower !== 'to') {
    // "agreed it should impose", "said it would not hesitate": modals are read with the verb
    return null;
  }
  if (firstTo(sentence.text, verb.start)) return 'adopted';
  for (let index = at - 1; index >= 0 && at - index < 12; index--) {
    const word = tokens[index]?.lower ?? '';
    if (/^[;:]$/u.test(word)) break;
    // "failed to approve sanctions": the words of the verb tell that it was not done
    if (/^(?:fail|refus|declin)(?:e?d|s|es|ing)?$/u.test(word)) return null;
    // "stands ready to take further measures": so unions hold them out
    if (word === 'ready' && /^st(?:ands?|ood)$/u.test(tokens[index - 1]?.lower ?? '')) return 'threatened';
    // "said it was prepared to impose sanctions if the arrests went on"
    if (
      /^(?:prepared|ready)$/u.test(word) &&
      /^(?:is|are|was|were)$/u.test(tokens[index - 1]?.lower ?? '') &&
      /\b(?:if|unless)\b/u.test(sentence.text.slice(verb.end))
    )
      return 'threatened';
    // "warned that the union was ready to impose sanctions"
    if (word === 'ready' && isWarning(sentence, index)) return 'threatened';
    // "want to approve a package": what somebody wants to do, and asks of nobody
    if (/^want(?:s|ed)?$/u.test(word) && index === at - 1) return 'proposed';
    const reading = decisive.get(word)?.find(({ entry }) => entry.status !== 'adopted');
    if (reading && reading.entry.status !== 'kept')
      return reading.entry.status === 'threatened' ? 'threatened' : (reading.entry.status as SanctionStatus);
    if (word === 'decision' && at - index <= 2) return 'adopted';
    if (/^(?:calls?|pressure|appeals?)$/u.test(word)) return 'called-for';
    if (word === 'threat' || word === 'threats' || word === 'warning') return 'threatened';
    if (/^(?:agreed|voted|decided|moved|went|began|used|continued)$/u.test(word) && at - index <= 5) return 'adopted';
  }
  return 'proposed';
}

/** "is close to (imposing)" */
const weighs = createEnding(
  /\b(?:close to|considering|discussing|weighing|mulling|planning on|towards?|was|were|mean|(?:consider|discuss|debat|mull|contemplat|envisag|propos|explor|favou?r)(?:e[sd]?|s|ed|ing)?) /i,
);

/** "suggested (adding the airline to the list)" */
const urges = createEnding(/\b(?:suggest|recommend|advocat|support|back)(?:e[sd]?|s|ed|ing)? /i);

/** "is today (imposing)" */
const isNow = createEnding(/\b(?:is|are)(?: today| now| also){0,2} /u);

/** "the threat of (imposing)" */
const threatensWith = createEnding(/\bthreat(?:s|en\w*)? (?:of|with) /iu);

/** "became the first carrier to be (blacklisted)" */
const firstTo = createEnding(
  prosePattern(
    /\b(?:became|was|were|is|are) (?:the|its) (?:first|second|third|last|latest|only)(?: [\p{L}-]+){0,3} to be /u,
  ),
);

/** "is today (lifting)", "let it be known that it was (lifting)" */
const actsNow = createEnding(/\b(?:is|are|was|were)(?: today| now| also| already| formally| finally){0,2} /iu);
