import type { CountMention, DateMention, Mention } from '../../schema/mention.ts';
import { antecedentRule } from '../counting/counted.ts';
import { createEnding } from '../ending.ts';
import { sayingForms } from '../lexicon/acting-verbs.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import { columnDatesOf, labelDatesOf, rowDatesOf } from '../syntax/row-dates.ts';
import { wordSet } from '../word-set.ts';

const measured = new Set([
  'percent',
  'km',
  'm',
  'miles',
  'feet',
  'yards',
  'euros',
  'zlotys',
  'dollars',
  'pounds',
  'roubles',
  'localities',
  'places',
  'money',
]);
const clauseBreak =
  /[;:()—]|,\s|\b(?:where|which|who|whom|while|but|because|although|though|when|after|before|said|says|saying)\b/iu;

/** Gives each count the time it was counted over: the date that modifies its own clause, or the year of its row or column in a table. */
export const refineCountPeriods: Refiner = (document) => {
  const rowDates = rowDatesOf(document);
  const columnDates = columnDatesOf(document);
  const labelDates = labelDatesOf(document);
  const sentences = document.sentences.map((sentence, index) => {
    if (!sentence.mentions.some((mention) => mention.type === 'count')) return sentence;
    const dates = datesOf(sentence);
    const mentions = sentence.mentions.map((mention) => {
      if (mention.type !== 'count' || mention.period !== null || measured.has(mention.unit)) return mention;
      const cell =
        sentence.row === null
          ? undefined
          : (rowDates.get(index) ?? columnDates.get(sentence.heading ?? '') ?? labelDates.get(sentence.row));
      const period = cell ?? periodOf(mention, dates, sentence);
      return period === null ? mention : { ...mention, period };
    });
    return { ...sentence, mentions: withParts(mentions, sentence.text) };
  });
  return { ...document, sentences };
};

const isCompared = createEnding(/\b(?:from|than|against|to|with|versus)(?: (?:\p{L}+ ){1,2})? /u);

/** "Over 300 people in May, 40 of them children": what is a part, or goes on with a list, has the time of the number before it. */
function withParts(mentions: readonly Mention[], text: string): Mention[] {
  let whole: CountMention | null = null;
  return mentions.map((mention) => {
    // a date between two numbers may be of either
    if (mention.type === 'date' && whole !== null && mention.value !== whole.period) whole = null;
    if (mention.type !== 'count') return mention;
    if (mention.period !== null || measured.has(mention.unit)) {
      whole = mention;
      return mention;
    }
    const isPart = whole !== null && (isPartOf(text, mention) || isListItem(text, whole, mention));
    if (!isPart || whole === null || isCompared(text, mention.start)) return mention;
    return { ...mention, period: whole.period };
  });
}

/** The dates of a sentence that may be the time of counting: "until April" is an end. */
const datesOf = (sentence: SentenceReading): DateMention[] =>
  sentence.mentions
    .filter((mention) => mention.type === 'date')
    .filter((date) => date.value !== null && !date.value.startsWith('../') && !isOfSaying(date, sentence));

function periodOf(count: CountMention, dates: readonly DateMention[], sentence: SentenceReading): string | null {
  if (dates.length === 0) return null;
  const counts = sentence.mentions.filter((mention) => mention.type === 'count');
  // behind the count, before the next one: "1,246 of them in the first nine days of November"
  // "60 deaths in three countries between May and June": those tell where
  const next = counts.find(
    (other) =>
      other.start >= count.end &&
      other.unit !== 'km' &&
      !tellsWhere(sentence.text, count, other) &&
      !isPartOf(sentence.text, other),
  );
  const behind = dates.find(
    (date) => date.start >= count.end && (!next || date.start < next.start || isListed(sentence.text, count, next)),
  );
  if (behind && !clauseBreak.test(sentence.text.slice(count.end, behind.start).replace(partAside, ' ')))
    return behind.value;
  // before it in its clause or at the head of the sentence: "In 2021 the agency counted", "On Monday hundreds …"
  const ahead = dates.findLast((date) => date.end <= count.start);
  if (!ahead) return null;
  const between = sentence.text.slice(ahead.end, count.start);
  // "a day after hundreds marched": the words that join are part of the date
  // "on Monday when about 50 people tried"
  if (/^ when (?:\p{L}+ ){0,2}$/u.test(between)) return ahead.value;
  // "in September, well over 7,000"
  if (/^, (?:\p{L}+ ){0,2}$/u.test(between) && isInherited(count) && isOfNext(sentence.text, ahead.start))
    return ahead.value;
  // "flew on 9 May, with 200 people on board", "in 2021, when there were 900 attempts"
  // a list "of 9 May, with 40 names" has them for good
  if (count.isMigrantCount && /^, (?:with|when|carrying|taking|bringing) (?:\p{L}+ ){0,2}$/u.test(between))
    return ahead.value;
  if (ahead.rule === 'date-offset-clause' && !clauseBreak.test(between)) return ahead.value;
  const head = /^(?:(?:in|on|by|from|during|between|at|as of|for)\s)?(?:the\s)?$/iu.test(
    sentence.text.slice(0, ahead.start),
  );
  const divided = /[;:()—]|\b(?:where|which|who|while|but|because|when)\b/iu.test(between);
  if (divided) return null;
  return head || !/,/u.test(between) ? ahead.value : null;
}

/** "40 of them", "of whom 12", "three of these": a part of what was counted before. */
function isPartOf(text: string, { start, end }: CountMention): boolean {
  return ofThem.test(text.slice(end)) || isBehindWhom(text, start);
}
const ofThem = /^ of (?:them|whom|these|those)\b/u;
const isBehindWhom = createEnding(/\b(?:of whom|of them|among them|including) /u);

// "75 bodies by July: 34 along the river, 28 in the forest"
const isListItem = (text: string, whole: CountMention, { start, rule }: CountMention): boolean =>
  rule === 'count-inherited' && /^[^.;]{0,20}: [^;]*$/u.test(text.slice(whole.end, start));

// "in four countries", "in the border areas of four countries", "on board two planes"
const tellsWhere = (text: string, count: CountMention, other: CountMention): boolean =>
  wheres.has(other.unit) && isBehindWhere(text, other.start) && !clauseBreak.test(text.slice(count.end, other.start));
const wheres: ReadonlySet<string> = wordSet('entities localities places aircraft vehicles flights');
const isBehindWhere = createEnding(
  / (?:in|across|along|near|at|on|aboard|through|from)(?: (?:all|the|these|both|its|their|board|other))*(?: (?:\p{L}+[ -]){1,4}of)?(?: (?:the|these|its|all))? /u,
);

// "501 attempts and 20 arrests on Tuesday"
function isListed(text: string, count: CountMention, next: CountMention): boolean {
  return /^[^,;.]{0,40}\band\s$/u.test(text.slice(count.end, next.start));
}

const isInherited = ({ rule }: CountMention): boolean => rule === 'count-inherited' || rule === antecedentRule;
/** "…; in (September)" */
const isOfNext = createEnding(/[;,] (?:and |but )?(?:in|on|by|for|during|between|since) (?:the )?/u);

/** "3,000 people, 1,300 of them near Velm, tried": an aside on a part of them. */
const partAside = /, [^,;:()]{0,30} of (?:them|whom|these|those)\b[^,;:()]{0,60}, /u;

// "said on Wednesday they had registered": the day of the words, not of the count
function isOfSaying(date: DateMention, sentence: SentenceReading): boolean {
  const { tokens } = sentence;
  const last = tokens.findLastIndex((token) => token.end <= date.start);
  const before = tokens.slice(Math.max(0, last - 2), last + 1);
  const after = tokens.find((token) => token.start >= date.end);
  if (
    before.some(
      (token, index) =>
        sayingForms.has(token.lower) &&
        before.slice(index + 1).every((other) => /^(?:on|in|at|late|early|also|,)$/u.test(other.lower)),
    )
  )
    return true;
  return (
    after !== undefined &&
    /^(?:said|says|told|that)$/u.test(after.lower) &&
    before.every((token) => !/^(?:since|until)$/u.test(token.lower))
  );
}
