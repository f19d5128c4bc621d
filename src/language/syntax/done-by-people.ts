import { tokenAt } from '../token.ts';
import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import { createWordTable } from '../word.ts';
import { oneOf } from './one-of.ts';

/** "a crowd of men trying to cross": people who are doing it; "those trying", "migrants trying" may be anybody. */
export function isDoneByPeople({ tokens, text }: SentenceReading, at: number): boolean {
  const [people, verb] = [tokenAt(tokens, at - 1), tokens[at]];
  if (people === undefined || verb === undefined || !isPeople(people)) return false;
  // "people hurling rocks", "a crowd pelting them with stones": nobody does so in general
  if (isViolent(verb)) return !/^(?:those|people|anyone)$/u.test(tokenAt(tokens, at - 2)?.lower ?? '');
  return (
    /^(?:trying|attempting|seeking)$/u.test(verb.lower) && tokens[at + 1]?.lower === 'to' && isCounted(text, verb.start)
  );
}

const isPeople = createWordTable(({ lower }) => /^(?:\p{L}+s|people|men|women|children|crowd|mob|group)$/u.test(lower));
const isViolent = oneOf('hurling throwing pelting lobbing flinging slinging stoning tossing storming ramming');

const isCounted = createEnding(
  /\b(?:\d+|groups?|crowds?|dozens|hundreds|thousands|several|columns?)\b(?: [\p{L}-]+){1,4} /u,
);
