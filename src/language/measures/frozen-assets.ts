import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Parties } from './parties.ts';

// Assets that were frozen, where the words name who holds them.

/** "had its assets in Norland (frozen)" */
export const hadAssets = createEnding(
  prosePattern(
    /(?<!\bwhether [^,;.]{0,40})\b(?:had|has|have|saw|sees?) (?:its|their|his|her|all|any) (?:[\p{L}.]+ ){0,2}(?:assets|accounts|property|funds)(?: in (?:the )?[\p{L}.]+)? /u,
  ),
);

/** "had its *British* assets frozen", "whose assets in *Norland* were frozen": those who hold them. */
export function ofAssets({ text, mentions }: SentenceReading, { start }: TextRange, parties: Parties): string | null {
  const held = isOfAssets(text, start) ? heldBy.exec(text.slice(0, start)) : null;
  if (!held) return null;
  const state = parties.byAdjective.get(held.groups?.['whose']?.toLowerCase() ?? '');
  const inState = mentions.find(
    ({ start: at, end }) => at > held.index && end < start && text.slice(0, at).endsWith(' in '),
  );
  if (inState && 'id' in inState && parties.isSender(inState.id)) return parties.principal(inState.id);
  return state ?? null;
}

const assets =
  /\b(?:assets|accounts|property|funds)(?: in (?:the )?\p{Lu}[\p{L}. ]+)?(?: (?:were|was|are|have been|has been))? /u;
const isOfAssets = createEnding(prosePattern(assets));
const heldBy = prosePattern(new RegExp(String.raw`\b(?:(?<whose>\p{Lu}[\p{L}.]+) )?${assets.source}$`, 'u'));
