import { Mention } from '../schema/mention.ts';
import type { SentenceRange } from './configuration.ts';
import { orderMentions } from './mention-order.ts';
import type { DocumentReading, GivenMention, Passage } from './reading.ts';
import type { TextRange } from './sentence-boundaries.ts';

const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
const within = (range: TextRange, outer: TextRange): boolean => range.start >= outer.start && range.end <= outer.end;
const shift = (range: TextRange, by: number): TextRange => ({ start: range.start + by, end: range.end + by });

/** Actors, places and dates that the editor gave in a sentence: parsers and refiners start from them. */
export function seedGiven(passage: Passage, sentence: TextRange): Mention[] {
  if (!passage.given?.length) return [];
  return givenIn(passage, sentence)
    .filter((given) => given.type === 'actor' || given.type === 'place' || given.type === 'date')
    .map((given) => toMention(given, passage, sentence))
    .filter((mention) => mention !== null);
}

/** Leaves out what was found where the editor wants nothing, or has said otherwise. */
export function dropPlain(
  found: Mention[],
  passage: Passage,
  sentence: TextRange,
  seeded: readonly Mention[],
): Mention[] {
  if (!passage.plain?.length && !passage.given?.length) return found;
  const plain = (passage.plain ?? []).map((range) => shift(range, -sentence.start));
  return found.filter(
    (mention) =>
      !plain.some((range) => overlaps(range, mention)) &&
      !seeded.some((seed) => seed.rule === 'annotation' && seed.type === mention.type && overlaps(seed, mention)),
  );
}

/** The editor's word is the last: lays given mentions over what was read, keeping read fields that were not given. */
export function applyGiven(
  document: DocumentReading,
  passages: readonly Passage[],
  ranges: readonly SentenceRange[],
): DocumentReading {
  const sentences = document.sentences.map((sentence, index) => {
    const range = ranges[index];
    const passage = range && passages[range.passage];
    if (!range || !passage || (!passage.given?.length && !passage.plain?.length)) return sentence;
    let mentions = dropPlain(sentence.mentions, passage, range, []);
    for (const given of givenIn(passage, range)) {
      const at = shift(given, -range.start);
      const read = mentions.find((mention) => mention.type === given.type && overlaps(mention, at));
      const mention = toMention(given, passage, range, read ?? around(given.type, mentions));
      if (mention)
        mentions = [...mentions.filter((other) => other.type !== given.type || !overlaps(other, at)), mention];
    }
    return { ...sentence, mentions: orderMentions(mentions) };
  });
  return { ...document, sentences };
}

function givenIn(passage: Passage, sentence: TextRange): GivenMention[] {
  return (passage.given ?? []).filter((given) => within(given, sentence));
}

// Where nothing was read, what the editor did not say is unknown.
const unread: Record<Mention['type'], object> = {
  actor: { metonym: false, role: false },
  place: {},
  date: { implied: false },
  count: {
    value: null,
    min: null,
    max: null,
    qualifier: 'exact',
    unit: 'people',
    isMigrantCount: false,
    metric: 'other',
    period: null,
    claimant: null,
    noun: null,
  },
  sanction: {
    sender: null,
    targets: [],
    status: 'adopted',
    measures: [],
    date: null,
    package: null,
    individualsAdded: null,
    entitiesAdded: null,
    individualsTotal: null,
    entitiesTotal: null,
    legalRef: null,
  },
  event: {
    eventType: 'statement',
    date: null,
    places: [],
    participants: [],
    factuality: 'asserted',
    attributedTo: null,
    polarity: 'begin',
    cancelled: false,
    stance: null,
  },
};

/** What an event that only the editor saw takes from its sentence: the only date, the places and the actors. */
function around(type: Mention['type'], mentions: readonly Mention[]): object {
  if (type !== 'event') return {};
  const dates = new Set(mentions.flatMap((mention) => (mention.type === 'date' ? (mention.value ?? []) : [])));
  return {
    date: dates.size === 1 ? [...dates][0] : null,
    places: [...new Set(mentions.flatMap((mention) => (mention.type === 'place' ? mention.id : [])))],
    participants: [...new Set(mentions.flatMap((mention) => (mention.type === 'actor' ? mention.id : [])))],
  };
}

function toMention(given: GivenMention, passage: Passage, sentence: TextRange, read: object = {}): Mention | null {
  const at = shift(given, -sentence.start);
  const candidate = {
    ...unread[given.type],
    ...read,
    ...given.overrides,
    ...at,
    type: given.type,
    text: passage.text.slice(given.start, given.end),
    rule: 'annotation',
    // what an editor has annotated is beyond doubt
    doubt: undefined,
  };
  const result = Mention.safeParse(candidate);
  return result.success ? result.data : null;
}
