import type { Evidence } from '../schema/evidence.ts';
import { articlePath, sentencePath, sourcePath } from './claim-url.ts';
import { toIsoWords } from './date-words.ts';

/** What a timeline shows in place of one item beside its row in the list. */
export interface TimelineDetail {
  /** The first sentence that tells of it. */
  quote: string;
  /** Number of other sentences. */
  more: number;
  /** When it was reported, in words; null where not known. */
  reported: string | null;
  article: { title: string; href: string };
  sources: { publisher: string; href: string }[];
}

/** The detail of an item with these sentences, oldest report first; null for none. */
export function toTimelineDetail(
  evidence: readonly Evidence[],
  titleOf: ReadonlyMap<string, string>,
  publisherOf: (source: string) => string,
): TimelineDetail | null {
  const [first] = evidence;
  if (first === undefined) return null;
  return {
    quote: first.quote,
    more: evidence.length - 1,
    reported: first.reported === null ? null : toIsoWords(first.reported),
    article: {
      title: titleOf.get(first.article) ?? articlePath(first.article),
      href: sentencePath(first.article, first.sentence),
    },
    sources: first.sources.map((id) => ({ publisher: publisherOf(id), href: sourcePath(id) })),
  };
}
