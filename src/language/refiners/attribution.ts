import type { CountMention, EventMention, Mention } from '../../schema/mention.ts';
import { antecedentRule } from '../counting/counted.ts';
import { createEnding } from '../ending.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import { cellTitle } from '../counting/cell-title.ts';
import { claimedBy } from '../syntax/claimed-by.ts';
import { numberSource } from '../syntax/number-source.ts';
import { labelledSpeaker } from '../syntax/labelled-speech.ts';
import { clausesOf } from '../syntax/clause.ts';
import {
  captionClaimantsOf,
  captionColumnsOf,
  columnClaimantsOf,
  listClaimantsOf,
  rowClaimantsOf,
} from '../syntax/row-claimants.ts';
import { speechAround } from '../syntax/speech-around.ts';
import { documentClaimantOf } from '../syntax/document-claimant.ts';
import { isPledged, isWarnedOf } from '../syntax/told-number.ts';
import { isDeniedNumber } from '../syntax/said-content.ts';

/** Who gave a number: the speaker of the speech that it stands in, or of the only statement of its sentence that counts. */
export const refineAttribution: Refiner = (document) => {
  // who is named in the row itself goes before who is named above the table
  const rows = new Map([...captionClaimantsOf(document), ...rowClaimantsOf(document)]);
  const columns = new Map([...captionColumnsOf(document), ...columnClaimantsOf(document)]);
  const lists = listClaimantsOf(document);
  const whole = documentClaimantOf(document);
  let last: { passage: number; claimant: CountMention['claimant'] } | null = null;
  let opening: SentenceReading | null = null;
  const sentences = document.sentences.map((sentence) => {
    if (sentence.passage !== opening?.passage) opening = sentence;
    if (!sentence.mentions.some(({ type }) => type === 'count')) return sentence;
    const read = withNote(attribute(sentence, rows, columns, lists, opening), whole);
    const told = claimCounted(last?.passage === sentence.passage ? goOn(read, last.claimant) : read);
    const count = told.mentions.findLast((mention) => mention.type === 'count');
    if (count?.type === 'count') last = { passage: sentence.passage, claimant: count.claimant };
    return told;
  });
  return { ...document, sentences };
};

/** "Figures: Norland Border Guard, unless stated otherwise": the numbers that nobody else in their sentence speaks for. */
function withNote(sentence: SentenceReading, claimant: string | null): SentenceReading {
  if (claimant === null || sentence.mentions.some((mention) => mention.type === 'event' && mention.stance !== null))
    return sentence;
  return {
    ...sentence,
    mentions: sentence.mentions.map((mention) =>
      mention.type === 'count' && mention.claimant === null ? { ...mention, claimant } : mention,
    ),
  };
}

/** "Border Guard: 300 (attempts)", "347 people (tried)": what somebody's number counts is told by that somebody too. */
function claimCounted(sentence: SentenceReading): SentenceReading {
  return {
    ...sentence,
    mentions: sentence.mentions.map((mention): Mention => {
      if (mention.type !== 'event' || mention.stance !== null) return mention;
      if (mention.factuality !== 'asserted' || mention.attributedTo !== null) return mention;
      const count = sentence.mentions.find(
        ({ type, end }) => type === 'count' && /^ (?:\p{Ll}+ )?$/u.test(sentence.text.slice(end, mention.start)),
      );
      if (count?.type !== 'count' || count.claimant === null) return mention;
      return { ...mention, factuality: 'claimed', attributedTo: count.claimant };
    }),
  };
}

/** "The guard counted 300 attempts. In the whole of 2020 there were 120.": numbers without a noun are of the same series. */
function goOn(sentence: SentenceReading, claimant: CountMention['claimant']): SentenceReading {
  const isOwn = ({ type, rule }: Mention): boolean =>
    type === 'count' ? rule === antecedentRule : type === 'date' || type === 'place' || type === 'event';
  const speaks = sentence.mentions.some((mention) => mention.type === 'event' && mention.stance !== null);
  if (claimant === null || speaks || !sentence.mentions.every(isOwn) || isOfAnother.test(sentence.text))
    return sentence;
  return {
    ...sentence,
    mentions: sentence.mentions.map((mention) =>
      mention.type === 'count' && mention.claimant === null ? { ...mention, claimant } : mention,
    ),
  };
}

/** "The ministry acknowledges nine", "a deputy minister spoke of 5,000", "others put it at 40": somebody else's number, whoever that is. */
const isOfAnother =
  /\b(?:acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|recognise[sd]?|own(?:s|ed)? to|sp(?:oke|eaks?|oken) of|talk(?:s|ed)? of|says?|said|told|claim(?:s|ed)?|reckon(?:s|ed)?|believe[sd]?|according|put (?:it|them|the (?:number|figure|total)) at) /u;

function attribute(
  sentence: SentenceReading,
  rows: ReadonlyMap<number, string>,
  columns: ReadonlyMap<string, string>,
  lists: ReadonlyMap<string, string>,
  opening: SentenceReading,
): SentenceReading {
  if (!sentence.mentions.some((mention) => mention.type === 'count' && mention.claimant === null)) return sentence;
  // "Norland Border Guard: 2,100 attempts. 40 people were turned back.": a label holds for its passage
  const label = claimantOfLabel(opening);
  const heading = sentence.heading ?? '';
  const above =
    sentence.row === null
      ? sentence.kind === 'item'
        ? lists.get(heading)
        : undefined
      : (columns.get(cellTitle(sentence) ?? heading) ?? rows.get(sentence.row));
  const clauses = clausesOf(sentence);
  // seldom asked
  let sourceOf: ReturnType<typeof numberSource> | undefined;
  return withSeries({
    ...sentence,
    mentions: sentence.mentions.map((mention) => {
      if (mention.type !== 'count' || mention.claimant !== null) return mention;
      const around = speechAround(sentence, mention.start, clauses);
      // who offers or asks for 140 soldiers has not counted them
      const tells =
        around &&
        (/^(?:reports|accuses|denies|condemns)$/u.test(around.stance ?? '') ||
          isPledged(around) ||
          isWarnedOf(around, sentence, mention.start));
      const speech = tells ? around : countedBy(sentence, mention);
      const claimant =
        inSeries(sentence, mention, speech) ??
        byThatOf(sentence, mention.end) ??
        (around || speech ? claimedBy(sentence, mention.start) : undefined) ??
        speech?.attributedTo ??
        (sourceOf ??= numberSource(sentence))(mention) ??
        label ??
        (sentence.kind === 'heading' ? undefined : labelledSpeaker(sentence, mention.start)) ??
        above;
      if (claimant === undefined) return mention;
      return { ...mention, claimant, ...(around && isDeniedNumber(sentence, around, mention.start) ? denied : {}) };
    }),
  });
}

/** "In May the guard counted 300 attempts; in June, over 400": whoever gave the first number of a series gave the next. */
function withSeries(sentence: SentenceReading): SentenceReading {
  let last: CountMention | null = null;
  const mentions = sentence.mentions.map((mention): Mention => {
    if (mention.type !== 'count') return mention;
    const goesOn = mention.rule === 'count-inherited' || mention.rule === antecedentRule;
    const isNext = mention.claimant === null && last !== null && goesOn && isElliptic(sentence, last, mention);
    last = isNext && last !== null ? { ...mention, claimant: last.claimant } : mention;
    return last;
  });
  return { ...sentence, mentions };
}

/** Whether nothing but a time stands before the second number: "; other reports have 120" is of somebody else. */
function isElliptic({ text, mentions }: SentenceReading, first: CountMention, second: CountMention): boolean {
  if (mentions.some(({ type, start }) => type === 'actor' && start >= first.end && start < second.start)) return false;
  const between = mentions.reduceRight(
    (words, { type, start, end }) =>
      type === 'date' && start >= first.end && end <= second.start
        ? words.slice(0, start - first.end) + words.slice(end - first.end)
        : words,
    text.slice(first.end, second.start),
  );
  return !/\d/u.test(between) && isOnlyOfTime(between);
}

const isOnlyOfTime = createEnding(
  /(?:^|[;,])[\s,]*(?:(?:and|but|alone|only|just|in|on|for|by|since|during|then|later|there|were|was|had|been|to|it|the|all|of|a|year|month|week)[\s,]+)*/u,
);

const denied = { doubt: 'denied-number' } as const;

/** Whose numbers a line gives by its label; a country before a colon tells where they are from. */
function claimantOfLabel({ text, mentions }: SentenceReading): string | undefined {
  const label = mentions.find(
    ({ type, rule, start, end }) =>
      type === 'actor' &&
      rule !== 'actor-country' &&
      (start <= 1 || isBehindDay(text, start)) &&
      beginsWithNumber.test(text.slice(end)),
  );
  return label?.type === 'actor' ? label.id : undefined;
}

/** "10 August – (Norland Border Guard)" */
const isBehindDay = createEnding(/^[^.;:]{3,24} [–—-] /u);

/** "(Norland Border Guard): up to 2,100 attempts" */
const beginsWithNumber = /^: (?:(?:about|around|some|nearly|almost|over|more than|at least|up to|roughly) )?\p{N}/u;

/** "32 by the count of Velm Aid, (24) by that of the guard" */
function byThatOf({ text, mentions }: SentenceReading, from: number): string | undefined {
  const behind = /^[^,;.]{0,30} by (?:that|those) of (?:the )?/u.exec(text.slice(from))?.[0].length;
  if (behind === undefined) return undefined;
  const source = mentions.find(({ type, start }) => type === 'actor' && start === from + behind);
  return source?.type === 'actor' ? source.id : undefined;
}

/** "Norland reported 1,002 attempts, Sorland 5,388": the second number is the second one's. */
function inSeries(
  { text, mentions }: SentenceReading,
  count: CountMention,
  speech: EventMention | null,
): string | undefined {
  if (!speech || count.rule !== 'count-inherited') return undefined;
  const own = mentions.find((mention) => mention.type === 'actor' && mention.end === count.start - 1);
  return own?.type === 'actor' && isNext(text, own.start) ? own.id : undefined;
}
const isNext = createEnding(/(?:[,;]|,? and) (?:the )?/u);

/** "the guard counted 468 attempts": the verb stands before the number, with no other statement between. */
function countedBy(sentence: SentenceReading, count: CountMention): EventMention | null {
  const last = sentence.mentions.findLast(
    (mention): mention is EventMention =>
      mention.type === 'event' && mention.stance !== null && mention.end <= count.start,
  );
  return last?.stance === 'reports' && !/[;]/.test(sentence.text.slice(last.end, count.start)) ? last : null;
}
