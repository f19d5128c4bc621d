import type { Element, Root as HtmlRoot, RootContent } from 'hast';
import type { Root } from 'mdast';
import { rehype } from 'rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { ArticlePart, FigureRequest } from '../schema/article.ts';

const toHtmlTree = remark().use(remarkRehype).freeze();

// What the pipeline itself writes, beside what GitHub lets through. Ids are ours: raw HTML never gets here.
const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'time'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'id', 'className'],
    a: ['href', 'title', 'ariaLabel', 'className', 'id'],
    div: ['className', 'role', 'tabIndex', 'ariaLabel'],
    span: ['title'],
    time: ['dateTime', 'className'],
  },
};
const toHtml = rehype().data('settings', { fragment: true }).use(rehypeSanitize, schema).freeze();

/** Finished, sanitised HTML of an annotated tree, cut where figures stand. */
export function renderParts(tree: Root): ArticlePart[] {
  const root = toHtmlTree.runSync(tree) as unknown as HtmlRoot;
  const parts: ArticlePart[] = [];
  let run: RootContent[] = [];
  const tables = root.children.filter(isTable);
  const flush = (): void => {
    const children = run.map((node) => (isTable(node) ? inScrollBox(node, tables.indexOf(node), tables.length) : node));
    const html = toHtml.stringify(toHtml.runSync({ type: 'root', children })).trim();
    if (html) parts.push({ kind: 'html', html });
    run = [];
  };
  for (const node of root.children) {
    const figure = toFigure(node);
    if (!figure) {
      run.push(node);
      continue;
    }
    flush();
    parts.push({ kind: 'figure', ...figure });
  }
  flush();
  return parts;
}

function toFigure(node: RootContent): FigureRequest | null {
  if (node.type !== 'element' || node.tagName !== 'ledger-figure') return null;
  const { figure, ...attributes } = node.properties;
  return {
    figure: figure as FigureRequest['figure'],
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
  };
}

function isTable(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'table';
}

/** A wide table scrolls in a box of its own, that the keyboard reaches; where there are several, each has a number. */
function inScrollBox(table: Element, index: number, count: number): Element {
  const ariaLabel = count > 1 ? `Table ${index + 1}` : 'Table';
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel },
    children: [table],
  };
}
