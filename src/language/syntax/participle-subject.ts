import { auxiliaries } from '../lexicon/modality.ts';
import type { SentenceReading } from '../reading.ts';
import { oneOf } from './one-of.ts';
import { actorsOf } from './named-actors.ts';
import { findSubject, type Subject } from './subject.ts';
import { isSureVerb } from './sure-verb.ts';

const isBe = oneOf('was were is are');
const isWhere = oneOf('on in at back there up out');

/**
 * Who speaks by a participle: "Blaming smugglers, *Norland* shut its posts", "*Norland* shut its posts, blaming smugglers". The
 * subject of the clause that it goes with; null where that is no actor or the clause is not plain.
 */
export function findParticipleSubject(sentence: SentenceReading, at: number): Subject {
  return at === 0 ? behindOpening(sentence) : ofClauseBefore(sentence, at);
}

function behindOpening(sentence: SentenceReading): Subject {
  const { text, mentions } = sentence;
  for (const { id, start, end } of actorsOf(sentence)) {
    // the comma that ends the opening stands right before who acts: "Blaming Berg, the president, …" is an apposition
    if (!/, (?:the |an? )?(?:\p{L}+ ){0,3}$/u.test(text.slice(Math.max(0, start - 60), start))) continue;
    if (text.startsWith(',', end)) continue;
    // "Blaming Berg, Lund and others"; "Blaming Berg, Lund resigned"
    if (text.startsWith(' and ', end) && mentions.some((other) => other.end === start - 2 && other.type === 'actor'))
      continue;
    return { actors: [id] };
  }
  const pronoun = /^[^"“;]{3,120}?, (?<word>he|she|it|they)\b/u.exec(text)?.groups?.['word'];
  return pronoun === undefined ? null : { word: pronoun };
}

function ofClauseBefore(sentence: SentenceReading, at: number): Subject {
  const { text, tokens } = sentence;
  if (tokens[at - 1]?.text !== ',') return null;
  const verb = tokens.findLastIndex(
    (token, place) =>
      place < at &&
      isSureVerb(token) &&
      // "was on every screen, warning": a form of "be" that helps no other verb
      (!auxiliaries.has(token.lower) || (isBe(token) && isWhere(tokens[place + 1]))),
  );
  const from = tokens[verb];
  if (verb <= 0 || !from) return null;
  // another clause, or another voice, between
  if (/["“”;:]|,|\b(?:who|which|that|whose|where|while|by)\b/u.test(text.slice(from.start, tokens[at - 1]?.start)))
    return null;
  return findSubject(sentence, verb);
}
