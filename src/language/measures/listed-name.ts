import type { SentenceReading } from '../reading.ts';

// Whom a verb of listing lists, where the name stands before it.

/** A name right before the auxiliary of a verb in the passive. */
export function endsName({ mentions, text }: SentenceReading, at: number): boolean {
  return mentions.some(
    ({ type, end }) =>
      type === 'actor' &&
      end < at &&
      /^,? (?:was|were|is|are|has been|have been)(?: \p{L}+ly| also)? $/u.test(text.slice(end, at)),
  );
}

/** "Skyways, which the Union (listed)": whom stands before the clause. */
export function isNamedBefore({ mentions, text }: SentenceReading, at: number): boolean {
  // "Skyways, which it listed in June"
  const pronoun = whichIt.exec(text.slice(0, at));
  if (pronoun && mentions.some(({ type, end }) => type === 'actor' && end === pronoun.index)) return true;
  const sender = mentions.find(
    ({ type, end }) => type === 'actor' && end < at && /^ (?:has |have |had )?$/u.test(text.slice(end, at)),
  );
  return mentions.some(
    ({ type, end }) =>
      type === 'actor' &&
      sender !== undefined &&
      end < sender.start &&
      /^, (?:which|whom) (?:the )?$/u.test(text.slice(end, sender.start)),
  );
}

const whichIt = /, (?:which|whom) (?:it|they|(?:the )?(?:bloc|Council|Union|Treasury)) (?:has |have |had )?$/u;
