import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { cellTitle } from './cell-title.ts';

// "measures against 22 people who organised crossings"; "the latest round adds 25 people and seven companies"
const isBehindMeasure = createEnding(
  /\b(?:sanctions?|measures|restrictions|(?:travel )?bans?|freezes?|blacklisted|designated)(?: on| against| targeting)?(?: (?:another|a further|some|about))? |\b(?:round|package|list|tranche|measures|restrictions|sanctions|penalties)\b[^;]{0,60}\b(?:adds?|added|adding|names?|named|naming|cover(?:s|ed|ing)?|lists?|listing|hits?|targets?|targeting|with)(?: (?:another|a further|some|about))? /iu,
);

/** "People / entities added": columns that tell whom a measure lists. */
const listing = /\b(?:entit(?:y|ies)|compan(?:y|ies)|firms|listed|listings?|blacklist\w*|sanctioned)\b/iu;

/** Whether the number at a position counts those whom a measure lists. UTF-16 units. */
export const isListed = (sentence: SentenceReading, start: number): boolean =>
  sentence.kind === 'cell'
    ? listing.test(cellTitle(sentence) ?? '')
    : isBehindMeasure(sentence.text, start) || besideBodies.test(sentence.text.slice(start));

/** "(287 individuals) and 39 bodies": persons and what is no person, as lists tell them apart. */
const besideBodies = prosePattern(
  /^[^ ,.;]+(?: \p{L}+){0,2} (?:individuals|persons|people|officials),? (?:and|plus|as well as) (?:\p{L}+ ){0,2}\d*[\p{L}-]* ?(?:entities|organisations|organizations|companies|firms|bodies|enterprises|legal persons)\b/u,
);
