import type { Actor } from '../../schema/actor.ts';
import type { DocumentReading } from '../reading.ts';
import { matcher } from './antecedent.ts';

/** Sentences back that `findAntecedent` looks, the pronoun's own with them. */
const reach = 4;

/**
 * Whether a pronoun ("he said") was taken for one of several people whom it may mean in its passage, and who was not the
 * last to speak there: "Anna Berg met Eva Lund on Monday. She said …".
 */
export function isOneOfSeveral(
  document: DocumentReading,
  index: number,
  word: string,
  before: number,
  chosen: readonly string[],
  kinds: ReadonlyMap<string, Actor['kind']>,
  speakers: ReadonlyMap<number, string>,
): boolean {
  const wanted = word === 'he' || word === 'she' ? matcher(word, kinds) : null;
  const [id] = chosen;
  const sentence = document.sentences[index];
  if (!wanted || id === undefined || !sentence) return false;
  const people = new Set<string>();
  let lastSpeaker: string | null = null;
  for (let at = index; at >= 0 && at > index - reach; at--) {
    const candidate = document.sentences[at];
    if (candidate?.passage !== sentence.passage) break;
    lastSpeaker ??= speakers.get(at) ?? null;
    for (const mention of candidate.mentions) {
      if (mention.type !== 'actor' || (at === index && mention.end > before)) continue;
      // who is in no register is a person only where a title or an introduction says so
      const isPerson = kinds.get(mention.id) === 'person' || mention.rule === 'unknown-person';
      if (isPerson && wanted(mention.id)) people.add(mention.id);
    }
  }
  return people.size > 1 && people.has(id) && lastSpeaker !== id;
}
