import { toString } from 'mdast-util-to-string';
import type { Heading, Paragraph, Root, RootContent, TableCell } from 'mdast';
import type { Passage } from '../language/reading.ts';
import { parsePlainText, type PlainText } from './plain-text.ts';

/** A paragraph, heading, list item or table cell: the unit that sentences are read in. */
export interface Block {
  node: Paragraph | Heading | TableCell;
  kind: Passage['kind'];
  heading: string | null;
  plain: PlainText;
  /** Blocks of one table row share a number, so that a citation at its end serves every cell. */
  row: number | null;
  /** Text of the first cell of the row, for its other cells; null elsewhere. */
  label: string | null;
}

/** Every block of prose in reading order; code, figures and front matter are not prose. */
export function parseBlocks(tree: Root, raw: string): Block[] {
  const blocks: Block[] = [];
  let heading: string | null = null;
  let rows = 0;
  const walk = (node: RootContent, inItem: boolean): void => {
    switch (node.type) {
      case 'heading':
        heading = toString(node);
        blocks.push({ node, kind: 'heading', heading: null, plain: parsePlainText(node, raw), row: null, label: null });
        break;
      case 'paragraph':
        blocks.push({
          node,
          kind: inItem ? 'item' : 'paragraph',
          heading,
          plain: parsePlainText(node, raw),
          row: null,
          label: null,
        });
        break;
      case 'blockquote':
        for (const child of node.children) walk(child, inItem);
        break;
      case 'list':
        for (const item of node.children) for (const child of item.children) walk(child, true);
        break;
      case 'table': {
        const columns = node.children[0]?.children.map((cell) => toString(cell)) ?? [];
        let above: string | null = null;
        for (const row of node.children) {
          rows++;
          const [first] = row.children;
          // "Same, June 2022": of what the row above was about
          const label: string | null = first ? withLabelAbove(toString(first), above) : null;
          above = label;
          row.children.forEach((cell, column) => {
            blocks.push({
              node: cell,
              kind: 'cell',
              heading: columns[column] ?? null,
              plain: parsePlainText(cell, raw),
              row: rows,
              label: column === 0 ? null : label,
            });
          });
        }
        break;
      }
      default:
        break;
    }
  };
  for (const node of tree.children) walk(node, false);
  return blocks;
}

const sameAsAbove = /^(?:(?:the )?same|ditto|idem|as above|[″"]|〃)(?=[,;:. ]|$)/iu;

const withLabelAbove = (label: string, above: string | null): string =>
  above === null ? label : label.replace(sameAsAbove, above.split(/[,;(]/u)[0]?.trim() ?? '');
