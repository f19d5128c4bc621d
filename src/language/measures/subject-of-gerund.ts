import type { SentenceReading } from '../reading.ts';
import { findParticipleSubject } from '../syntax/participle-subject.ts';
import { findSubject } from '../syntax/subject.ts';
import type { Governor } from './governor.ts';

/** "moved together, unveiling sanctions", "joined the Union in announcing sanctions": who does it by what they did. */
export function subjectOfGerund(sentence: SentenceReading, { at }: Governor): string[] | null {
  const { tokens } = sentence;
  const before = tokens[at - 1]?.lower;
  const joining =
    before === 'in' || before === 'by'
      ? tokens.findLastIndex(
          ({ lower }, place) =>
            place < at &&
            at - place < 8 &&
            /^(?:join|follow|respond|react|answer|retaliat|reply|repli)(?:e?[sd]|ed)?$/u.test(lower),
        )
      : -1;
  const subject =
    before === ',' ? findParticipleSubject(sentence, at) : joining > 0 ? findSubject(sentence, joining) : null;
  return subject && 'actors' in subject && subject.actors.length > 0 ? subject.actors : null;
}
