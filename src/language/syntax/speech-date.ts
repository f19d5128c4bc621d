import { createEnding } from '../ending.ts';
import type { DateMention } from '../../schema/mention.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import { countingVerb } from '../lexicon/reporting-verbs.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { isInAside } from './date-asides.ts';
import { isHead } from './date-head.ts';
import { isSureVerb } from './sure-verb.ts';

/**
 * Value of the date of a speech: one at the head of the sentence or between speaker and verb, or right behind the verb and
 * whom it names ("accused Norland on Monday of …"). A date of what is said does not date the saying. `turned`: the speaker stands
 * behind the verb.
 */
export function speechDateOf(sentence: SentenceReading, start: number, end: number, turned: boolean): string | null {
  const dates = sentence.mentions.filter(
    (mention): mention is DateMention =>
      mention.type === 'date' && mention.value !== null && !mention.value.includes('..'),
  );
  if (dates.length === 0) return null;
  const date =
    dates.find((near) => isBehind(sentence, near, start, end)) ??
    dates.findLast(
      (before) =>
        before.end <= start &&
        // "completed last week, boasted Berg"
        !(turned && /[,"”’]\s$/u.test(sentence.text.slice(before.end, start))) &&
        isBefore(sentence, before, start, end),
    );
  return date?.value?.replace(/T\d{2}:\d{2}/gu, '') ?? null;
}

/** Whether a date behind the verb is that of the speech. */
function isBehind({ text }: SentenceReading, date: DateMention, start: number, end: number): boolean {
  return (
    date.start >= end &&
    date.start - end < farthest &&
    // "were counted in 2021": what was counted
    !((date.value?.length ?? 0) <= 7 && countingVerb.test(text.slice(start, end))) &&
    // "describes Sunday's landing as": the day of the landing; "denied it at Monday's briefing"
    !(/^['’]s/u.test(text.slice(date.end)) && !isOfOccasion(text, date)) &&
    // "mentions 17 November as a new day", "remembers finding them in May": what is told
    !(date.start === end + 1 && /^ as (?:an?|the|its|his|her|their) /u.test(text.slice(date.end))) &&
    !/^ \p{Ll}{2,}ing /u.test(text.slice(end, date.start)) &&
    // "promises a debate before 26 May"
    !isDeadline(text, date.start) &&
    // "spoke of a halt only in November"
    !(text.startsWith(' of', end - 3) && date.start - end > 4) &&
    (isOfVerb(withoutAddressee(text.slice(end, date.start), text.startsWith(',', date.end))) ||
      // "promised, on 10 August, to send"
      (text[date.end] === ',' &&
        /^, (?:also |again |only )?(?:as early as |on |in )?$/u.test(text.slice(end, date.start))))
  );
}

/** "(denied it) at (Monday)'s briefing" */
const isOfOccasion = (text: string, { start, end }: DateMention): boolean =>
  isAtOccasion(text, start) && occasion.test(text.slice(end));
const isAtOccasion = createEnding(/\b(?:at|in|during|after) /u);
const occasion = prosePattern(
  /^['’]s (?:\p{Ll}+ ){0,2}(?:conference|briefing|session|sitting|meeting|summit|debate|hearing|call|interview|talks|vote|speech|address|statement|report|letter|bulletin)\b/u,
);

/** What stands between a verb and a date without whom it was told, and what stands between commas: "conceded to the BBC on Monday", "rejected as false, on Monday, …". */
function withoutAddressee(between: string, isClosed: boolean): string {
  const opensDay = between.endsWith(' on ');
  // "said Anna Berg, a spokeswoman, on Monday"
  const named = opensDay ? between.replace(apposition, ' ') : between;
  const told = named.startsWith(' to ') ? named.replace(addressee, '') : named;
  // "acknowledged as much in October", "declared after the summit of 22 October"
  const plain = told
    .replace(/^ as much (?=(?:in|on) $)/u, ' ')
    .replace(afterEvent, ' on ')
    .replace(inWriting, ' on ');
  if (!opensDay) return plain;
  return (
    plain
      // "presented the annual total of 39,670 in Velm on Monday"
      .replace(presented, '')
      // "called the decision \"a road to nowhere\" on Monday", "announced the first of these ideas on Monday"
      .replace(/(?: that)? ["“][^"“”]{1,60}["”](?= on $)/u, '')
      .replace(
        /\b(first|second|third|last|half|change|rest) of (?=(?:the |these |those |his |her |its )?\p{L}+ on $)/u,
        '$1 ',
      )
      // "rejected that account on Monday"
      .replace(/^ that (?=\p{L}+ on $)/u, ' the ')
      // "praised Norland for its patience on Monday"
      .replace(/ for (?:its|their|his|her) \p{L}+(?= on $)/u, '')
      .replace(/^ [^,;:]{3,40}, on $/u, isClosed ? '' : '$&')
  );
}

/** Whether a date before the verb is that of the speech. */
function isBefore(sentence: SentenceReading, date: DateMention, start: number, end: number): boolean {
  const { text } = sentence;
  const between = text.slice(date.end, start);
  if (isOfContent(text, date.start)) return false;
  // "By Thursday the guard had counted"
  if (isCountedBy(text, date.start) && text.endsWith('had ', start)) return false;
  if (afterAct.test(between) && opensWithAct.test(text.slice(0, date.start)))
    return !hasVerb(sentence, date.end + (between.startsWith(',') ? 0 : between.lastIndexOf(',', 120)), start);
  // "When they rang on 10 November, he advised": of the moment that the clause tells
  if (/^, [^;:,"“”]{2,40}$/u.test(between) && opensWithMoment.test(text.slice(0, date.start)))
    return !hasVerb(sentence, date.end, start) && !/^[,.;:]/u.test(text.slice(end));
  // "Berg, in a call on Sunday, had warned"
  if (/^, (?:had |has |have )?(?:\p{L}+ly |also |again )?$/u.test(between) && isInSpeakersAside(text, date.start))
    return true;
  // "strayed over it on 1 August, a report the ministry rejected": whenever
  if (isOfWhatWasSaid.test(between)) return false;
  // "On Tuesday they held a call which Berg described …": the day of the call; "In 2021, the guard counted": what it counted
  if (/\b(?:which|who|that|where)\b/u.test(between)) return false;
  if (isInAside(sentence, date, start)) return false;
  // "Berg, who completed it in June, describes": of the clause between the commas
  if (between.startsWith(', ') && inRelative(text.slice(0, date.start))) return false;
  // '"Yesterday 160 people came," said Berg': the day of what is quoted
  if (/["”][^"“”]*$/u.test(between) && /["“][^"“”]*$/u.test(text.slice(0, date.start))) return false;
  // "a day after Berg had announced it"
  if (date.rule === 'date-offset-clause')
    return (
      /^[^,;]{1,48}$/u.test(between) ||
      // "Two days before the council acted, Berg, an envoy, declared"
      (date.start === 0 &&
        /^ [^,;:"“”]{3,60}, [^;:"“”]{2,80}$/u.test(between) &&
        !/, (?:and|but|while|who|which)\b/u.test(between))
    );
  // "up from 300 in May, Berg said": the comma ends what was said
  const isTag = /^(?: (?:us|me|reporters|journalists))?[^\p{L}]*$/u.test(text.slice(end));
  if (isTag && /,["”’]? .*\p{L}/u.test(between) && !(isHead(sentence, date) && between.startsWith(','))) return false;
  // "Unless calm returns by Sunday, …, the guard wrote": the day of a condition
  if (/^(?:unless|if|should|once|when|until)\b/iu.test(text)) return false;
  const isPresent = text.endsWith('s', end);
  if (isHead(sentence, date)) {
    // "On 25 May the court ordered it; Norland insists": what is said now was not said then
    if (date.value?.includes('/') || (isPresent && between.includes(';'))) return false;
    // "In December the commission announced …"; "In December the guard counted 300": what it counted
    const isMonth =
      date.value?.length === 7 &&
      /^,? [^,"“”]*$/u.test(between) &&
      !isCounting.test(text.slice(start, end)) &&
      !notesFigure.test(text.slice(start));
    return (date.value?.length ?? 0) > 7 || (isMonth && !isTagged.test(text.slice(end)));
  }
  // "lifted it on Thursday, envoy Berg announced", "called it so on Friday; Norland denies it": of other words
  const isOfOther =
    between.includes(';') ||
    // "closed it on 9 August, and Norland has threatened": somebody else speaks
    /^,? (?:and|but|while) (?:the )?\p{Lu}/u.test(between) ||
    (/,\s+(?!and\b|but\b)\p{L}/u.test(between) && !opensClause(text, date.start));
  // "freed two men on Friday and insists …"
  return start - date.end < 24 && !isOfOther && !(isPresent && /^,? and $/u.test(between));
}

/** "(said) Anna Berg, a spokeswoman, (on Monday)" */
const apposition = /^ \p{Lu}[^,;:]{3,40}, (?:an?|the|its|his|her) [^,;:]{3,50}, (?=on $)/u;

/** "(presented) the annual total of 39,670 in Velm (on Monday)" */
const presented =
  /^ (?:the|its|his|her|their) (?:[\p{L}’'-]+ ){0,3}(?:figures?|numbers|statistics|data|totals?|tally|balance|estimates?|findings|results)(?: (?:of|for) [\d,.]+)?(?: in \p{Lu}\p{L}+)?(?= on $)/u;

/** "(conceded) to the BBC" */
const addressee =
  /^ to (?:the |this )?(?:\p{Lu}[\p{L}\p{N}]*|us|me|newspaper|paper|website|agency|reporters|journalists|parliament|lawmakers|deputies)/u;

/** "after the summit of", "during a debate on" */
const afterEvent =
  /^ (?:after|at|during|following) (?:(?:the|an?|his|her|its|their) )?(?:\p{Ll}+ ){0,2}(?:summit|meeting|talks|session|sitting|vote|call|debate|hearing|visit|conference|briefing|interview|speech|ceremony) (?:of|on) $/u;

/** "(assured him) in a letter of", "(blamed both sides) in its report of" */
const inWriting = prosePattern(
  / in (?:an?|its|his|her|the|their|another) (?:\p{Ll}+ ){0,2}(?:report|letter|statement|study|paper|note|memo|post|tweet|interview|speech|address|release|message|reply|ruling|opinion|bulletin|resolution|declaration|article|podcast|broadcast|briefing|summary|brief|review|analysis|survey|appeal) (?:of|on|from|dated|(?:published|issued|released|aired|posted|sent|printed|broadcast) (?:on|in)) $/u,
);

/** "Up to May, Berg told us, …": what is told reaches to then, or is of then. */
const isOfContent = createEnding(/\b(?:for|to|until|till|before|after|as of|through) (?:the )?/iu);

const isDeadline = createEnding(/\b(?:before|until|till) (?:the )?/iu);

const isCountedBy = createEnding(/\bby (?:the )?/iu);

/** "Asked about it on Monday, Berg denied", "Standing beside him on Monday, the envoy Berg said": of the same moment. */
const opensWithAct =
  /(?:^|[:;] |^(?:But|And|Then) )(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged|[Qq]uizzed|[Ii]nterviewed|(?!Having|Being|having|being)\p{L}\p{Ll}+ing)\b(?:[^,;:"“”]|,\d){0,100}$/u;

/** ", (Berg said)", " whether he had known, (Berg said)" */
const afterAct = /^(?: (?:whether|if|why|how|what|about|where|when)\b[^,;:"“”]{2,120})?, [^;:"“”]{2,120}$/u;

/** "When they rang him on (10 November)" */
const opensWithMoment = /^(?:But |And )?(?:When|As) (?:[^,;:"“”]|,\d){3,80}$/u;

/** "Berg, in a call to Wolski on (Sunday)" */
const isInSpeakersAside = createEnding(
  prosePattern(/\p{L}, (?:in|at|during|speaking|answering|addressing|writing|visiting|meeting)\b[^,;:"“”]{0,80}/u),
);

/** ", a report the ministry (rejected)" */
const isOfWhatWasSaid =
  /, (?:an?|the|something|one) (?:\p{Ll}+ ){0,2}(?:report|claim|charge|accusation|allegation|version|figure|suggestion|account|assertion|decision|move|step|idea|offer|demand|call|threat|verdict|notion|label|measure|act|change|plan|story|description|reading|incident|toll|number) (?!of\b)[^,;]{3,60}$/u;

/** Whether another verb stands between; one in an apposition is none: ", Berg, who runs it, said". */
const hasVerb = ({ text, tokens }: SentenceReading, from: number, to: number): boolean =>
  tokens.some(
    (token) =>
      token.start >= from &&
      token.end <= to &&
      isSureVerb(token) &&
      !auxiliaries.has(token.lower) &&
      !/, (?:who|which|whose|\p{Ll}+(?:ed|ing)) [^,]*$|, $/u.test(text.slice(from, token.start)),
  );

/** ", the minister who completed it in (June)" */
const inRelative = createEnding(/,[^,]*\b(?:who|which)\b[^,]*/u);

/** ", Berg recalls, …", ", she told reporters, …": words that only interrupt what is said. */
const isTagged = prosePattern(/^(?: (?:reporters|journalists|\p{Lu}\p{L}+))?,/u);

/** From a verb to its date, an apposition or a quotation between them included; UTF-16 units. */
const farthest = 160;

/** Whether what stands between a verb of speech and a date leaves the date to the verb: no other verb, and no clause. */
const isOfVerb = (between: string): boolean =>
  between.length < 44 &&
  !/[,;:]|\b(?:that|of|to|for|had|was|were|will|would|could|is|are|has|have|may|might|over|as|until|since|found|recovered|buried)\b|\d/u.test(
    between,
  );

/** "noted 17,447 attempts" */
const notesFigure =
  /^not(?:ed|es) (?:(?:about|some|around|over|nearly|almost|only|just|more than|fewer than|roughly|close to) )?\d/u;

/** Verbs by which a body counts. */
const isCounting = /^(?:count|record|register|log|detect|tall|report|put|document|list|show|tot|chalk|catalogu|tick)/u;

/** "; on (20 May), …" */
const opensClause = createEnding(/[;:,] (?:(?:and|but|then|on|in|late|early) )*/u);
