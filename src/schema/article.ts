import { z } from 'astro/zod';
import { isRealDate } from './date.ts';
import { Mention } from './mention.ts';

export const ArticleKind = z.enum(['analysis', 'explainer', 'briefing', 'profile']);
export type ArticleKind = z.infer<typeof ArticleKind>;

const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2021-11-10')
  .refine(isRealDate, 'a day that exists in the calendar');

/** What stands between the two `---` lines of an article. */
export const FrontMatter = z.strictObject({
  title: z.string().min(1),
  /** One sentence for lists, feeds and shared links. */
  description: z.string().min(1),
  /** Day of publication. */
  date: Day,
  authors: z.array(z.string().min(1)).min(1),
  kind: ArticleKind,
  /** What was mended after publication, and when. */
  corrections: z.array(z.strictObject({ date: Day, note: z.string().min(1) })).default([]),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** One sentence of an article, with where it stands. Offsets are UTF-16 indexes into the raw file. */
export const Sentence = z.object({
  /** `s-` and six hexadecimal digits of its text; a repeated sentence gets a number behind. */
  id: z.string(),
  text: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** Ids of the sources cited in it. */
  sources: z.array(z.string()),
  /** What kind of block it stands in; headings repeat the text and give no claims. */
  kind: z.enum(['paragraph', 'heading', 'item', 'cell']),
  /** Number of the block (paragraph, heading, list item, table cell) in the article, from 0. */
  block: z.number().int().nonnegative(),
});
export type Sentence = z.infer<typeof Sentence>;

/** A figure that an editor placed with a leaf directive: `::timeline{from=2021-11-01}`. */
export const FigureRequest = z.object({
  figure: z.enum(['timeline', 'map', 'count-chart']),
  attributes: z.record(z.string(), z.string()),
});
export type FigureRequest = z.infer<typeof FigureRequest>;

/** Finished HTML, or a figure to be drawn from the ledger in its place. */
export const ArticlePart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('html'), html: z.string() }),
  z.object({ kind: z.literal('figure'), ...FigureRequest.shape }),
]);
export type ArticlePart = z.infer<typeof ArticlePart>;

/** One article, read: what the loader stores and everything downstream starts from. */
export const Article = z.object({
  /** File name without extension; the last part of its URL. */
  slug: z.string(),
  ...FrontMatter.shape,
  /** The article as it is shown, in order. */
  parts: z.array(ArticlePart),
  /** Headings for a table of contents. */
  headings: z.array(z.object({ id: z.string(), text: z.string(), depth: z.number().int() })),
  sentences: z.array(Sentence),
  /** Every mention, with offsets into the raw file. */
  mentions: z.array(Mention.and(z.object({ sentence: z.string() }))),
  /** Number of words of prose. */
  words: z.number().int().nonnegative(),
});
export type Article = z.infer<typeof Article>;
export type PlacedMention = Article['mentions'][number];
