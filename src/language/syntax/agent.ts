import { speakingNouns } from '../lexicon/speech-sources.ts';
import type { SentenceReading } from '../reading.ts';
import { actorsOf } from './named-actors.ts';
import { oneOf } from './one-of.ts';
import type { Subject } from './subject.ts';
import { isSureVerb } from './sure-verb.ts';
import { type Token, tokenAt } from '../token.ts';

/** Words between a passive verb and its "by". */
const reach = 10;

const isOfTimeOrPlace = oneOf(
  'at in on near along around between inside outside from last this yesterday early late today',
);

/** "brushed aside by", "ruled out by" */
const isParticle = oneOf('aside off out away down back up over through');

/**
 * "condemned by Norland", "registered in May at the southern frontier by the Border Guard": who did it; "recorded by the
 * service": the noun that leads back to somebody. Null where nobody named did.
 */
export function agentBehind(sentence: SentenceReading, at: number): Subject {
  const { tokens, mentions } = sentence;
  for (let index = at + 1; index <= at + reach; index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'punctuation' && !/^[-–]$/u.test(token.text)) || isSureVerb(token)) return null;
    // "told of returns by Norland": what it was told of
    if (token.lower === 'of' || token.lower === 'and') return null;
    if (token.lower !== 'by') {
      if (index === at + 1 && !isOfTimeOrPlace(token) && !isParticle(token)) return null;
      continue;
    }
    const next = mentions.filter(({ start }) => start > token.start && start - token.end <= 5);
    // "counted by Monday"
    if (next.some(({ type }) => type === 'date')) return null;
    const agent = actorsOf(sentence).find((actor) => next.includes(actor));
    return agent ? { actors: [agent.id] } : bareNoun(tokens, index + 1);
  }
  return null;
}

/** "the service", "its spokeswoman": not "the service dogs". */
export function bareNoun(tokens: readonly Token[], at: number): Subject {
  const noun = isDefinite(tokenAt(tokens, at)) ? tokenAt(tokens, at + 1) : undefined;
  const next = tokenAt(tokens, at + 2);
  const isAlone = next === undefined || /^[.,;:)”"–—]/u.test(next.text) || closesPhrase(next);
  return noun && isAlone && Object.hasOwn(speakingNouns, noun.lower) ? { word: noun.lower } : null;
}

const isDefinite = oneOf('the its this that');
const closesPhrase = oneOf(
  'in on at during since from between for as and but while when this last that yesterday today',
);
