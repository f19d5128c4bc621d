import type { ActorMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import { actorsOf } from './named-actors.ts';
import { oneOf } from './one-of.ts';
import { isSureVerb } from './sure-verb.ts';

/** Words between a passive verb and its "by". */
const reach = 10;

const isOfTimeOrPlace = oneOf(
  'at in on near along around between inside outside from last this yesterday early late today',
);

/** "condemned by Norland", "registered in May at the southern frontier by the guard": who did it; undefined where nobody named did. */
export function agentBehind(sentence: SentenceReading, at: number): ActorMention | undefined {
  const { tokens, mentions } = sentence;
  for (let index = at + 1; index <= at + reach; index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'punctuation' && !/^[-–]$/u.test(token.text)) || isSureVerb(token)) return undefined;
    // "told of returns by Norland": what it was told of
    if (token.lower === 'of' || token.lower === 'and') return undefined;
    if (token.lower !== 'by') {
      if (index === at + 1 && !isOfTimeOrPlace(token)) return undefined;
      continue;
    }
    const next = mentions.filter(({ start }) => start > token.start && start - token.end <= 5);
    // "counted by Monday"
    if (!next.some(({ type }) => type === 'date')) return actorsOf(sentence).find((actor) => next.includes(actor));
  }
  return undefined;
}
