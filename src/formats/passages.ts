/** A sentence or a cell of a table, with its offsets in the article's file. */
interface Placed {
  kind: 'paragraph' | 'heading' | 'item' | 'cell';
  start: number;
  end: number;
}

/**
 * Sentences as they read apart from their article: each for itself, the cells of a table row together, as "2020" and "129" say nothing
 * alone. `text` is the article's file; sentences are in its order.
 */
export function toPassages<T extends Placed>(sentences: readonly T[], text: string): T[][] {
  const passages: T[][] = [];
  for (const sentence of sentences) {
    const before = passages.at(-1)?.at(-1);
    const isSameRow =
      before?.kind === 'cell' && sentence.kind === 'cell' && !text.slice(before.end, sentence.start).includes('\n');
    if (isSameRow) passages.at(-1)?.push(sentence);
    else passages.push([sentence]);
  }
  return passages;
}
