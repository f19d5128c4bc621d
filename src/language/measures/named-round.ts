import { createEnding } from '../ending.ts';
import { ordinalsFromSecond } from '../lexicon/ordinals.ts';
import { containerNouns } from '../lexicon/sanction-nouns.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';

/** "a 16th (round)" */
export const isCounted = (text: string, at: number): boolean => ordinalFigure(text, at);

/** "a fifth package", "a further round of sanctions": measures that come one after the other, and are worked on. */
export const isOfRound = ({ text }: SentenceReading, { start, end }: TextRange): boolean =>
  containerNouns.has(text.slice(start, end)) || roundOf(text, start);

/** "another round of (measures)" */
export const roundOf = createEnding(
  /\b(?:rounds?|packages?|tranches?|batch|wave|set|series|raft) of (?:[\p{L}’'-]+ ){0,3}/u,
);

/** Whether a package or a round is one of measures though nothing else says so: "the Union's fifth package", "a new package is being prepared". */
export function isNamedRound(
  { tokens, text, mentions }: SentenceReading,
  at: number,
  leads: RegExp | undefined,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const behind = text.slice(token.end);
  // "ministers of the Union backed a fifth package"
  if (
    (isOrdinal.test(before) || isOrdinal.test(tokens[at - 2]?.lower ?? '') || isCounted(text, token.start)) &&
    // "a fifth package, adopted on 2 December"
    (/^, (?:adopted|approved|imposed) on /u.test(behind) ||
      // "21 June. Fourth package: the Union lists 78 people"
      (behind.startsWith(': ') && /^(?:\S+ ){0,4}\S+ $/u.test(text.slice(0, token.start))) ||
      (behind.startsWith(': ') && at <= 2) ||
      mentions.some(
        (mention) =>
          mention.type === 'actor' &&
          mention.end <= token.start &&
          (token.start - mention.end < 18 || (token.lower === 'package' && !/^ of \p{Ll}/u.test(behind))),
      ))
  )
    return true;
  // "A new package is being prepared", "could propose a new package in March"
  return (
    ((leads?.test(before) ?? false) || /^(?:corresponding|separate|similar)$/u.test(before)) &&
    (inPreparation.test(behind) || (putForward(text, token.start) && !/^ (?:of|for|to) /u.test(behind)))
  );
}

const inPreparation =
  /^(?: (?:naming|covering|targeting|with) [^;.]{3,80},?)? (?:is|was) (?:(?:still|now|already) )?being (?:prepared|drafted|negotiated|discussed|finali[sz]ed)\b/u;
const putForward = createEnding(
  /\b(?:propose[sd]?|adopt(?:s|ed)?|approve[sd]?|tabled?|draft(?:s|ed)?|prepar(?:es?|ed|ing)|negotiat(?:es?|ed|ing)) (?:an?|the|its|another) (?:new|further|next|\w+th|first|second|third) /u,
);
const ordinalFigure = createEnding(/\b\d{1,2}(?:st|nd|rd|th) (?:\p{Lu}\p{L}+ )?/u);
const isOrdinal = new RegExp(`^(?:first|${ordinalsFromSecond})$`, 'u');
