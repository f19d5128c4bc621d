import { foldLetters } from './names/letter-folding.ts';
import { createRangeMap } from './range-map.ts';
import { codesOf } from './text-codes.ts';

/** What a word, a number or a punctuation mark is by itself, wherever it stands. */
export interface Word {
  /** Number of the word among those that are remembered. */
  id: number;
  text: string;
  /** The text in small letters, typographic apostrophes and dashes made plain. */
  lower: string;
  /** Small letters without marks, as names are compared. */
  folded: string;
  kind: 'word' | 'number' | 'punctuation';
  /** Whether it begins with a capital. */
  capitalised: boolean;
  /** Whether it begins with a small letter. */
  small: boolean;
  /** What `createTrait` asks of every word: a bit for each question. */
  traits: number;
}

/** Words met before: a text has few different ones. Emptied when full, so that noise cannot fill the memory. */
const known = createRangeMap<Word>();
const most = 50_000;
/** Longer ones are seldom met again. UTF-16 units. */
const longest = 40;
let nextId = 0;
/** Id of the first word that is remembered. */
let firstId = 0;

/** The word that a text is: the same object each time, as long as it is remembered. */
export function wordOf(text: string): Word {
  return wordAt(text, codesOf(text), 0, text.length);
}

/** The word that stands from `start` to `end` of a text, of which the units are given as well. */
export function wordAt(passage: string, codes: Uint16Array, start: number, end: number): Word {
  const found = known.get(codes, start, end);
  if (found) return found;
  const text = passage.slice(start, end);
  const word: Word = {
    id: -1,
    text,
    lower: plain(text),
    folded: foldLetters(text),
    kind: /^\p{N}/u.test(text) ? 'number' : /^[\p{L}\p{M}_]/u.test(text) ? 'word' : 'punctuation',
    capitalised: /^\p{Lu}/u.test(text),
    small: /^\p{Ll}/u.test(text),
    traits: 0,
  };
  // by index: a word is new until the machine is warm, and there an iterator takes as long as the questions
  for (let at = 0; at < questions.length; at++) if (questions[at]?.(word)) word.traits |= 1 << at;
  if (text.length >= longest) return word;
  if (known.size >= most) forget();
  word.id = nextId++;
  known.add(codes, start, end, word);
  return word;
}

function forget(): void {
  known.clear();
  firstId = nextId;
}

const questions: ((word: Word) => boolean)[] = [];
/** Bits of a number that are whole and of one sign. */
const mostQuestions = 31;

/**
 * Makes a question about single words that rules ask of every word of every sentence. It is answered when a word is first
 * met and comes with each token, so that asking costs no look into a table. The answer must follow from the word alone.
 */
export function createTrait(has: (word: Word) => boolean): (word: Word) => boolean {
  if (questions.length === mostQuestions) throw new Error('more traits of words than bits: ' + questions.length);
  const bit = 1 << questions.length;
  questions.push(has);
  // words met before have not been asked
  forget();
  return ({ traits }) => (traits & bit) !== 0;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-');
}

/**
 * Remembers what a question about single words was answered, by the words' numbers: asking again costs one look into an
 * array, where a lexicon costs a hash and a pattern more. The answer must follow from the word alone.
 */
export function createWordTable<T>(answer: (word: Word) => T): (word: Word) => T {
  let first = 0;
  let answers: (T | undefined)[] = [];
  return (word) => {
    if (first !== firstId) {
      first = firstId;
      answers = [];
    }
    const at = word.id - first;
    if (at < 0) return answer(word); // too long, or forgotten since
    let found = answers[at];
    if (found === undefined) {
      // no holes: they would make the array slow
      while (answers.length < at) answers.push(undefined);
      answers[at] = found = answer(word);
    }
    return found;
  };
}

/** Looks words up in a lexicon of small letters; null for those it does not have. */
export function createLookup<T>(lexicon: ReadonlyMap<string, T>): (word: Word) => T | null {
  return createWordTable((word) => lexicon.get(word.lower) ?? null);
}
