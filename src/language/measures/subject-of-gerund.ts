import type { SentenceReading } from '../reading.ts';
import { findParticipleSubject } from '../syntax/participle-subject.ts';
import { findSubject } from '../syntax/subject.ts';
import { createWordTable } from '../word.ts';
import type { Governor } from './governor.ts';

/** "moved together, unveiling sanctions", "joined the Union in announcing sanctions": who does it by what they did. */
export function subjectOfGerund(sentence: SentenceReading, { at }: Governor): string[] | null {
  const isParticiple = sentence.tokens[at - 1]?.lower === ',';
  const verb = isParticiple ? -1 : verbOfMeans(sentence, at);
  const subject = isParticiple ? findParticipleSubject(sentence, at) : verb >= 0 ? findSubject(sentence, verb) : null;
  return subject && 'actors' in subject && subject.actors.length > 0 ? subject.actors : null;
}

/** The verb of an act that a gerund tells the way of: "*responded* by imposing"; -1 where it tells of none. */
export function verbOfMeans({ tokens }: SentenceReading, gerund: number): number {
  const before = tokens[gerund - 1]?.lower;
  if (before !== 'in' && before !== 'by') return -1;
  for (let at = gerund - 2; at >= 0 && gerund - at <= reach; at--) {
    const token = tokens[at];
    if (token && tellsOfMeans(token)) return at;
  }
  return -1;
}

/** Tokens that "joined the Union and its allies in" may be long. */
const reach = 9;
const tellsOfMeans = createWordTable(({ lower }) =>
  /^(?:join|follow|respond|react|answer|retaliat|reply|repli)(?:e?[sd])?$/u.test(lower),
);
