import type { CountMention, EventMention } from '../../schema/mention.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import { clausesOf } from '../syntax/clause.ts';
import { rowClaimantsOf } from '../syntax/row-claimants.ts';
import { speechAround } from '../syntax/factuality.ts';

/** Who gave a number: the speaker of the speech that it stands in, or of the only statement of its sentence that counts. */
export const refineAttribution: Refiner = (document) => {
  const rows = rowClaimantsOf(document);
  return { ...document, sentences: document.sentences.map((sentence) => attribute(sentence, rows)) };
};

function attribute(sentence: SentenceReading, rows: ReadonlyMap<number, string>): SentenceReading {
  const ofRow = sentence.row === null ? undefined : rows.get(sentence.row);
  if (!sentence.mentions.some((mention) => mention.type === 'count' && mention.claimant === null)) return sentence;
  const clauses = clausesOf(sentence);
  return {
    ...sentence,
    mentions: sentence.mentions.map((mention) => {
      if (mention.type !== 'count' || mention.claimant !== null) return mention;
      const around = speechAround(sentence, mention.start, clauses);
      // who offers or asks for 140 soldiers has not counted them
      const tells = around && /^(?:reports|accuses|denies|condemns)$/u.test(around.stance ?? '');
      const speech = tells ? around : countedBy(sentence, mention);
      if (speech) return { ...mention, claimant: speech.attributedTo };
      return ofRow === undefined ? mention : { ...mention, claimant: ofRow };
    }),
  };
}

/** "the guard counted 468 attempts": the verb stands before the number, with no other statement between. */
function countedBy(sentence: SentenceReading, count: CountMention): EventMention | null {
  const before = sentence.mentions.filter(
    (mention): mention is EventMention =>
      mention.type === 'event' && mention.stance === 'reports' && mention.end <= count.start,
  );
  const last = before.at(-1);
  return last && !/[;]/.test(sentence.text.slice(last.end, count.start)) ? last : null;
}
