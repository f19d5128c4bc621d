import type { EventType, Trigger } from '../../schema/site.ts';
import { inflectNoun } from '../inflect.ts';
import { createVerbIndex, type VerbReading } from '../syntax/verb-index.ts';
import { createLookup, createWordTable, type Word } from '../word.ts';

export interface TriggerEntry {
  type: EventType;
  trigger: Trigger;
  /** The base form of the verb; null for a noun. */
  verb: string | null;
  words: readonly string[];
}

interface NounReading {
  words: readonly string[];
  entry: TriggerEntry;
}

export interface TriggerIndex {
  /** What a word may be a form of; null for most. */
  verbs: (word: Word) => readonly VerbReading<TriggerEntry>[] | null;
  /** What a word may begin. */
  nouns: (word: Word) => readonly NounReading[] | null;
  /** Whether a word is either: one look where most words are neither. */
  mayTell: (word: Word) => boolean;
}

/** Every form of the verbs and nouns that tell of events, in small letters. */
export function createTriggerIndex(eventTypes: readonly EventType[]): TriggerIndex {
  const entries = eventTypes.flatMap((type) =>
    type.triggers.flatMap((trigger) => {
      const isVerb = 'verb' in trigger;
      return [isVerb ? trigger.verb : trigger.noun].flat().map((each): TriggerEntry => ({
        type,
        trigger,
        verb: isVerb ? each : null,
        words: each.toLowerCase().split(' '),
      }));
    }),
  );
  const verbs = createLookup(
    withoutTwins(
      createVerbIndex(
        entries.filter((entry) => entry.verb !== null),
        (entry) => entry.words.join(' '),
      ),
    ),
  );
  const nouns = createLookup(createNounIndex(entries.filter((entry) => entry.verb === null)));
  return { verbs, nouns, mayTell: createWordTable((word) => nouns(word) !== null || verbs(word) !== null) };
}

/** Without the participles that are like the past, "closed": what keeps the one from telling of an event keeps the other. */
function withoutTwins(
  index: ReadonlyMap<string, readonly VerbReading<TriggerEntry>[]>,
): ReadonlyMap<string, readonly VerbReading<TriggerEntry>[]> {
  return new Map(
    [...index].map(([form, readings]) => [
      form,
      readings.filter(
        ({ tense, entry }) =>
          tense !== 'participle' || !readings.some((other) => other.tense === 'past' && other.entry === entry),
      ),
    ]),
  );
}

function createNounIndex(entries: readonly TriggerEntry[]): ReadonlyMap<string, NounReading[]> {
  const index = new Map<string, NounReading[]>();
  for (const entry of entries) {
    for (const form of inflectNoun(entry.words.join(' '))) {
      const words = form.split(/(-)| /).filter(Boolean);
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, entry }]);
    }
  }
  return index;
}
