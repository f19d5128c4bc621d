import type { SanctionMention } from '../../schema/mention.ts';
import { legalActPattern, measureWords, packagePattern, roundNumbers } from '../lexicon/sanction-phrases.ts';
import type { SentenceReading } from '../reading.ts';
import { listedNumbers } from '../syntax/listed-numbers.ts';
import { createWordTable } from '../word.ts';
import type { Head } from './head.ts';

/** The kinds of measures, each with the words that a sentence on it cannot do without: few have one. */
const kinds = Object.entries(measureWords).map(([kind, { part, pattern }]) => ({
  kind,
  mayTell: createWordTable(({ lower }) => part.test(lower)),
  pattern,
}));
const mayNumber = createWordTable(({ lower }) => roundNumbers.test(lower));

/** The mention of a measure: with what it does, its package, whom it adds and the act that it is written in, by the words of its sentence. */
export function toSanctionMention(
  sentence: SentenceReading,
  head: Head,
  read: Pick<SanctionMention, 'sender' | 'targets' | 'status' | 'date'>,
): SanctionMention {
  const { text, tokens } = sentence;
  return {
    type: 'sanction',
    start: head.start,
    end: head.end,
    text: text.slice(head.start, head.end),
    rule: head.verb ? 'sanction-verb' : 'sanction-noun',
    ...read,
    measures: kinds.flatMap(({ kind, mayTell, pattern }) => (tokens.some(mayTell) && pattern.test(text) ? [kind] : [])),
    package: tokens.some(mayNumber) ? packageOf(text, head) : null,
    ...listedNumbers(sentence),
    legalRef: text.match(legalActPattern)?.[0] ?? null,
  };
}

function packageOf(text: string, head: Head): string | null {
  const names = [...text.matchAll(packagePattern)].filter((match) => Math.abs(match.index - head.start) < 60);
  const best = names.toSorted((a, b) => Math.abs(a.index - head.start) - Math.abs(b.index - head.start))[0];
  return best ? `${best[1]?.toLowerCase()} ${best[2]?.toLowerCase()}` : null;
}
