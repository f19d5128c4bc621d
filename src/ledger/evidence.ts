import type { Article, PlacedMention, Sentence } from '../schema/article.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Mention } from '../schema/mention.ts';
import type { Source } from '../schema/source.ts';

/** A mention of one type with the sentence and the article it stands in. */
export interface Found<Type extends Mention['type'] = Mention['type']> {
  article: Article;
  sentence: Sentence;
  mention: Extract<PlacedMention, { type: Type }>;
  /** Every mention of the same sentence. */
  beside: PlacedMention[];
  evidence: Evidence;
  /** Range of the mention in the sentence's text. */
  at: { start: number; end: number };
}

/**
 * Every mention of a type that may carry a claim, in the order of the articles. Headings repeat the text and are left out,
 * and so is what the rules are unsure of until an editor has annotated it.
 */
export function findMentions<Type extends Mention['type']>(
  type: Type,
  articles: readonly Article[],
  sources: ReadonlyMap<string, Source>,
): Found<Type>[] {
  const found: Found<Type>[] = [];
  for (const article of articles) {
    const sentences = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
    const bySentence = Map.groupBy(article.mentions, (mention) => mention.sentence);
    for (const mention of article.mentions) {
      if (mention.type !== type || ('doubt' in mention && mention.doubt !== undefined)) continue;
      const sentence = sentences.get(mention.sentence);
      if (!sentence || sentence.kind === 'heading') continue;
      const start = offsetIn(sentence, mention);
      found.push({
        article,
        sentence,
        mention: mention as Extract<PlacedMention, { type: Type }>,
        beside: bySentence.get(sentence.id) ?? [],
        evidence: toEvidence(article, sentence, mention, sources),
        at: { start, end: start + mention.text.length },
      });
    }
  }
  return found;
}

/** Where the words of a mention begin in its sentence. Offsets are those of the raw file; markup before the words shifts them, so they are looked for. */
export function offsetIn(sentence: Sentence, mention: PlacedMention): number {
  const guess = Math.min(mention.start - sentence.start, sentence.text.length);
  const before = sentence.text.lastIndexOf(mention.text, guess);
  return before >= 0 ? before : Math.max(0, sentence.text.indexOf(mention.text));
}

function toEvidence(
  article: Article,
  sentence: Sentence,
  mention: PlacedMention,
  sources: ReadonlyMap<string, Source>,
): Evidence {
  const published = sentence.sources.map((id) => sources.get(id)?.published ?? null).filter((date) => date !== null);
  return {
    article: article.slug,
    sentence: sentence.id,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
    mention: { start: mention.start, end: mention.end },
    sources: [...sentence.sources],
    reported: published.toSorted()[0] ?? article.date,
    rule: mention.rule,
  };
}

/** Evidence of two claims that are one: each sentence once, oldest report first. */
export function mergeEvidence(one: readonly Evidence[], other: readonly Evidence[]): Evidence[] {
  const merged = [...one];
  for (const evidence of other) {
    if (!merged.some((known) => known.article === evidence.article && known.sentence === evidence.sentence))
      merged.push(evidence);
  }
  return merged.sort(
    (a, b) => compare(a.reported ?? '', b.reported ?? '') || compare(a.article, b.article) || a.start - b.start,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ids of both lists, each once, the first list's order first. */
export function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** Actor ids of a mention's field as a list. */
export function toIds(ids: string | string[] | null): string[] {
  return ids === null ? [] : Array.isArray(ids) ? ids : [ids];
}
