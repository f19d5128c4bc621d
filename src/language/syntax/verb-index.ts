import { inflectVerb, type Tense } from '../inflect.ts';

export interface VerbReading<Entry> {
  base: string;
  tense: Tense;
  entry: Entry;
}

/** Every form of the given verbs, in small letters, with what it may be; entries keep their order. */
export function createVerbIndex<Entry>(
  entries: readonly Entry[],
  verbOf: (entry: Entry) => string,
): ReadonlyMap<string, VerbReading<Entry>[]> {
  const index = new Map<string, VerbReading<Entry>[]>();
  for (const entry of entries) {
    const [base = '', ...rest] = verbOf(entry).split(' ');
    for (const { form, tense } of inflectVerb(base)) {
      const readings = index.get(form) ?? [];
      readings.push({ base: [base, ...rest].join(' '), tense, entry });
      index.set(form, readings);
    }
  }
  return index;
}
