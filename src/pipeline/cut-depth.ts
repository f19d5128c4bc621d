import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/** Quotes, lists and emphasis within each other: no text needs more, and every step over a tree calls itself. */
const deepest = 100;

/** Drops what is nested deeper than that, with an error to the editor; walks without calling itself. */
export function cutDepth(tree: Root, file: VFile): void {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  let reported = false;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth < deepest) {
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
      continue;
    }
    node.children = [];
    if (reported) continue;
    reported = true;
    const at = node.position?.start.offset ?? 0;
    report(
      file,
      { start: at, end: at },
      {
        rule: 'nesting',
        severity: 'error',
        reason: `Quotes, lists or emphasis stand more than ${deepest} deep in each other.`,
        note: 'Take the outer ones away: what is inside is not read.',
      },
    );
  }
}
