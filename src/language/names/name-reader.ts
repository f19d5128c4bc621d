import type { Registers } from '../../schema/registers.ts';
import { createBorderIds, readBorderPairs } from './border-pair.ts';
import { createInstitutions } from './institution.ts';
import type { InstitutionSpan, Institutions } from './institution.ts';
import { isNameWord, readUnknownAcronyms, readUnknownOrganisations } from './unknown-organisations.ts';
import { readUnknownPeople } from './unknown-people.ts';
import { createOffices } from './offices.ts';
import type { Offices } from './offices.ts';
import { startsOf } from './phrase-index.ts';
import type { SentenceReading } from '../reading.ts';
import { createTrait, createWordTable } from '../word.ts';
import { readRegisteredNames } from './registered-name.ts';
import { readRoles } from './role.ts';
import { keepLongest, spanAt } from './span.ts';
import type { NameSpan } from './span.ts';
import { readUnknownPlaces } from './unknown-place.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface NameReader {
  vocabulary: Vocabulary;
  institutions: Institutions;
  offices: Offices;
  /** All names of a sentence, actors and places, no two over the same token, in order. */
  read: (sentence: SentenceReading, day: string) => NameSpan[];
}

const isTownBody = createTrait(({ lower }) => /^(?:court|prosecutors?)$/.test(lower));

const readers = new WeakMap<Registers, NameReader>();

/** The reader of names for some registers: made once for them, since actors and places are read together and tell each other apart. */
export function createNameReader(registers: Registers): NameReader {
  const made = readers.get(registers);
  if (made) return made;
  const vocabulary = createVocabulary(registers);
  const institutions = createInstitutions(registers, vocabulary.countries);
  const offices = createOffices(registers, vocabulary.countries, vocabulary.names);
  const borders = createBorderIds(registers.places);
  const bodyId = (span: InstitutionSpan): string | null =>
    span.country === null ? null : (institutions.idOf(span.key, span.country)?.id ?? null);

  // one look for names, offices and bodies: most words begin none
  const opens = createWordTable(
    (word) => vocabulary.names.opens(word) || offices.phrases.opens(word) || institutions.opens(word),
  );

  const read = ({ tokens }: SentenceReading, day: string): NameSpan[] => {
    const starts = startsOf(tokens, opens);
    const bodies = institutions.read(tokens, starts);
    const known = keepLongest([
      ...readBorderPairs(tokens, vocabulary.countries, borders),
      ...readRoles(tokens, starts, day, vocabulary, offices, bodies, bodyId),
      ...readRegisteredNames(tokens, starts, vocabulary),
      ...bodies.flatMap((body) => toSpan(body, institutions)),
    ]);
    const isKnown = (at: number): boolean => spanAt(known, at) !== undefined;
    // every capital is told for: there are no newcomers, unless a town's court or its prosecutors are some
    if (!tokens.some((token, at) => (isNameWord(token) && !isKnown(at)) || isTownBody(token))) return known;
    const withActors = keepLongest([
      ...known,
      ...readUnknownOrganisations(tokens, vocabulary, isKnown),
      ...readUnknownPeople(tokens, vocabulary, isKnown),
      ...readUnknownAcronyms(tokens, isKnown),
    ]);
    const places = readUnknownPlaces(
      tokens,
      vocabulary,
      (at) => spanAt(withActors, at) !== undefined,
      (at) => spanAt(withActors, at)?.type === 'place',
    );
    return keepLongest([...withActors, ...places]);
  };

  const reader: NameReader = {
    vocabulary,
    institutions,
    offices,
    read,
  };
  readers.set(registers, reader);
  return reader;
}

// a body without a country keeps its kind for an id until the document says whose it is
function toSpan(body: InstitutionSpan, institutions: Institutions): NameSpan[] {
  const common = { first: body.first, end: body.end, type: 'actor' as const, metonym: false, role: false };
  if (body.country === null) return [{ ...common, id: body.key, rule: 'institution-alone' }];
  const found = institutions.idOf(body.key, body.country);
  // the Union's own bodies are few and have names: "the European Union border guard" is a description
  return found && (found.known || body.country !== 'EU')
    ? [{ ...common, id: found.id, rule: found.known ? 'institution' : 'unknown-organisation' }]
    : [];
}
