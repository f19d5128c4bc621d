import type { DocumentReading } from '../reading.ts';
import { createTrait } from '../word.ts';
import type { Context } from './head.ts';

/** Words of measures, so many of them that the whole text is about sanctions, and "the package" in it is one of them. */
const topical = 4;
const isSure = createTrait(({ lower }) => /^(?:sanction|embargo|blacklist|listings|designat)/.test(lower));
const isLikely = createTrait(({ lower }) =>
  /^(?:sanction|embargo|blacklist|list(?:ings?|ed)$|designat|restrictions|restrictive|sectoral|packages?$|penalties|barred$|freezes?$)/.test(
    lower,
  ),
);

/** Whether a word is one of measures, or of the rounds that they come in. */
export const isOfMeasures = createTrait(
  (word) => isLikely(word) || /^(?:rounds?|bans?|embargo(?:es)?)$/.test(word.lower),
);

/** What the words of each passage are about: asked of the passage with its heading. Most texts are never asked. */
export function contextsOf(document: DocumentReading): (passage: number) => Context {
  let contexts: ReadonlyMap<number, Context> | undefined;
  return (passage) => (words) => (contexts ??= readContexts(document)).get(passage)?.(words) ?? false;
}

function readContexts(document: DocumentReading): ReadonlyMap<number, Context> {
  const topic = isAboutSanctions(document) ? 'sanctions' : '';
  // the cells of a row tell of one thing
  const rows = new Map<number, string[]>();
  const texts = new Map<number, string[]>();
  for (const { passage, heading, text, row } of document.sentences) {
    let found = row === null ? texts.get(passage) : rows.get(row);
    if (!found) {
      found = [topic];
      if (row !== null) rows.set(row, found);
    }
    texts.set(passage, found);
    found.push(heading ?? '', text);
  }
  return new Map([...texts].map(([passage, parts]) => [passage, createContext(parts)]));
}

function isAboutSanctions({ sentences }: DocumentReading): boolean {
  let likely = 0;
  let sure = 0;
  for (const { tokens } of sentences)
    for (const token of tokens)
      if (isLikely(token)) {
        likely++;
        if (isSure(token)) sure++;
      }
  return likely >= topical && likely * 12 >= sentences.length && sure > 1;
}

// every measure of a passage asks for the same few words: each is looked for once
function createContext(parts: readonly string[]): Context {
  const known = new Map<string, boolean>();
  let text: string | null = null;
  return (words) => {
    text ??= parts.join(' ').toLowerCase();
    let has = known.get(words);
    if (has === undefined) known.set(words, (has = text.includes(words)));
    return has;
  };
}
