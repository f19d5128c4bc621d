import { createEnding } from '../ending.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import { listingVerbs } from '../lexicon/sanction-verbs.ts';
import type { SentenceReading } from '../reading.ts';
import { isPassive, isVerbUse } from '../syntax/verb-use.ts';
import type { Head } from './head.ts';
import { isObjectOf } from './object-of.ts';
import { otherReadings } from './other-readings.ts';
import type { StatusVerb } from './status-verbs.ts';
import { prosePattern } from '../prose-pattern.ts';

/** How a measure hangs on a verb: "adopted sanctions", "sanctions were adopted", "sanctions (that were) imposed", "the package, which it adopted". */
export type Relation = 'object' | 'subject' | 'participle' | 'relative' | 'self';

/** The verb that a measure hangs on. */
export interface Governor extends StatusVerb {
  relation: Relation;
}

/** The verb that a measure hangs on; the listing verb itself where that is the head; null where it hangs on none. `verbs` are those of the sentence that `statusVerbsOf` finds. */
export function findGovernor(sentence: SentenceReading, head: Head, verbs: readonly StatusVerb[]): Governor | null {
  if (head.verb) {
    const self = verbs.find((verb) => verb.start === head.start);
    return self ? { ...self, status: listingVerbs[self.base]?.lifts ? 'lifted' : 'adopted', relation: 'self' } : null;
  }
  const linked = verbs.flatMap((verb) => {
    const relation =
      verb.start > head.start ? behind(sentence, verb, head) : isObjectOf(sentence, verb, head) ? 'object' : null;
    // "the ban hit exporters": what a measure does is not what is done with it
    const acts = relation === 'subject' && verb.status !== 'kept' && !isPassive(sentence.tokens, verb.at, verb.tense);
    // "a travel ban, which prevents them from entering", "the measures worked": what it does
    const isEffect =
      (/^(?:prevent|prohibit|enter|work)$/u.test(verb.base) && relation !== 'object') ||
      // "measures meant to close a gap"
      (/^(?:mean|aim|intend)$/u.test(verb.base) && relation === 'participle') ||
      // "presented the fifth round as an answer": only spoke of it
      (verb.base === 'present' && /^ (?:[\p{L}-]+ ){0,5}as (?:an?|the) /u.test(sentence.text.slice(head.end))) ||
      // "the package targets 30 people"; "is to target", "will target" lies ahead
      (verb.base === 'target' && (verb.tense === 'third' || verb.tense === 'past'));
    return relation && !isEffect && !(acts && (!isIntransitive(verb) || endsSomething(sentence, verb)))
      ? [
          {
            ...verb,
            ...(verb.base === 'block' && hindered),
            ...(isUndone(sentence, verb) && undone),
            ...(isPutForward(sentence, verb) && hindered),
            relation,
          },
        ]
      : [];
  });
  // "announced coordinated sanctions": what follows a verb at once only describes
  const objects = linked.filter(
    (verb) =>
      verb.relation === 'object' && !linked.some((other) => other.at === verb.at - 1 && verb.tense !== 'gerund'),
  );
  // "the listing, adopted on 2 December, was withdrawn"
  return (
    objects.at(-1) ??
    linked.find((verb) => verb.status === 'lifted' && verb.relation === 'subject') ??
    linked[0] ??
    null
  );
}

/** "the ban ended flights": what it did, and no end of it */
const endsSomething = ({ text }: SentenceReading, { base, end }: StatusVerb): boolean =>
  base === 'end' &&
  /^ (?:all|the|its|their|any|most|this|that|\p{Lu}\p{L}+['’]s|\p{Ll}{3,})\b/u.test(text.slice(end)) &&
  !/^ (?:when|after|with|last|this (?:week|month|year)|early|late|yesterday|today|before|only|there|here|then|once|soon)\b/u.test(
    text.slice(end),
  );

// "blocked new sanctions": the measures lie ahead; "blocked their assets" is one itself
const hindered = { status: 'proposed' } as const;

// "put forward sanctions": proposed them
const isPutForward = ({ tokens }: SentenceReading, { at, base }: StatusVerb): boolean =>
  base === 'put' && tokens[at + 1]?.lower === 'forward';

// "rolled back its sanctions"; "rolled out sanctions" brings them
const undone = { status: 'lifted' } as const;
const isUndone = ({ tokens }: SentenceReading, { at, base }: StatusVerb): boolean =>
  base === 'roll' && tokens[at + 1]?.lower === 'back';

function behind(sentence: SentenceReading, verb: StatusVerb, head: Head): Relation | null {
  const words = sentence.tokens.slice(head.at + 1, verb.at).map((token) => token.lower);
  const text = sentence.text.slice(head.end, verb.start);
  if (/[;:—]/u.test(text)) return null;
  if (verb.tense === 'past' && isContactClause(sentence, verb, head)) return 'relative';
  // "| listing of Skyways lifted |"
  const endsCell = sentence.kind === 'cell' && verb.end === sentence.text.length && !/[,;]/u.test(text);
  if (words.length === 0 || endsCell || (words.length === 1 && words[0]?.endsWith('ly')))
    return verb.tense === 'past' || verb.tense === 'participle'
      ? isIntransitive(verb)
        ? 'subject'
        : 'participle'
      : 'subject';
  // "the sixth package, approved on 3 June, …"
  if (/^[^,;]{0,50},\s$/u.test(text) && (verb.tense === 'past' || verb.tense === 'participle') && !isIntransitive(verb))
    return isFollowedByDay(sentence, verb) ? 'participle' : null;
  // "a list of firms, which the Union proposed in May"
  const relative = relativeBehind.exec(text)?.[0];
  // "restrictions that would mirror those on Norland": what they do
  const acts = /^,?\s*(?:which|that)\s(?:\p{Ll}+\s)?$/u.test(text) && !isPassive(sentence.tokens, verb.at, verb.tense);
  if (relative !== undefined && acts && !isIntransitive(verb)) return null;
  if (relative !== undefined)
    return /^[^,;]{1,60}$/u.test(text.slice(relative.length))
      ? isPassive(sentence.tokens, verb.at, verb.tense) && !modal(sentence.text, verb.start)
        ? 'participle'
        : 'relative'
      : null;
  // "A fifth package is on the table and could be adopted in December"
  if (couldBe.test(text) && isPassive(sentence.tokens, verb.at, verb.tense)) return 'subject';
  // "the listing, adopted on 2 December 2021, was withdrawn"
  const aside = asideOfAct.exec(text);
  const from = aside ? head.end + aside.index : -1;
  const to = aside ? from + aside[0].length : -1;
  // "sanctions on Sudland, in force since June, were drafted": the first auxiliary behind the noun phrase is its verb's
  const firstAux = sentence.tokens.findIndex(
    (token, at) => at > head.at && !(token.start >= from && token.end <= to) && auxiliaries.has(token.lower),
  );
  // "restrictions on potash, tobacco and oil are adopted"
  const isListed = listOfGoods.test(text);
  // "the curbs that had kept its jets out were waived"
  if (pastClause.test(text) && isPassive(sentence.tokens, verb.at, verb.tense)) return 'subject';
  const hasOther = sentence.tokens.some(
    (token, at) =>
      at > head.at &&
      at < verb.at &&
      !(token.start >= from && token.end <= to) &&
      ((/^(?:who|which|that|after|before|because|if|while|when|where|as|but|and)$/u.test(token.lower) &&
        !(token.lower === 'and' && isListed)) ||
        (otherReadings(token)?.some(({ tense }) => tense === 'past' && isVerbUse(sentence, at, 'past')) ?? false)),
  );
  if (hasOther) return null;
  const group = firstAux > 0 && firstAux < verb.at && verb.at - firstAux <= 4;
  return group || (verb.tense !== 'gerund' && verb.tense !== 'base' && words.length <= 6 && !/,/u.test(text))
    ? 'subject'
    : null;
}

/** "the package the Union approved": who acts stands right behind the measure. */
const isContactClause = ({ mentions, text }: SentenceReading, verb: StatusVerb, head: Head): boolean =>
  mentions.some(
    ({ type, start, end }) =>
      type === 'actor' &&
      start > head.end &&
      end < verb.start &&
      /^ (?:the )?$/u.test(text.slice(head.end, start)) &&
      /^ (?:\p{L}+ly )?$/u.test(text.slice(end, verb.start)),
  );

/** "approved on 3 June", "approved by the council the same day": the day of the act stands right behind it. */
export function isFollowedByDay({ mentions, text }: SentenceReading, { end }: { end: number }): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'date' &&
      mention.start > end &&
      /^ (?:by (?!\p{Ll}+ing\b)(?:[^,;]{2,50}|(?:the )?\p{Lu}[^;.]{2,70}) |in \p{Lu}\p{L}+ )?(?:(?:only|late|early|back|most recently|last|again|already|first) )?(?:on |in )?$/u.test(
        text.slice(end, mention.start),
      ),
  );
}

// "sanctions stayed", "sanctions followed": no participle
function isIntransitive(verb: StatusVerb): boolean {
  return /^(?:stay|remain|follow|bite|work|fail|end|target)$/u.test(verb.base);
}

/** "(restrictions) on potash, tobacco and oil are (adopted)" */
const listOfGoods =
  /^ (?:on|against|over|for) (?:[\p{L}’'-]+,? ){1,8}and (?:[\p{L}-]+ ){1,3}(?:was|were|is|are|has|have|had|will|would|could|may|might)\b[^,]*$/u;

/** "(the curbs) that had kept its jets out were (waived)" */
const pastClause = prosePattern(
  /^(?: (?:on|against|for|of) [^,;:]{2,40})? (?:that|which|who) (?:(?:had|have|has) )?\p{L}+ [^,;:]{3,80} (?:was|were|is|are|has been|have been|(?:could|may|might|would|will|should) be|(?:is|are) (?:due|set|expected|likely|scheduled) to be)(?: \p{L}+ly)? $/u,
);

/** "(a package) is on the table, and could be (adopted)" */
const couldBe =
  /^(?: [\p{L}'’-]+){0,2} (?:is|are|was|were) [^,;.]{2,60},? and (?:could|may|might|will|would|(?:is|are) (?:due|expected|set) to) be $/u;

/** "(a package), which could be (adopted)" */
const modal = createEnding(/\b(?:could|may|might|would|will|should) be /u);

/** "(a list) of firms, which" */
const relativeBehind = prosePattern(/^(?: of(?: \p{L}+){1,3},)?,?\s*(?:which|that)\b/u);

/** "(the listing), adopted on 2 December 2021, (was withdrawn)", "(a package), with 30 names, (is being drafted)" */
const asideOfAct = prosePattern(
  /, (?:\p{L}+(?:ed|en|d) (?:on|in) [^,;]{3,30}|(?:with|including|targeting) [^,;]{3,60}|(?:whose|which|who) [^,;]{3,100}), (?=(?:was|were|is|are|has|have|had|will|would|could|may) )/u,
);
