import type { CountMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import type { SentenceReading } from '../reading.ts';
import { createNounFinder } from './counted-noun.ts';
import { createMetricChooser } from './metric-chooser.ts';

/** What a label says of the numbers behind it. */
export type LabelCount = Pick<CountMention, 'unit' | 'isMigrantCount' | 'metric' | 'noun' | 'value' | 'min'>;

/** "Deaths.", "Asylum applications:": a line of so few tokens is a label where it tells nothing else. */
const longLabel = 4;

/** Reads a sentence that is nothing but what is counted, as the label of an item or a short heading is; null for all others. */
export function createLabelReader(registers: Registers): (sentence: SentenceReading) => LabelCount | null {
  const nouns = createNounFinder(registers.site.countedGroups, []);
  const choose = createMetricChooser(registers);
  return (sentence) => {
    const { tokens, text, mentions, row } = sentence;
    if (row !== null || tokens.length > longLabel || mentions.some(({ type }) => type === 'count')) return null;
    const words = /[.:]$/u.test(text.trim()) ? tokens.slice(0, -1) : tokens;
    const noun = nouns.within(words);
    // "Nobody counted deaths." tells something
    if (!noun?.group || noun.to !== words.length || !text.trimStart().startsWith(noun.text)) return null;
    const choice = choose(noun.group, sentence, { start: 0, end: text.length });
    return {
      unit: noun.unit,
      isMigrantCount: noun.group.migrants,
      metric: choice?.metric.id ?? 'other',
      noun: noun.text,
      value: null,
      min: null,
    };
  };
}
