import type { ActorMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { orderMentions } from '../mention-order.ts';
import { createNameReader } from '../names/name-reader.ts';
import { isAttached } from '../names/role.ts';
import { ministers } from '../lexicon/offices.ts';
import { lowerAt } from '../names/token-shape.ts';
import type { Refiner } from '../reading.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';

// offices that one may name by themselves; "the head", "the director" are too many people
const alone = new Set([
  'president',
  'prime minister',
  'premier',
  'pm',
  'chancellor',
  'foreign minister',
  'interior minister',
  'minister',
  'defence minister',
  'defense minister',
  'secretary general',
  'secretary-general',
  'dictator',
  'strongman',
  'high representative',
  'foreign secretary',
  'home secretary',
]);

/** Reads an office by itself ("the Secretary General", "the president") as the last person named who holds it on the document's day. */
export function createBareOfficeRefiner(registers: Registers): Refiner {
  const { vocabulary, offices } = createNameReader(registers);
  const opensOffice = createWordTable((word) => word.lower === 'minister' || offices.phrases.opens(word));
  const holders = new Set(registers.actors.filter(({ roles }) => roles.length > 0).map(({ id }) => id));
  return (document) => {
    // when each actor that has held an office was last named
    const named = new Map<string, number>();
    let step = 0;
    const sentences = document.sentences.map((sentence) => {
      const { tokens, mentions } = sentence;
      const namesHolder = mentions.some((mention) => mention.type === 'actor' && holders.has(mention.id));
      if (!namesHolder && (named.size === 0 || !tokens.some(opensOffice))) return sentence;
      const found: ActorMention[] = [];
      const idAt = namesHolder
        ? new Map(mentions.flatMap((mention) => (mention.type === 'actor' ? [[mention.start, mention.id]] : [])))
        : null;
      const readOffice = (token: Token, at: number): void => {
        // "the minister": whichever was named last; elsewhere the word says of what
        const isBare = token.lower === 'minister' && tokens[at + 1]?.capitalised !== true;
        const hit = isBare ? { end: at + 1, values: ministers } : offices.phrases.at(tokens, at)[0];
        const last = hit && tokens[hit.end - 1];
        if (
          !hit ||
          !last ||
          !alone.has(
            tokens
              .slice(at, hit.end)
              .map((each) => each.lower)
              .join(' ')
              .replace(' - ', '-'),
          )
        )
          return;
        // "the president and prime minister" are two offices, "the chancellor and Anna Berg" two people
        const joins = /^(?:and|or)$/.test(lowerAt(tokens, hit.end)) && tokens[hit.end + 1]?.capitalised !== true;
        if (joins || /^(?:of|-|for|s)$/.test(lowerAt(tokens, hit.end)) || isAttached(tokens, at, hit.end, vocabulary))
          return;
        if (
          mentions.some((mention) => mention.type === 'actor' && mention.start < last.end && token.start < mention.end)
        )
          return;
        const keys = /^(?:dictator|strongman)$/.test(token.lower)
          ? ['leader']
          : hit.values.filter((key) => key !== 'director' && key !== 'chairman');
        const holder = [...named]
          .filter(([each]) => offices.holds(each, keys, document.date))
          .toSorted((a, b) => b[1] - a[1])[0]?.[0];
        if (holder === undefined) return;
        found.push({
          type: 'actor',
          start: token.start,
          end: last.end,
          text: sentence.text.slice(token.start, last.end),
          rule: 'role-alone',
          id: holder,
          metonym: false,
          role: true,
        });
      };
      tokens.forEach((token, at) => {
        const id = idAt?.get(token.start);
        if (id !== undefined && holders.has(id)) named.set(id, ++step);
        if (at > 0 && opensOffice(token) && tokens[at - 1]?.lower === 'the') readOffice(token, at);
      });
      return found.length === 0 ? sentence : { ...sentence, mentions: orderMentions([...mentions, ...found]) };
    });
    return { ...document, sentences };
  };
}
