import type { Registers } from '../../schema/registers.ts';
import type { CountedGroup, Metric } from '../../schema/site.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { createBeginningFinder } from '../word-beginning.ts';

/** A sentence, or a cell with its heading. */
export type Words = Pick<SentenceReading, 'text' | 'tokens'>;

/** The metric a number was read for. */
export interface MetricChoice {
  metric: Metric;
  /** Whether words of the number's own clause speak for it, more than the name of a place. */
  strong: boolean;
}

export interface MetricChooser {
  /**
   * The first metric of the site whose group and `near` words fit, the clause asked before all of the text; null if none
   * does. `reach` tells whether the rest of the text is asked at all.
   */
  (group: CountedGroup, words: Words, clause: TextRange, reach?: 'clause' | 'text'): MetricChoice | null;
}

interface Candidate {
  metric: Metric;
  near: ReadonlySet<string>;
}

/** Chooses metrics by the site's own list, in its order. */
export function createMetricChooser(registers: Registers): MetricChooser {
  const names = new Set(
    [...registers.places, ...registers.actors]
      .flatMap((record) => [record.name, ...record.aliases])
      .map((name) => name.toLowerCase()),
  );
  // a place, or "in norland", tells where, not what happened
  const isLocal = (word: string): boolean => names.has(word) || /^(?:in|on|at|across|near|along|inside)\s/u.test(word);
  const { metrics, countedGroups } = registers.site;
  const candidates = new Map<string, Candidate[]>(
    countedGroups.map(({ id }) => [
      id,
      metrics
        .filter(({ groups }) => groups.includes(id))
        .map((metric) => ({ metric, near: new Set(metric.near.map((word) => word.toLowerCase())) })),
    ]),
  );
  const words = metrics.flatMap(({ near }) => near.map((word) => word.toLowerCase()));
  const locals = new Set(words.filter(isLocal));
  const find = createBeginningFinder(words);
  return (group, { tokens, text }, clause, reach = 'text') => {
    const ofGroup = candidates.get(group.id) ?? [];
    if (ofGroup.length === 0) return null;
    const inClause = firstOf(ofGroup, find(tokens, text, clause));
    if (inClause || reach === 'clause' || clause.end - clause.start === text.length) return inClause;
    const found = firstOf(ofGroup, find(tokens, text));
    return found && { metric: found.metric, strong: false };
  };

  /** The first metric that a word speaks for. */
  function firstOf(ofGroup: readonly Candidate[], begun: ReadonlySet<string>): MetricChoice | null {
    const said = [...begun];
    for (const { metric, near } of ofGroup) {
      if (near.size === 0) return { metric, strong: true };
      const found = said.filter((word) => near.has(word));
      if (found.length > 0) return { metric, strong: found.some((word) => !locals.has(word)) };
    }
    return null;
  }
}

const clauseEnds = /[,;:()—–]\s|[“”"]|\s(?:which|who|where|while|but|after|before|because|although|though|when)\s/gu;

/** The clause around a span; commas between figures do not end it. */
export function clauseAround(text: string, start: number, end: number): TextRange {
  let from = 0;
  let to = text.length;
  clauseEnds.lastIndex = 0;
  for (let match = clauseEnds.exec(text); match; match = clauseEnds.exec(text)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) {
      // "4,127 people who came this year": what is said of them at once belongs to them
      if (/who|which/u.test(match[0]) && match.index - end < 24) continue;
      to = match.index;
      break;
    }
  }
  return { start: from, end: to };
}
