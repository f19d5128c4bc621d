import { createEnding } from '../ending.ts';
import type { SanctionMention } from '../../schema/mention.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { joined } from '../syntax/named-actors.ts';
import { findSubject } from '../syntax/subject.ts';
import type { Head } from './head.ts';
import { actorsOf, type Parties } from './parties.ts';

/** Who imposes what something is answered with: "Ottawa followed suit with measures"; null where nobody does. */
export function whoAnswers(sentence: SentenceReading, head: Head, parties: Parties): SanctionMention['sender'] {
  const { text, tokens } = sentence;
  if (!withMeasure(text, head.start)) return null;
  // "urged the Union to respond with sanctions": whoever is asked
  const to = text.slice(0, head.start).lastIndexOf(' to ');
  // "When the Union imposed a ban, Norland responded with one of its own": whoever answers
  const answer = tokens.findLastIndex((token) => token.end <= head.start && answers.test(token.lower));
  const subject = to < 0 && answer >= 0 ? findSubject(sentence, answer) : null;
  const answering = subject && 'actors' in subject ? subject.actors.flatMap((id) => parties.principal(id) ?? []) : [];
  if (answering.length > 0) return answering.length > 1 ? answering : (answering[0] ?? null);
  const first = actorsOf(sentence).find(
    (mention) => mention.end < head.start && parties.principal(mention.id) !== null && (to < 0 || mention.end === to),
  );
  if (first && to >= 0) return parties.principal(first.id);
  if (first) {
    const ids = [first.id, ...joined(sentence, first)].flatMap((id) => parties.principal(id) ?? []);
    return ids.length > 1 ? ids : (ids[0] ?? null);
  }
  return null;
}

const answers = /^(?:respon|repl|answer|react|retaliat|follow|act)(?:d|y|ie)?(?:s|ed|ing)?$/u;

/** "answered with new (sanctions)" */
const withMeasure = createEnding(prosePattern(/\bwith (?:\p{L}+ ){0,3}/u));
