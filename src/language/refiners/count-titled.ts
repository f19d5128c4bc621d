import type { CountMention, Mention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { createNounFinder, plainGroupOf } from '../counting/counted-noun.ts';
import type { LabelCount } from '../counting/label-noun.ts';
import { createMetricChooser } from '../counting/metric-chooser.ts';
import { wasDone } from '../counting/number-in-cell.ts';
import { titledRule } from '../counting/titled.ts';
import { createEnding } from '../ending.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import { parseTokens } from '../token.ts';

type Titled = Omit<LabelCount, 'value' | 'min'>;

/** Sentences above a table or list that may be its title. */
const reach = 3;

/**
 * Numbers of a table or list whose own labels say only when and where ("| 2022 | 11,211 |", "April: 3,400") count what the
 * title above it names. Where no title does they count nothing.
 */
export function createTitledRefiner(registers: Registers): Refiner {
  const readTitle = createTitleReader(registers);
  return (document) => {
    if (!document.sentences.some(({ mentions }) => mentions.some(isTitled))) return document;
    const isPlain = createLabelQuestion(document);
    let block: Titled | null = null;
    let last = -2;
    const sentences = document.sentences.map((sentence, index) => {
      if (!sentence.mentions.some(isTitled)) return sentence;
      // the lines of a block have one title
      if (!isOneBlock(document, last, index)) block = titleOf(document, index, readTitle);
      last = index;
      const title = block;
      const mentions = sentence.mentions.flatMap((mention): Mention[] => {
        if (!isTitled(mention)) return [mention];
        return title !== null && isPlain(sentence) ? [{ ...mention, ...title }] : [];
      });
      return { ...sentence, mentions };
    });
    return { ...document, sentences };
  };
}

const isTitled = (mention: Mention): mention is CountMention => mention.type === 'count' && mention.rule === titledRule;

/** Whether two sentences stand in one table, or in lines that follow each other. */
function isOneBlock({ sentences }: DocumentReading, last: number, index: number): boolean {
  if (last < 0) return false;
  const kind = sentences[index]?.kind;
  for (let at = last; at < index; at++) if (sentences[at]?.kind !== kind) return false;
  return kind === 'cell' || (sentences[index]?.passage ?? 0) - (sentences[last]?.passage ?? 0) <= 1;
}

/** The title above a sentence: a line right before the table or list, or the nearest heading. */
function titleOf(
  { sentences }: DocumentReading,
  index: number,
  readTitle: (text: string) => Titled | null,
): Titled | null {
  const { kind, passage } = sentences[index] ?? {};
  let at = index - 1;
  const isOfBlock = (other: SentenceReading): boolean =>
    other.kind === kind && (kind === 'cell' || kind === 'item' || other.passage === passage);
  for (let before = sentences[at]; before && isOfBlock(before); before = sentences[at]) at--;
  for (let steps = 0; steps < reach; steps++, at--) {
    const before = sentences[at];
    if (!before || before.kind === 'cell' || before.kind === 'item') return null;
    const isLine = before.kind === 'heading' || !closesSentence(before.text.trimEnd());
    const title = isLine ? readTitle(before.text) : null;
    if (title || before.kind === 'heading') return title;
  }
  return null;
}

/** "The numbers are as follows." goes on below. */
const closesSentence = createEnding(/[!?]|(?<!as follows)\./u);

/** Reads what a title says that the numbers below it count; null if it says nothing of it. */
function createTitleReader(registers: Registers): (text: string) => Titled | null {
  const { countedGroups } = registers.site;
  const nouns = createNounFinder(countedGroups, []);
  const choose = createMetricChooser(registers);
  const moving = countedGroups.filter(({ migrants }) => migrants);
  const people = plainGroupOf(countedGroups);
  return (text) => {
    const tokens = parseTokens(text);
    const noun = nouns.within(tokens);
    const group = noun?.group ?? (wasDone.test(text.trim()) ? people : undefined);
    if (!group) return null;
    const choice = choose(group, { text, tokens }, { start: 0, end: text.length });
    const isMoving = choice !== null && moving.some(({ id }) => choice.metric.groups.includes(id));
    return {
      unit: group.unit,
      isMigrantCount: group.migrants || (group === people && isMoving),
      metric: choice?.metric.id ?? 'other',
      noun: noun?.text ?? null,
    };
  };
}

/** Asks whether the labels of a cell say only when, where or who: a country, a year, "Total". Of lines their parser knows. */
function createLabelQuestion({ sentences }: DocumentReading): (sentence: SentenceReading) => boolean {
  const plain = new Set(
    sentences
      .filter(({ kind, text, mentions }) => kind === 'cell' && isOnlyNamed(text.trim(), mentions))
      .map(({ text }) => text.trim()),
  );
  const isPlain = (label: string | null): boolean => {
    const text = label?.trim() ?? '';
    return text === '' || totals.test(text) || plain.has(text);
  };
  return ({ kind, heading, label }) => kind !== 'cell' || (isPlain(heading) && isPlain(label));
}

const totals = /^(?:total|sum|all|together|overall|in all)$/iu;

const isOnlyNamed = (text: string, mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ type, start, end }) =>
      (type === 'date' || type === 'place' || type === 'actor') && start <= 1 && end >= text.length - 1,
  );
