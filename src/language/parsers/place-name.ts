import type { Registers } from '../../schema/registers.ts';
import { createNameReader } from '../names/name-reader.ts';
import type { Parser } from '../reading.ts';
import { toMention } from '../names/span.ts';

/**
 * Reads locations: places of the register, countries and cities where the grammar locates something there, borders
 * named from both sides, and places no register has (`unknown-place`, with an id made of the name).
 */
export function createPlaceParser(registers: Registers): Parser {
  const reader = createNameReader(registers);
  return (sentence, { date }) =>
    reader
      .read(sentence, date)
      .filter((span) => span.type === 'place')
      .map((span) => toMention(span, sentence));
}
