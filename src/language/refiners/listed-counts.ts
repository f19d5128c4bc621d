import type { Mention } from '../../schema/mention.ts';
import type { Refiner } from '../reading.ts';

/** Numbers in a table's row that tells of a measure count who is listed, and nobody on the move: "| listing | 38 | 3 |". */
export const refineListedCounts: Refiner = (document) => {
  const listing = new Set(
    document.sentences.flatMap(({ row, mentions }) =>
      row !== null && mentions.some(({ type }) => type === 'sanction') ? [row] : [],
    ),
  );
  if (listing.size === 0) return document;
  const toListed = (mention: Mention): Mention => {
    if (mention.type !== 'count' || !mention.isMigrantCount || mention.rule === 'annotation') return mention;
    const unit = /^bod(?:y|ies)$/iu.test(mention.noun ?? '') ? 'entities' : 'people';
    return { ...mention, unit, isMigrantCount: false, metric: 'other' };
  };
  const sentences = document.sentences.map((sentence) =>
    sentence.row !== null && listing.has(sentence.row)
      ? { ...sentence, mentions: sentence.mentions.map(toListed) }
      : sentence,
  );
  return { ...document, sentences };
};
