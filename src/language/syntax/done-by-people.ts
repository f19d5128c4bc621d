import { tokenAt } from '../token.ts';
import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';

/** "a crowd of men trying to cross": people who are doing it; "those trying", "migrants trying" may be anybody. */
export function isDoneByPeople({ tokens, text }: SentenceReading, at: number): boolean {
  const [people, verb] = [tokenAt(tokens, at - 1), tokens[at]];
  return (
    people !== undefined &&
    verb !== undefined &&
    /^(?:trying|attempting|seeking)$/u.test(verb.lower) &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:\p{Ll}+s|people|men|women|children)$/u.test(people.text) &&
    isCounted(text, verb.start)
  );
}

const isCounted = createEnding(
  /\b(?:\d+|groups?|crowds?|dozens|hundreds|thousands|several|columns?)\b(?: [\p{L}-]+){1,4} /u,
);
