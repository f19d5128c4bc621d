import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { VFile } from 'vfile';
import { remarkCitations } from './citation-syntax.ts';
import { cutDepth } from './cut-depth.ts';
import { remarkDirectiveValues } from './directive-values.ts';
import { remarkPlainColons } from './plain-colons.ts';
import { remarkProse } from './prose-syntax.ts';

const processor = remark()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkDirective)
  // after GFM, so that it is asked first at `[^`
  .use(remarkCitations)
  .use(remarkProse)
  .use(remarkPlainColons)
  .use(remarkDirectiveValues)
  .freeze();

/** The one parse of an article: Markdown with front matter, tables, directives and citations, all with positions. */
export function parseMarkdown(file: VFile): Root {
  const tree = processor.parse(file);
  cutDepth(tree, file);
  // every transform of the processor takes a root and gives a root
  return processor.runSync(tree) as Root;
}
