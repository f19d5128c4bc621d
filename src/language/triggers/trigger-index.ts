import type { EventType, Trigger } from '../../schema/site.ts';
import { inflectNoun } from '../inflect.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';

export interface TriggerEntry {
  type: EventType;
  trigger: Trigger;
  words: readonly string[];
}

export interface TriggerIndex {
  verbs: ReturnType<typeof createVerbIndex<TriggerEntry>>;
  nouns: ReturnType<typeof createNounIndex>;
}

/** Every form of the verbs and nouns that tell of events, in small letters. */
export function createTriggerIndex(eventTypes: readonly EventType[]): TriggerIndex {
  const entries = eventTypes.flatMap((type) =>
    type.triggers.map((trigger): TriggerEntry => ({
      type,
      trigger,
      words: ('verb' in trigger ? trigger.verb : trigger.noun).toLowerCase().split(' '),
    })),
  );
  return {
    verbs: createVerbIndex(
      entries.filter((entry) => 'verb' in entry.trigger),
      (entry) => entry.words.join(' '),
    ),
    nouns: createNounIndex(entries.filter((entry) => 'noun' in entry.trigger)),
  };
}

function createNounIndex(
  entries: readonly TriggerEntry[],
): ReadonlyMap<string, { words: readonly string[]; entry: TriggerEntry }[]> {
  const index = new Map<string, { words: readonly string[]; entry: TriggerEntry }[]>();
  for (const entry of entries) {
    for (const form of inflectNoun(entry.words.join(' '))) {
      const words = form
        .split(/[ -]/)
        .flatMap((word, at, all) => (at < all.length - 1 && form.includes('-') ? [word, '-'] : [word]));
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, entry }]);
    }
  }
  return index;
}
