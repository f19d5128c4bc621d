import type { Registers } from '../../schema/registers.ts';
import { createNameReader } from '../names/name-reader.ts';
import type { Parser } from '../reading.ts';
import { toMention } from '../names/span.ts';

/**
 * Reads who acts, speaks or is acted on: names and aliases of the register, states and their capitals by the grammar
 * around them, bodies with the country that owns them, holders of offices on the document's day, and newcomers by the
 * way they are introduced (`unknown-person`, `unknown-organisation`, with an id made of the name).
 */
export function createActorParser(registers: Registers): Parser {
  const reader = createNameReader(registers);
  return (sentence, { date }) =>
    reader
      .read(sentence, date)
      .filter((span) => span.type === 'actor')
      .map((span) => toMention(span, sentence));
}
