import type { Root } from 'mdast';
import { textDirectivesOf } from './text-directives.ts';

/** Gives "14:30" and "3:1" back to the text: to the directive grammar `:30` is a directive, to an editor it is a time. */
export function remarkPlainColons() {
  return (tree: Root): void => {
    for (const { node, parent, index } of textDirectivesOf(tree)) {
      if (!/^\d/.test(node.name)) continue;
      if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0) continue;
      const { position } = node;
      parent.children[index] = { type: 'text', value: `:${node.name}`, ...(position ? { position } : {}) };
    }
  };
}
