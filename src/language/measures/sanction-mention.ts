import type { SanctionMention } from '../../schema/mention.ts';
import { legalActPattern, measureWords, packagePattern } from '../lexicon/sanction-phrases.ts';
import type { SentenceReading } from '../reading.ts';
import { listedNumbers } from '../syntax/listed-numbers.ts';
import type { Head } from './head.ts';

/** The mention of a measure: with what it does, its package, whom it adds and the act that it is written in, by the words of its sentence. */
export function toSanctionMention(
  sentence: SentenceReading,
  head: Head,
  read: Pick<SanctionMention, 'sender' | 'targets' | 'status' | 'date'>,
): SanctionMention {
  const { text } = sentence;
  return {
    type: 'sanction',
    start: head.start,
    end: head.end,
    text: text.slice(head.start, head.end),
    rule: head.verb ? 'sanction-verb' : 'sanction-noun',
    ...read,
    measures: Object.entries(measureWords).flatMap(([measure, pattern]) => (pattern.test(text) ? [measure] : [])),
    package: packageOf(text, head),
    ...listedNumbers(sentence),
    legalRef: text.match(legalActPattern)?.[0] ?? null,
  };
}

function packageOf(text: string, head: Head): string | null {
  const names = [...text.matchAll(packagePattern)].filter((match) => Math.abs(match.index - head.start) < 60);
  const best = names.toSorted((a, b) => Math.abs(a.index - head.start) - Math.abs(b.index - head.start))[0];
  return best ? `${best[1]?.toLowerCase()} ${best[2]?.toLowerCase()}` : null;
}
