import type { SentenceReading } from '../reading.ts';
import { tokenAt } from '../token.ts';
import { bareNoun } from './agent.ts';
import { actorsOf, joined } from './named-actors.ts';
import { plainPronouns, type Subject } from './subject.ts';

/** The actor right behind the verb: '"It is over," said Berg'; only where the verb ends a quotation or opens the clause. */
export function findInvertedSubject(sentence: SentenceReading, at: number): Subject {
  const before = tokenAt(sentence.tokens, at - 1);
  if (before && !/^[,"”’']$/u.test(before.text)) return null;
  const next = sentence.tokens[at + 1];
  if (!next) return null;
  const actors = actorsOf(sentence);
  const first = actors.find(
    (mention) =>
      mention.start === next.start ||
      (mention.start > next.start &&
        mention.start - next.start < 60 &&
        isTitle(sentence.text.slice(next.start, mention.start))),
  );
  // "said the head of the Union, Anna Berg": who holds the office speaks
  const holder =
    first &&
    actors.find((mention) => {
      const between = mention.start > first.end ? sentence.text.slice(first.end, mention.start) : '';
      return (next.lower === 'the' && between === ', ') || (mention.rule.includes('person') && isOffice.test(between));
    });
  const actor = holder ?? first;
  if (actor) return { actors: [actor.id, ...joined(sentence, actor)] };
  return plainPronouns.has(next.lower) ? { word: next.lower } : bareNoun(sentence.tokens, at + 1);
}

/** "said (Velm Aid) spokesman (Anna Berg)", "said the guard's (Anna Berg)", "said Norland's interior minister, (Anna Berg)" */
const isOffice =
  /^(?:['’]s(?: (?!and |or |of |in |on |at |to |that |as )[\p{Ll}-]+){0,5}|(?: (?!and |or |of |in |on |at |to |that |as |after |when |while )[\p{Ll}-]+){1,5}),? $/u;

function isTitle(words: string): boolean {
  // "the mayor of a town, Anna Berg"
  return /^(?:[\p{L}' -]+|the [\p{L}' -]+,) $/u.test(words);
}
