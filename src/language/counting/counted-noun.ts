import type { CountedGroup } from '../../schema/site.ts';
import { otherPeople, plainPeople } from '../lexicon/people.ts';
import { isOne, isPerson, onePerson } from './one-person.ts';
import { nounStops } from '../lexicon/noun-stops.ts';
import type { Token } from '../token.ts';
import { createLookup, createWordTable } from '../word.ts';

/** The noun that a number counts. */
export interface CountedNoun {
  /** Group of the site; null for people of whom the site says nothing. */
  group: CountedGroup | null;
  unit: string;
  /** The last word or words of it, small letters. */
  head: string;
  /** As written, with the nouns before the head: "migrant families". */
  text: string;
  /** Index of the token behind it. */
  to: number;
  /** Whether it is people of whom nothing else is said. */
  plain: boolean;
  /** Whether a noun before the head speaks of people on the move: "migrant families". */
  migrants: boolean;
}

export interface NounFinder {
  /** The noun counted by a number that ends before a token: adjectives may stand between. */
  after(tokens: readonly Token[], index: number): CountedNoun | null;
  /** The nearest counted noun before a token, in its clause. */
  before(tokens: readonly Token[], index: number): CountedNoun | null;
  /** A counted noun anywhere in a heading. */
  within(tokens: readonly Token[]): CountedNoun | null;
}

interface Entry {
  words: string[];
  /** The words with a space between them. */
  head: string;
  group: CountedGroup | null;
}

const isStop = createWordTable(({ lower }) => nounStops.has(lower));

/** The group of plain people, of whom nothing else is said. */
export const plainGroupOf = (groups: readonly CountedGroup[]): CountedGroup | undefined =>
  groups.find((group) => !group.migrants && group.nouns.some((noun) => plainPeople.has(noun)));

/** Knows the nouns that the site counts, those of people in general, and of nations: "365 Norlandics". */
export function createNounFinder(groups: readonly CountedGroup[], demonyms: readonly string[]): NounFinder {
  const entries = new Map<string, Entry[]>();
  const add = (noun: string, group: CountedGroup | null): void => {
    const words = noun.toLowerCase().split(/[\s-]+/u);
    const head = words.join(' ');
    const first = words[0] ?? '';
    const known = entries.get(first) ?? [];
    if (known.some((entry) => entry.head === head)) return;
    entries.set(
      first,
      [...known, { words, head, group }].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const group of groups) for (const noun of group.nouns) add(noun, group);
  for (const noun of [...plainPeople, ...otherPeople, ...demonyms.map((demonym) => `${demonym}s`)]) add(noun, null);

  const entriesOf = createLookup(entries);

  const matchAt = (tokens: readonly Token[], index: number): { entry: Entry; to: number } | null => {
    const token = tokens[index];
    for (const entry of (token && entriesOf(token)) ?? []) {
      let at = index;
      const fits = entry.words.every((word) => {
        if (at > index && tokens[at]?.text === '-') at++;
        return tokens[at++]?.lower === word;
      });
      if (fits) return { entry, to: at };
    }
    return null;
  };

  // Matches that stand side by side: "Iraqi" "passengers"; the last is the head.
  const run = (tokens: readonly Token[], index: number): CountedNoun | null => {
    let migrants = false;
    let last: { entry: Entry; to: number; from: number } | null = null;
    let at = index;
    for (;;) {
      if (last && tokens[at]?.text === '-') at++;
      const match = matchAt(tokens, at);
      if (!match) break;
      if (last?.entry.group?.migrants) migrants = true;
      last = { ...match, from: at };
      at = match.to;
    }
    if (!last) return null;
    const { head, group } = last.entry;
    const text = tokens
      .slice(index, last.to)
      .reduce(
        (written, token, place) =>
          written + (place > 0 && token.start > (tokens[index + place - 1]?.end ?? 0) ? ' ' : '') + token.text,
        '',
      );
    return {
      group,
      unit: group?.unit ?? 'people',
      head,
      text,
      to: last.to,
      plain: plainPeople.has(last.entry.words.at(-1) ?? '') && !group?.migrants,
      migrants,
    };
  };

  return {
    after(tokens, index) {
      let at = index;
      if (tokens[at]?.lower === 'of') {
        at++; // "dozens of", "30 of the people"
        while (['the', 'these', 'those', 'its', 'their', 'our', 'what'].includes(tokens[at]?.lower ?? '')) at++;
      }
      for (let steps = 0; steps < 6; at++, steps++) {
        const token = tokens[at];
        if (!token) return null;
        if (token.kind === 'punctuation') {
          if (/^["'“”‘’«»-]$/u.test(token.text)) continue;
          if (token.lower !== "'s") return null;
        }
        // "one news site gave 44 entities": the noun is another number's
        if (token.kind === 'number' && steps > 0) return null;
        const noun = run(tokens, at);
        if (noun) {
          const next = tokens[noun.to];
          // "30 migrant smugglers" are no migrants: the head is a noun that is not known
          if (!isModifier(noun, next, tokens[index - 1])) return noun;
          // "two Norlandic Airways flights": it begins a name, and what is counted stands behind that
          if (!next?.capitalised) return null;
          at = noun.to - 1;
          continue;
        }
        if (isStop(token)) return null;
        if (isOne(tokens[index - 1]) && isPerson(token)) return onePerson(token, at);
      }
      return null;
    },
    before(tokens, index) {
      for (let at = index - 1, steps = 0; at >= 0 && steps < 16; at--, steps++) {
        const token = tokens[at];
        if (!token || /^[;()]$/u.test(token.text)) return null;
        const noun = matchAt(tokens, at) ? run(tokens, widen(tokens, at, matchAt)) : null;
        if (noun && noun.to <= index) return noun;
      }
      return null;
    },
    within(tokens) {
      for (let at = 0; at < tokens.length; at++) {
        const noun = run(tokens, at);
        if (noun) return noun;
      }
      return null;
    },
  };
}

// "asylum applications" found from its end: the longest noun that reaches the same end
function widen(
  tokens: readonly Token[],
  at: number,
  matchAt: (tokens: readonly Token[], index: number) => { to: number } | null,
): number {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const match = matchAt(tokens, from);
    if (match && match.to > at) return from;
  }
  return at;
}

function isModifier(noun: CountedNoun, next: Token | undefined, number: Token | undefined): boolean {
  // "returns to the line": the noun stands before the preposition
  const last =
    noun.head
      .split(/ (?:to|of|at|on|for|in) /u)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const plural =
    /s$|^(?:people|men|women|children|police|personnel|staff|crew|dead|troops|aircraft|congolese|lebanese|sudanese)$/u.test(
      last,
    ) || /(?:men|women)$/u.test(last);
  if (plural || number?.lower === 'one') return false;
  return (
    !isOne(number) ||
    (next?.kind === 'word' && next.lower.endsWith('s') && !/^(?:was|is|has|says|this|its|his)$/u.test(next.lower))
  );
}
