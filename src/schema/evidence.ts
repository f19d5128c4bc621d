import { z } from 'astro/zod';
import { IsoPrefix } from './date.ts';

/** One sentence of one article that carries a claim. Offsets are UTF-16 indexes into the raw Markdown file. */
export const Evidence = z.object({
  /** Slug of the article. */
  article: z.string(),
  /** Id of the sentence, unique in its article: `s-` and six hexadecimal digits of the sentence's text. */
  sentence: z.string(),
  /** The sentence as plain text, markup and citations removed. */
  quote: z.string(),
  /** First character of the sentence in the raw file. */
  start: z.number().int().nonnegative(),
  /** One past the last character of the sentence in the raw file. */
  end: z.number().int().positive(),
  /** The words in the sentence that carry the claim, in the raw file. */
  mention: z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() }),
  /** Ids of the sources cited in the sentence. */
  sources: z.array(z.string()),
  /** When it was reported: the earliest publication among the cited sources, else the article's date. */
  reported: IsoPrefix.nullable(),
  /** Name of the rule that read it, or `annotation` for an editor's directive. */
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;
