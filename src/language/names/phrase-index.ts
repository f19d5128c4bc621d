import { foldLetters } from './letter-folding.ts';
import { parseTokens } from '../token.ts';
import { type Token, tokenAt } from '../token.ts';
import { createWordTable, type Word } from '../word.ts';

/** How strictly letters are compared: `name` asks for capitals where the phrase has them, `any` does not. */
export type LetterRule = 'name' | 'any';

export interface PhraseHit<T> {
  /** First token of the phrase and the one behind its last. */
  first: number;
  end: number;
  values: readonly T[];
}

export interface PhraseIndex<T> {
  add: (phrase: string, value: T, letters: LetterRule) => void;
  /** Whether a phrase may begin with a word. */
  opens: (word: Word) => boolean;
  /** Phrases that begin at a token, the longest first. */
  at: (tokens: readonly Token[], first: number) => PhraseHit<T>[];
}

interface Leaf<T> {
  /** The only word of an abbreviation: "US", "NATO"; null for other phrases. */
  abbreviation: string | null;
  /** For each word, whether it must not be written small. */
  capitals: boolean[];
  letters: LetterRule;
  /** What phrases that are written so stand for: most names are given as an actor and as a place. */
  values: T[];
}

interface Node<T> {
  /** Null where no phrase goes on: most end so, and need no look-up. */
  next: Map<string, Node<T>> | null;
  leaves: Leaf<T>[];
}

const none: never[] = [];

/** An index of phrases over tokens: one walk down a tree for each token, however many phrases there are. */
export function createPhraseIndex<T>(): PhraseIndex<T> {
  const root = new Map<string, Node<T>>();
  let opening = createWordTable((word) => root.get(word.folded) ?? null);
  return {
    add(phrase, value, letters) {
      const tokens = parseTokens(phrase);
      if (tokens.length === 0) return;
      let node: Node<T> | null = null;
      for (const { folded: key } of tokens) {
        const branches: Map<string, Node<T>> = node ? (node.next ??= new Map()) : root;
        node = branches.get(key) ?? { next: null, leaves: [] };
        branches.set(key, node);
      }
      if (node) addLeaf(node.leaves, toLeaf(tokens, letters, value));
      // what was looked up before may begin a phrase now
      opening = createWordTable((word) => root.get(word.folded) ?? null);
    },
    opens: (word) => opening(word) !== null,
    at(tokens, first) {
      const token = tokens[first];
      let node = token ? opening(token) : null;
      let hits: PhraseHit<T>[] = none;
      for (let end = first + 1; node; end++) {
        const values = valuesOf(node.leaves, tokens, first);
        if (values.length > 0) {
          const hit = { first, end, values };
          if (hits === none) hits = [hit];
          else hits.unshift(hit);
        }
        const next: Token | undefined = node.next ? tokens[end] : undefined;
        node = (next && node.next?.get(next.folded)) ?? null;
      }
      return hits;
    },
  };
}

/** What the phrases that end at a node stand for, where their letters are written as they ask. */
function valuesOf<T>(leaves: readonly Leaf<T>[], tokens: readonly Token[], first: number): readonly T[] {
  let values: readonly T[] = none;
  for (const leaf of leaves)
    if (isWritten(leaf, tokens, first)) values = values === none ? leaf.values : [...values, ...leaf.values];
  return values;
}

/** One look at the letters tells of all that are written alike. */
function addLeaf<T>(leaves: Leaf<T>[], leaf: Leaf<T>): void {
  const last = leaves.at(-1);
  const isAlike =
    last?.letters === leaf.letters &&
    last.abbreviation === leaf.abbreviation &&
    last.capitals.every((capital, at) => capital === leaf.capitals[at]);
  if (isAlike) last.values.push(...leaf.values);
  else leaves.push(leaf);
}

/** The tokens of a sentence that something may begin with, as indexes. */
export function startsOf(tokens: readonly Token[], opens: (word: Word) => boolean): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && opens(token)) starts.push(at);
  }
  return starts;
}

function toLeaf<T>(tokens: readonly Token[], letters: LetterRule, value: T): Leaf<T> {
  const only = tokens.length === 1 ? tokens[0] : undefined;
  return {
    abbreviation: only && isAbbreviation(only.text) ? only.text : null,
    capitals: tokens.map(
      ({ text, capitalised }) => capitalised && !/^(?:al|el|von|van|de|der|forest|river|lake)$/i.test(text),
    ),
    letters,
    values: [value],
  };
}

function isWritten<T>({ abbreviation, capitals, letters }: Leaf<T>, tokens: readonly Token[], first: number): boolean {
  if (letters === 'any') return true;
  if (abbreviation !== null) {
    const text = tokens[first]?.text ?? '';
    // "Nato" and "Icao" of the British press, but never "us" for "US"
    if (
      text !== abbreviation &&
      text.replaceAll('.', '') !== abbreviation &&
      !(
        abbreviation.length >= 4 &&
        /^\p{Lu}\p{Ll}+$/u.test(text) &&
        tokens[first]?.folded === foldLetters(abbreviation)
      )
    )
      return false;
    // "TELL US" in a heading of capitals says nothing
    return !(
      abbreviation.length <= 2 &&
      isShouted(tokenAt(tokens, first - 1)) &&
      isShouted(tokens[first + 1] ?? tokenAt(tokens, first - 2))
    );
  }
  for (let k = 0; k < capitals.length; k++) if (capitals[k] && tokens[first + k]?.small) return false;
  return true;
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
