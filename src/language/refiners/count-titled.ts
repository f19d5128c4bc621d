import type { CountMention, Mention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { isOfNumber, isOnlyTime } from '../counting/cell-title.ts';
import { antecedentRule } from '../counting/counted.ts';
import { createNounFinder, plainGroupOf } from '../counting/counted-noun.ts';
import type { LabelCount } from '../counting/label-noun.ts';
import { createMetricChooser } from '../counting/metric-chooser.ts';
import { wasDone } from '../counting/number-in-cell.ts';
import { titledRule } from '../counting/titled.ts';
import { createEnding } from '../ending.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import { parseTokens } from '../token.ts';
import { wordSet } from '../word-set.ts';

type Titled = Omit<LabelCount, 'value' | 'min'>;

/** Sentences above a table or list that may be its title. */
const reach = 3;

/**
 * Numbers of a table or list whose own labels say only when and where ("| 2022 | 11,211 |", "April: 3,400") count what the
 * title above it names. Where no title does they count nothing.
 */
export function createTitledRefiner(registers: Registers): Refiner {
  const readTitle = createTitleReader(registers);
  const adjectives = new Set(
    Object.values(registers.site.demonyms ?? {})
      .flat()
      .map((word) => word.toLowerCase()),
  );
  return (document) => {
    if (!document.sentences.some(({ mentions }) => mentions.some(isTitled))) return document;
    const isPlain = createLabelQuestion(document, adjectives);
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
        if (title !== null && isPlain(sentence)) return [{ ...mention, ...title }];
        // "Since January: 7,143.": of what was counted before, where no title says it
        return isOfBefore(sentence) ? [{ ...mention, rule: antecedentRule }] : [];
      });
      return { ...sentence, mentions };
    });
    return { ...document, sentences };
  };
}

/** Whether the number of a sentence goes on with what an earlier sentence or column counted: its label only says when. */
const isOfBefore = ({ kind, heading, mentions }: SentenceReading): boolean =>
  kind === 'cell' ? isOnlyTime(heading ?? '') : mentions.some(({ type }) => type === 'date');

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
  const { kind, passage, text = '' } = sentences[index] ?? {};
  // "17,000", and below it "attempts since January"
  const below = /\p{L}/u.test(text) ? null : captionBelow(sentences, index);
  const caption = below === null ? null : readTitle(below);
  if (caption) return caption;
  let at = index - 1;
  const isOfBlock = (other: SentenceReading): boolean =>
    other.kind === kind && (kind === 'cell' || kind === 'item' || other.passage === passage);
  for (let before = sentences[at]; before && isOfBlock(before); before = sentences[at]) at--;
  // "| Attempts | 2023 | 2024 |": the corner of a table names it
  const corner = kind === 'cell' ? readTitle(sentences[at + 1]?.text ?? '') : null;
  if (corner) return corner;
  for (let steps = 0; steps < reach; steps++, at--) {
    const before = sentences[at];
    if (!before || before.kind === 'cell' || before.kind === 'item') return null;
    const isLine = before.kind === 'heading' || !closesSentence(before.text.trimEnd());
    const title = isLine ? readTitle(before.text) : null;
    if (title || before.kind === 'heading') return title;
  }
  return null;
}

/** The line below a number that is a line of its own, where it is short and counts nothing itself. */
function captionBelow(sentences: DocumentReading['sentences'], index: number): string | null {
  const [line, next] = [sentences[index], sentences[index + 1]];
  if (!line || line.kind === 'cell' || !next || next.kind === 'heading' || next.kind === 'cell') return null;
  const isCaption = next.text.length < longestCaption && !next.mentions.some(({ type }) => type === 'count');
  return isCaption ? next.text : null;
}
/** UTF-16 units of a caption. */
const longestCaption = 90;

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
function createLabelQuestion(
  { sentences }: DocumentReading,
  adjectives: ReadonlySet<string>,
): (sentence: SentenceReading) => boolean {
  const plain = new Set(
    sentences
      .filter(({ kind, text, mentions }) => kind === 'cell' && isOnlyNamed(text.trim(), mentions))
      .map(({ text }) => text.trim()),
  );
  const isPlain = (label: string | null): boolean => {
    const text = label?.trim() ?? '';
    return text === '' || totals.test(text) || isOfNumber(text) || plain.has(text) || isOfStretch(text, adjectives);
  };
  return ({ kind, heading, label }) => kind !== 'cell' || (isPlain(heading) && isPlain(label));
}

const totals = /^(?:total|sum|all|together|overall|in all)$/iu;

/** "Norlandic stretch", "Norlandic side": a column or row by the adjective of a country. */
function isOfStretch(text: string, adjectives: ReadonlySet<string>): boolean {
  const [adjective = '', ...rest] = text.toLowerCase().split(' ');
  return adjectives.has(adjective) && rest.length <= 2 && rest.every((word) => stretches.has(word));
}
const stretches = wordSet(
  'stretch section side part border frontier sector line guard guards service police data figures count total',
);

/** "Norland", "2022", "Norland: State Guard", "via Velm", "Velm to Port Velm": names and times, and small words between them. */
function isOnlyNamed(text: string, mentions: readonly Mention[]): boolean {
  let end = 0;
  let rest = '';
  for (const mention of mentions) {
    if ((mention.type !== 'date' && mention.type !== 'place' && mention.type !== 'actor') || mention.start < end)
      continue;
    rest += text.slice(end, mention.start) + ' ';
    end = mention.end;
  }
  return end > 0 && !/\p{L}/u.test((rest + text.slice(end)).replace(betweenNames, ''));
}
const betweenNames =
  /\b(?:and|or|the|of|in|on|at|by|via|from|to|for|near|until|since|whole|all|over|through|across|ferry|rail|road|sea|air|land)\b/giu;
