import type { SentenceReading } from '../reading.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { Token } from '../token.ts';
import { actorsOf } from './named-actors.ts';

/**
 * "Berg phones Lund and *urges* him", "Berg meets the guards, *thanks* them": who opens the clause and acts in the present. A verb
 * that no lexicon has shows itself by its ending there, and by what stands behind it.
 */
export function presentSubject(sentence: SentenceReading, at: number): string[] {
  const { text, tokens } = sentence;
  const verb = tokens[at];
  if (!verb || !/^(?:,|and|but|then)$/u.test(tokens[at - 1]?.lower ?? '')) return [];
  const clause = Math.max(text.lastIndexOf(';', verb.start), text.lastIndexOf(':', verb.start)) + 1;
  const opening = actorsOf(sentence).find(
    ({ start }) => start >= clause && opensClause.test(text.slice(clause, start)),
  );
  return opening && acts.test(text.slice(opening.end, verb.start)) ? [opening.id] : [];
}

/** "Government spokesman (Berg)", "The next day Norland's minister (Berg)": nothing but a day and a title */
const opensClause =
  /^\P{L}*(?:(?:the )?(?:next|same|following|previous) (?:day|morning|evening|week|month),? )?(?!(?:after|before|when|while|as|if|because|since|for|with|like|unlike|though|although|once|until|to|in|at|on|from|by|against)\b)(?:[\p{L}’'-]+ ){0,4}$/iu;

/** " inspects the barrier and ", with no other clause in it */
const acts = prosePattern(
  /^ \p{Ll}{2,}s (?!of\b|and\b)(?!.*(?:["“”]|\b(?:who|which|that|as|while|because|when|after|before|where|whose)\b)).{2,}/u,
);

/** "She laughs, then (rejects) it": a pronoun that opens the sentence and does something first; null where none does. */
export function actingPronoun({ text }: SentenceReading, { start, lower }: Token): { word: string } | null {
  const word = /(?:s|ed)$/u.test(lower) ? actsBefore.exec(text.slice(0, start))?.groups?.['who'] : undefined;
  return word === undefined ? null : { word: word.toLowerCase() };
}

const actsBefore = prosePattern(
  /^(?<who>S?[Hh]e) \p{Ll}{2,}(?:s|ed)(?: (?!and\b|that\b|who\b)[\p{L}’'-]+){0,6},? (?:then|and|and then|but|but then) $/u,
);
