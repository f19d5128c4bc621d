import type { Registers } from '../../schema/registers.ts';
import { createNameReader } from '../names/name-reader.ts';
import type { Parser } from '../reading.ts';
import { toMention } from '../names/span.ts';

/**
 * Reads who and where, in one go, since an actor and a place are told apart by the same words. Actors: names and aliases of
 * the register, states and their capitals by the grammar around them, bodies with the country that owns them, holders of
 * offices on the document's day, and newcomers by the way they are introduced (`unknown-person`, `unknown-organisation`,
 * with an id made of the name). Places: those of the register, countries and cities where the grammar locates something
 * there, borders named from both sides, and places no register has (`unknown-place`, with an id made of the name).
 */
export function createNameParser(registers: Registers): Parser {
  const reader = createNameReader(registers);
  return (sentence, { date }) => reader.read(sentence, date).map((span) => toMention(span, sentence));
}
