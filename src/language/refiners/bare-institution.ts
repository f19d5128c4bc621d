import type { Mention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { createNameReader } from '../names/name-reader.ts';
import { isJoiner } from '../names/token-shape.ts';
import type { Refiner, SentenceReading } from '../reading.ts';

/**
 * Gives a body that is named without its state ("the Border Guard", "the Foreign Ministry") the state that the document
 * last spoke of and that has a body of that name; drops it where there is none.
 */
export function createBareInstitutionRefiner(registers: Registers): Refiner {
  const { vocabulary, institutions } = createNameReader(registers);
  const codes = new Map(vocabulary.countries.list.map((country) => [country.actorId, country.code]));
  // "The Norlandic Diet met, and the Border Guard said": a body speaks of its state too
  const bodyCodes = new Map(
    registers.actors.flatMap(({ id, kind, country }) =>
      kind === 'government-body' && country?.length === 2 ? [[id, country] as const] : [],
    ),
  );
  const seats = new Map(
    registers.places.flatMap((place) => (place.country?.length === 2 ? [[place.id, place.country]] : [])),
  );
  // "the Supreme Court in Oslo"
  const seatOf = ({ text, mentions }: SentenceReading, end: number): string | undefined => {
    if (!text.startsWith(' in ', end)) return undefined;
    const seat = mentions.find((mention) => mention.type === 'place' && mention.start === end + 4);
    return seat?.type === 'place' ? seats.get(seat.id) : undefined;
  };
  return (document) => {
    /** State of the last body of a kind that was named with it. */
    const lastOwner = new Map<string, string>();
    /** States named in the sentences before, the nearest last. */
    const recent: string[] = [];
    /** States named in the passage so far. */
    let passage = { index: -1, codes: new Set<string>() };
    const remember = (seen: readonly { code: string }[]): void => {
      for (const { code } of seen) {
        recent.push(code);
        passage.codes.add(code);
      }
      if (recent.length > 12) recent.splice(0, recent.length - 12);
    };
    const sentences = document.sentences.map((sentence) => {
      const seen: { start: number; code: string }[] = [];
      if (sentence.passage !== passage.index) passage = { index: sentence.passage, codes: new Set() };
      const { tokens } = sentence;
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        // names of countries and their adjectives have capitals
        if (!token?.capitalised) continue;
        // "the Norlandic-Sudlandic border" speaks of neither of the two
        if (isJoiner(tokens, at - 1) || (isJoiner(tokens, at + 1) && tokens[at + 2]?.capitalised === true)) continue;
        const code = vocabulary.countries.forms.at(tokens, at)[0]?.values[0]?.country.code;
        if (code !== undefined) seen.push({ start: token.start, code });
      }
      let namesActor = false;
      for (const mention of sentence.mentions) {
        // "OSLO – Nobody at the interior ministry": where the report was written
        const written = mention.type === 'place' && isDateline(mention) ? seats.get(mention.id) : undefined;
        if (written !== undefined) seen.push({ start: mention.start, code: written });
        if (mention.type !== 'actor') continue;
        namesActor = true;
        const code = mention.metonym ? codes.get(mention.id) : bodyCodes.get(mention.id);
        if (code !== undefined) seen.push({ start: mention.start, code });
      }
      if (seen.length > 1) seen.sort((a, b) => a.start - b.start);
      // most sentences name no body: they stay as they are
      const bodies = namesActor ? institutions.read(tokens) : [];
      if (bodies.length === 0) {
        remember(seen);
        return sentence;
      }
      const mentions = sentence.mentions.flatMap((mention): Mention[] => {
        if (mention.type !== 'actor') return [mention];
        const body = bodies.find(
          (each) => tokens[each.first]?.start === mention.start && tokens[each.end - 1]?.end === mention.end,
        );
        if (!body) return [mention];
        if (body.country !== null) {
          lastOwner.set(body.key, body.country);
          return [mention];
        }
        const phrase = mention.text;
        const isOwner = (code: string): boolean => institutions.isCalled(body.key, code, phrase);
        const here = seen
          .filter((each) => each.start < mention.start)
          .map((each) => each.code)
          .toReversed();
        const named = lastOwner.get(body.key);
        const code =
          here.find((each) => isOwner(each) && institutions.isRegistered(body.key, each)) ??
          onlyOwner(
            [...passage.codes, ...here],
            (each) => isOwner(each) && institutions.isRegistered(body.key, each),
          ) ??
          (named !== undefined && isOwner(named) ? named : undefined) ??
          institutions.ownerOf(phrase) ??
          seatOf(sentence, mention.end) ??
          here.find(isOwner) ??
          recent.findLast(isOwner);
        const found = code === undefined ? null : institutions.idOf(body.key, code);
        return found ? [{ ...mention, id: found.id, rule: found.known ? 'institution' : 'unknown-organisation' }] : [];
      });
      remember(seen);
      return { ...sentence, mentions };
    });
    return { ...document, sentences };
  };
}

/** The only one of some states that has such a body; undefined where none or several have. */
function onlyOwner(codes: readonly string[], owns: (code: string) => boolean): string | undefined {
  const owners = new Set(codes.filter(owns));
  return owners.size === 1 ? [...owners][0] : undefined;
}

const isDateline = ({ start, text }: Mention): boolean => start === 0 && text.length > 3 && text === text.toUpperCase();
