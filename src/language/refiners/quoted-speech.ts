import type { EventMention, Mention } from '../../schema/mention.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import { type Quotation, quotationsOf } from '../syntax/quotations.ts';

type Speaker = NonNullable<EventMention['attributedTo']>;

interface Quoted {
  quotation: Quotation;
  /** Null for somebody without a name: nobody to attribute it to, and still no fact. */
  speaker: Speaker | null;
}

/**
 * What is told in quotation marks is told by whoever is quoted, over as many sentences as the marks hold: the speaker stands
 * behind the marks (“…,” said Berg), before them (Berg said: “…”), or goes on from what was said before. In an interview all answers are told by whoever is asked. Numbers too.
 */
export const refineQuotedSpeech: Refiner = (document) => {
  const bySentence = new Map<number, Quoted[]>();
  let last: Quoted | null = null;
  for (const quotation of quotationsOf(document)) {
    const speaker: Speaker | null = speakerOf(document, quotation) ?? speakerBefore(document, quotation, last);
    last = { quotation, speaker };
    for (let index = quotation.start.index; index <= quotation.end.index; index++)
      bySentence.set(index, [...(bySentence.get(index) ?? []), last]);
  }
  if (bySentence.size === 0 && !document.sentences.some(({ turn }) => turn)) return document;
  const sentences = document.sentences.map((sentence, index) => {
    const { turn } = sentence;
    if (turn?.kind === 'answer')
      return {
        ...sentence,
        mentions: sentence.mentions.map((mention) =>
          isCountedByOthers(sentence, mention, turn.speaker) ? mention : tellBy(mention, turn.speaker),
        ),
      };
    const quoted = bySentence.get(index);
    return quoted
      ? { ...sentence, mentions: sentence.mentions.map((mention) => attribute(mention, index, quoted)) }
      : sentence;
  });
  return { ...document, sentences };
};

function attribute(mention: Mention, index: number, quoted: readonly Quoted[]): Mention {
  const speaker = quoted.find(
    ({ quotation: { start, end } }) =>
      (index > start.index || mention.start >= start.at) && (index < end.index || mention.end <= end.at),
  )?.speaker;
  return speaker === undefined ? mention : tellBy(mention, speaker);
}

/** A mention of what somebody tells: his number, and his account of an event. */
function tellBy(mention: Mention, speaker: Speaker | null): Mention {
  if (mention.rule === 'annotation') return mention;
  if (mention.type === 'count') return mention.claimant === null ? { ...mention, claimant: speaker } : mention;
  if (mention.type !== 'event' || mention.stance !== null || mention.attributedTo !== null) return mention;
  return {
    ...mention,
    attributedTo: speaker,
    factuality: mention.factuality === 'asserted' ? 'claimed' : mention.factuality,
  };
}

/** "The guard has recorded 28,000 attempts", in an answer of the minister: whose number it is, the sentence says. */
const isCountedByOthers = (sentence: SentenceReading, mention: Mention, speaker: Speaker): boolean =>
  mention.type === 'count' &&
  statementsOf(sentence).some(
    ({ end, stance, attributedTo }) => stance === 'reports' && attributedTo !== speaker && end <= mention.start,
  );

/** Who speaks by the sentences in which the quotation begins and ends. */
function speakerOf({ sentences }: DocumentReading, { start, end }: Quotation): Speaker | null {
  const [first, last] = [sentences[start.index], sentences[end.index]];
  const said = last && statementsOf(last).find((mention) => mention.start > end.at);
  if (said && isNear(last.text.slice(end.at + 1, said.start))) return said.attributedTo;
  const says = first && statementsOf(first).findLast((mention) => mention.end < start.at);
  return says && isNear(first.text.slice(says.end, start.at - 1)) ? says.attributedTo : null;
}

/** Who goes on: a quotation that stands by itself, behind another of the same passage or behind a sentence that tells who says so. */
function speakerBefore({ sentences }: DocumentReading, { start, end }: Quotation, last: Quoted | null): Speaker | null {
  const [first, final] = [sentences[start.index], sentences[end.index]];
  // '"…," a neighbour said': it is somebody else's
  if (!first || !final || /\p{L}/u.test(first.text.slice(0, start.at) + final.text.slice(end.at))) return null;
  const before = sentences[start.index - 1];
  if (!before) return null;
  const isNext = before.passage === first.passage;
  if (last?.quotation.end.index === start.index - 1 && (isNext || last.quotation.open)) return last.speaker;
  const said = isNext ? statementsOf(before).at(-1) : undefined;
  return said?.stance === 'reports' ? said.attributedTo : null;
}

const statementsOf = ({ mentions }: SentenceReading): EventMention[] =>
  mentions.filter((mention): mention is EventMention => mention.type === 'event' && mention.stance !== null);

/** No other quotation and no new sentence stands between the words and who speaks them. */
const isNear = (between: string): boolean => between.length <= 80 && !/["“”„«»;]|\.\s/u.test(between);
