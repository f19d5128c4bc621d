import { foldLetters } from './letter-folding.ts';
import { parseTokens } from '../token.ts';
import type { Token } from '../token.ts';

/** How strictly letters are compared: `name` asks for capitals where the phrase has them, `any` does not. */
export type LetterRule = 'name' | 'any';

export interface PhraseHit<T> {
  /** First token of the phrase and the one behind its last. */
  first: number;
  end: number;
  values: T[];
}

export interface PhraseIndex<T> {
  add: (phrase: string, value: T, letters: LetterRule) => void;
  /** Phrases that begin at a token, the longest first. */
  at: (tokens: readonly Token[], first: number) => PhraseHit<T>[];
}

interface Leaf<T> {
  words: string[];
  letters: LetterRule;
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  leaves: Leaf<T>[];
}

const none: never[] = [];

/** An index of phrases over tokens: one walk down a tree for each token, however many phrases there are. */
export function createPhraseIndex<T>(): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), leaves: [] };
  return {
    add(phrase, value, letters) {
      const tokens = parseTokens(phrase);
      if (tokens.length === 0) return;
      const words = tokens.map((token) => token.text);
      let node = root;
      for (const { folded: key } of tokens) {
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { next: new Map(), leaves: [] }));
        node = next;
      }
      node.leaves.push({ words, letters, value });
    },
    at(tokens, first) {
      const opening = tokens[first];
      if (!opening || !root.next.has(opening.folded)) return none;
      const hits: PhraseHit<T>[] = [];
      let node: Node<T> | undefined = root;
      for (let i = first; i < tokens.length; i++) {
        const token = tokens[i];
        node = token && node.next.get(token.folded);
        if (!node) break;
        if (node.leaves.length === 0) continue;
        const values = node.leaves.filter((leaf) => isWritten(leaf, tokens, first)).map((leaf) => leaf.value);
        if (values.length > 0) hits.unshift({ first, end: i + 1, values });
      }
      return hits;
    },
  };
}

function isWritten<T>(leaf: Leaf<T>, tokens: readonly Token[], first: number): boolean {
  if (leaf.letters === 'any') return true;
  const only = leaf.words.length === 1 ? leaf.words[0] : undefined;
  if (only !== undefined && isAbbreviation(only)) {
    const text = tokens[first]?.text ?? '';
    // "Nato" and "Icao" of the British press, but never "us" for "US"
    if (
      text !== only &&
      text.replaceAll('.', '') !== only &&
      !(only.length >= 4 && /^\p{Lu}\p{Ll}+$/u.test(text) && foldLetters(text) === foldLetters(only))
    )
      return false;
    // "TELL US" in a heading of capitals says nothing
    return !(only.length <= 2 && isShouted(tokens[first - 1]) && isShouted(tokens[first + 1] ?? tokens[first - 2]));
  }
  return leaf.words.every(
    (word, k) =>
      !/^\p{Lu}/u.test(word) ||
      /^(?:al|el|von|van|de|der)$/i.test(word) ||
      !/^\p{Ll}/u.test(tokens[first + k]?.text ?? ''),
  );
}

/** Whether a name is a short one of capitals: "US", "NATO". */
function isAbbreviation(name: string): boolean {
  return name.length <= 6 && /^[\p{Lu}\p{N}.]+$/u.test(name);
}

function isShouted(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase()
  );
}
