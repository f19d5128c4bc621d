import { createEnding } from '../ending.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Refiner, SentenceReading } from '../reading.ts';

/** "The new measures will:", "The ministers agreed to:": each item of the list goes on with the sentence. */
const openEnd = createEnding(/\b(?:will|would|shall|should|must|has|have|to)(?: also| now| thus)?:/u);

/**
 * Lets a refiner read the items of a list as the ends of the sentence that opens it, and gives them back by themselves with
 * what was found in them.
 */
export function withLeadIns(refine: Refiner): Refiner {
  return (document) => {
    const shifts = new Map<number, number>();
    let opening = null as SentenceReading | null;
    const sentences = document.sentences.map((sentence, index) => {
      if (sentence.kind !== 'item') {
        opening = openEnd(sentence.text) ? sentence : null;
        return sentence;
      }
      if (!opening || document.sentences[index - 1]?.passage === sentence.passage) return sentence;
      shifts.set(index, opening.text.length);
      return joined(opening, sentence);
    });
    if (shifts.size === 0) return refine(document);
    const refined = refine({ ...document, sentences });
    return {
      ...refined,
      sentences: refined.sentences.map((sentence, index) => {
        const shift = shifts.get(index);
        const own = document.sentences[index];
        if (shift === undefined || !own) return sentence;
        const mentions = sentence.mentions.filter(({ start }) => start >= shift);
        return { ...own, mentions: mentions.map((mention) => moved(mention, -shift)) };
      }),
    };
  };
}

// a space stands where the colon stood, so that the item begins where the opening ended
function joined(opening: SentenceReading, item: SentenceReading): SentenceReading {
  const shift = opening.text.length;
  return {
    ...item,
    itemStart: shift,
    text: `${opening.text.slice(0, -1)} ${item.text}`,
    tokens: [
      ...opening.tokens.slice(0, -1),
      ...item.tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift })),
    ],
    mentions: [...opening.mentions, ...item.mentions.map((mention) => moved(mention, shift))],
  };
}

function moved<Moved extends Mention>(mention: Moved, by: number): Moved {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}
