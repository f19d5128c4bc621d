import type { Actor } from '../schema/actor.ts';
import type { Speaker } from './claim-title.ts';
import { type Found, toIds } from './evidence.ts';

/** Who speaks in the sentence of a mention, with the name to print in the place of "he" or "it"; null where nobody does, or several. */
export function toSpeaker({ beside }: Pick<Found, 'beside'>, actors: ReadonlyMap<string, Actor>): Speaker | null {
  const said = beside.flatMap((mention) =>
    mention.type === 'event' && (mention.eventType === 'statement' || mention.eventType === 'denial') ? [mention] : [],
  );
  const [id, ...others] = new Set(said.flatMap((mention) => toIds(mention.attributedTo)));
  const actor = id === undefined || others.length > 0 ? undefined : actors.get(id);
  return actor ? { name: nameOf(actor), verbs: said.map((mention) => mention.text) } : null;
}

/** "the" belongs to the name of an office, "the Border Guard", and not to one word, a person or a firm. */
function nameOf({ kind, name }: Actor): string {
  const isOffice = kind === 'government-body' || kind === 'armed-force' || kind === 'intergovernmental';
  const takesArticle = (isOffice && name.includes(' ')) || name.startsWith('United ');
  return takesArticle && !name.startsWith('The ') ? `The ${name}` : name;
}
