import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';

const verbs = 'take|accept|admit|receive|host|relocate|resettle|let|help|send home';
const isAsked = createEnding(
  prosePattern(
    new RegExp(
      `\\b(?:could|would|should|might|must|to)(?: \\p{L}+ly)? (?:${verbs})(?: in)? (?:(?:about|some|the|another|up to) )*|\\bif [^,;]{0,40}\\b(?:let|took|accepted|admitted|sent home|sent back|took back|flew home)(?: in)? (?:(?:the|another|about|some) )*`,
      'u',
    ),
  ),
);

/** "asked Sudland to take 2,000 people", "would help 5,000 people go home if …": nobody has counted them anywhere. UTF-16 units. */
export const isWanted = ({ text }: SentenceReading, start: number): boolean => isAsked(text, start);
