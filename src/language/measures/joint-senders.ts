import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive } from '../syntax/verb-use.ts';
import { wordSet } from '../word-set.ts';
import type { Governor } from './governor.ts';
import { actorsOf, type Parties } from './parties.ts';

// Whoever imposes a measure that is not theirs alone.

/** Verbs by which somebody makes the measure of somebody else their own. */
const joining = wordSet('adopt join take align sign copy mirror match replicate implement apply introduce impose');

/** "joined the sanctions talks", "aligned itself with the listing criteria": no act where measures are only what those are about. */
export const isJoining = ({ base }: Governor): boolean => base === 'join' || base === 'align';

/** "Norland adopted the Union's sanctions": who does so imposes them too, on their own; null where nobody else does. */
export function joinerOf(
  sentence: SentenceReading,
  { at, base, relation, start, tense }: Governor,
  owner: string,
  parties: Parties,
): string | string[] | null {
  if (relation !== 'object' || !joining.has(base) || isPassive(sentence.tokens, at, tense)) return null;
  const subject = findSubject(sentence, at);
  const actors = subject && 'actors' in subject ? subject.actors : [];
  const owning = parties.principal(owner) ?? owner;
  const joiners = actors.map((actor) => (parties.kinds.get(actor) === 'person' ? null : parties.principal(actor)));
  const [first] = joiners;
  const areOthers = joiners.every((id) => id !== null && id !== owning && !parties.targets.includes(id));
  if (!first || !areOthers || isNegated(sentence.text, start)) return null;
  return joiners.length > 1 ? joiners.filter((id) => id !== null) : first;
}

/** "has not yet (joined)" */
const isNegated = createEnding(/\b(?:not|never|n['’]t)(?: yet| so far)? /u);

/** "Together with Norland, Sorland imposed", "Sorland, with Norland, announced": who acts beside the subject. */
export const companionsOf = (
  sentence: SentenceReading,
  parties: Parties,
  known: readonly (string | null)[],
): string[] =>
  actorsOf(sentence).flatMap(({ id, start, end }) => {
    const principal =
      besides(sentence.text, start) || isAside(sentence.text, start, end) ? parties.principal(id) : null;
    return principal === null || known.includes(principal) || known.includes(id) ? [] : [principal];
  });

const besides = createEnding(
  /\b(?:[Tt]ogether with|[Jj]ointly with|[Aa]long with|[Aa]longside|[Ii]n concert with) (?:the )?/u,
);

const isAside = (text: string, start: number, end: number): boolean =>
  text.startsWith(',', end) && withSomebody(text, start);
const withSomebody = createEnding(/\p{Lu}\p{L}+, with (?:the )?/u);
