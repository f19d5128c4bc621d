import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { stringify } from 'yaml';
import type { RawArticle } from './read-raw.ts';

const writer = remark().use(remarkFrontmatter, ['yaml']).data('settings', { bullet: '-', rule: '-' });

export interface DraftHead {
  title: string;
  description: string;
  /** ISO day. */
  date: string;
  authors: string[];
}

/** Markdown of a draft: front matter and one paragraph a string. */
export function toDraft(head: DraftHead, ...paragraphs: string[]): string {
  return write(head, paragraphs.map(paragraph));
}

/** Markdown of a pasted article: its prose, then the stories that stood beside it, apart under a heading. */
export function toMarkdown(article: RawArticle, fallback: Omit<DraftHead, 'description'>, url: string | null): string {
  const head = {
    title: article.title ?? fallback.title,
    description: describe(article.paragraphs[0] ?? ''),
    date: article.date ?? fallback.date,
    authors: article.authors.length > 0 ? article.authors : fallback.authors,
  };
  const content: RootContent[] = article.paragraphs.map(paragraph);
  if (url) content.unshift({ type: 'html', value: `<!-- source: ${url.replace(/--/g, '%2D%2D')} -->` });
  if (article.related.length > 0) {
    content.push(
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Related headlines' }] },
      {
        type: 'list',
        spread: false,
        children: article.related.map((story) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(story.headline), ...(story.teaser === null ? [] : [paragraph(story.teaser)])],
        })),
      },
    );
  }
  return write(head, content);
}

function write(head: DraftHead, content: RootContent[]): string {
  const yaml = stringify({ ...head, kind: 'analysis' }, { lineWidth: 0 }).trimEnd();
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }, ...content] };
  return writer.stringify(root);
}

function paragraph(value: string): RootContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** The first sentence, cut to the length of a description. */
function describe(text: string): string {
  const sentence = /^.{20,158}?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
  return sentence.length <= 160 ? sentence || 'To be written.' : `${sentence.slice(0, 157).replace(/\s+\S*$/u, '')}…`;
}
