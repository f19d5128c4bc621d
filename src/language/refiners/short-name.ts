import type { ActorMention } from '../../schema/mention.ts';
import type { Refiner } from '../reading.ts';

/**
 * Lets a short name that is a word of the language ("the Council", "the Commission") stand for the body whose full name
 * with that word the document gave last; where it gave none the register decides.
 */
export const refineShortNames: Refiner = (document) => {
  const lastOf = new Map<string, ActorMention>();
  /** Short names that the text used before any full name with that word: they keep what the register says. */
  const settled = new Set<string>();
  const sentences = document.sentences.map((sentence) => {
    const mentions = sentence.mentions.map((mention) => {
      if (mention.type !== 'actor') return mention;
      if (mention.rule === 'actor-short-name') {
        const short = mention.text.toLowerCase();
        const full = lastOf.get(short);
        if (!full) settled.add(short);
        return full && !settled.has(short) ? { ...mention, id: full.id } : mention;
      }
      if (!mention.role && mention.text.includes(' '))
        for (const word of mention.text.split(' ')) if (/^\p{Lu}/u.test(word)) lastOf.set(word.toLowerCase(), mention);
      return mention;
    });
    return mentions.every((mention, at) => mention === sentence.mentions[at]) ? sentence : { ...sentence, mentions };
  });
  return { ...document, sentences };
};
