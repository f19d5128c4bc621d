import type { Block } from './blocks.ts';

/** Where a title ends that a paragraph opens with, bold words on a line of their own: an index into the plain text, 0 without one. */
export function titleEndOf({ node, plain }: Block): number {
  const [title, next] = node.children;
  if (node.type !== 'paragraph' || title?.type !== 'strong') return 0;
  const isLine = next?.type === 'break' || (next?.type === 'text' && /^ *\n/.test(next.value));
  return isLine ? (plain.ranges.get(title)?.end ?? 0) : 0;
}
