import type { Mention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';

/** A name found in a sentence, as a range of its tokens. */
export interface NameSpan {
  first: number;
  end: number;
  type: 'actor' | 'place';
  id: string;
  metonym: boolean;
  role: boolean;
  rule: string;
}

/** The mention that a range of tokens makes. */
export function toMention(span: NameSpan, { text, tokens }: Pick<SentenceReading, 'text' | 'tokens'>): Mention {
  const start = tokens[span.first]?.start ?? 0;
  const end = tokens[span.end - 1]?.end ?? text.length;
  const common = { start, end, text: text.slice(start, end), rule: span.rule };
  return span.type === 'actor'
    ? { ...common, type: 'actor', id: span.id, metonym: span.metonym, role: span.role }
    : { ...common, type: 'place', id: span.id };
}

/** The name that a token is part of. */
export function spanAt(spans: readonly NameSpan[], at: number): NameSpan | undefined {
  return spans.find((span) => span.first <= at && at < span.end);
}

/** The spans that stay if no two may share a token: the longest, of equal ones the first given. */
export function keepLongest(spans: readonly NameSpan[]): NameSpan[] {
  if (spans.length < 2 || areApart(spans)) return [...spans];
  const kept: NameSpan[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.first - (a.end - a.first)))
    if (!kept.some((other) => other.first < span.end && span.first < other.end)) kept.push(span);
  return kept.toSorted((a, b) => a.first - b.first);
}

/** Whether spans stand one behind the other already. */
function areApart(spans: readonly NameSpan[]): boolean {
  return spans.every((span, at) => at === 0 || (spans[at - 1]?.end ?? 0) <= span.first);
}
