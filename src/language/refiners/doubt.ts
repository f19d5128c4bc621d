import type { Mention } from '../../schema/mention.ts';
import type { Refiner, SentenceReading } from '../reading.ts';

/**
 * Hands the doubt about a speaker on: to what the same pronoun says farther down the passage ("She said … She added …")
 * and to the counts and events that are told in that speaker's name. A sentence that names the speaker ends it.
 */
export const refineDoubts: Refiner = (document) => {
  let passage = -1;
  let speaker: string | null = null;
  const sentences = document.sentences.map((sentence) => {
    if (sentence.passage !== passage) speaker = null;
    passage = sentence.passage;
    for (const mention of sentence.mentions) {
      if (mention.type === 'actor' && mention.id === speaker) speaker = null;
      if (mention.type === 'event' && mention.doubt === 'two-antecedents' && typeof mention.attributedTo === 'string')
        speaker = mention.attributedTo;
    }
    return speaker === null ? sentence : doubtSpeaker(sentence, speaker);
  });
  return { ...document, sentences };
};

function doubtSpeaker(sentence: SentenceReading, speaker: string): SentenceReading {
  const inName = (mention: Mention): boolean =>
    mention.type === 'count'
      ? mention.claimant === speaker
      : mention.type === 'event' && mention.attributedTo === speaker;
  if (!sentence.mentions.some(inName)) return sentence;
  return {
    ...sentence,
    mentions: sentence.mentions.map((mention): Mention => {
      if ((mention.type !== 'count' && mention.type !== 'event') || !inName(mention)) return mention;
      return { ...mention, doubt: mention.doubt ?? 'two-antecedents' };
    }),
  };
}
