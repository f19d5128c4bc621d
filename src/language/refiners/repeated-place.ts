import type { PlaceMention } from '../../schema/mention.ts';
import { orderMentions } from '../mention-order.ts';
import type { Refiner, SentenceReading } from '../reading.ts';

/**
 * Finds a place that no register has wherever its name stands, if one sentence of the document shows it to be a place:
 * "the crossing at Velm" makes "Velm reopened in May" one too. Drops such a place where the name is a person's.
 */
export const refineRepeatedPlaces: Refiner = (document) => {
  const places = new Map<string, string>();
  for (const { mentions } of document.sentences)
    for (const mention of mentions)
      if (mention.type === 'place' && mention.rule === 'unknown-place') places.set(mention.text, mention.id);
  if (places.size === 0) return document;
  for (const { mentions } of document.sentences)
    for (const mention of mentions)
      if (mention.type === 'actor' && rulesOfPeople.has(mention.rule))
        for (const word of mention.text.split(' ')) places.delete(word);
  const byFirst = new Map<string, string[]>();
  for (const name of places.keys()) {
    const first = name.split(/[\s–-]/)[0] ?? name;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  const sentences = document.sentences.map((sentence) => {
    const kept = sentence.mentions.filter(
      (mention) => mention.type !== 'place' || mention.rule !== 'unknown-place' || places.has(mention.text),
    );
    const found = sentence.tokens.flatMap((token) => {
      const name = byFirst
        .get(token.text)
        ?.find(
          (each) =>
            sentence.text.startsWith(each, token.start) &&
            !/[\p{L}\p{N}]/u.test(sentence.text.charAt(token.start + each.length)),
        );
      if (name === undefined || isCovered(kept, token.start, token.start + name.length)) return [];
      const mention: PlaceMention = {
        type: 'place',
        start: token.start,
        end: token.start + name.length,
        text: name,
        rule: 'unknown-place',
        id: places.get(name) ?? '',
      };
      return [mention];
    });
    return found.length === 0 && kept.length === sentence.mentions.length
      ? sentence
      : { ...sentence, mentions: orderMentions([...kept, ...found]) };
  });
  return { ...document, sentences };
};

const rulesOfPeople: ReadonlySet<string> = new Set(['person', 'unknown-person', 'surname']);

function isCovered(mentions: SentenceReading['mentions'], start: number, end: number): boolean {
  return mentions.some(
    (mention) => (mention.type === 'actor' || mention.type === 'place') && mention.start < end && start < mention.end,
  );
}
