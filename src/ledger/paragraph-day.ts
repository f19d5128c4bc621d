import type { Article, PlacedMention, Sentence } from '../schema/article.ts';

/**
 * The day on which something undated was said or counted: one that its sentence names, or else the last one that its
 * paragraph names before it. Null where neither tells a day, or the sentence has a date of another kind.
 */
export function paragraphDay(article: Article, sentence: Sentence, beside: readonly PlacedMention[]): string | null {
  const own = daysOf(beside);
  if (own.length > 0) return own[0] ?? null;
  if (beside.some((mention) => mention.type === 'date')) return null;
  const block = new Set(
    article.sentences
      .filter((other) => other.block === sentence.block && other.start < sentence.start)
      .map((other) => other.id),
  );
  return daysOf(article.mentions.filter((mention) => block.has(mention.sentence))).at(-1) ?? null;
}

function daysOf(mentions: readonly PlacedMention[]): string[] {
  return mentions.flatMap((mention) =>
    mention.type === 'date' && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(mention.value ?? '')
      ? [(mention.value ?? '').slice(0, 10)]
      : [],
  );
}
