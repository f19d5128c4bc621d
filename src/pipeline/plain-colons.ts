import type { Parents, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

/** Gives "14:30" and "3:1" back to the text: to the directive grammar `:30` is a directive, to an editor it is a time. */
export function remarkPlainColons() {
  return (tree: Root): void => {
    visit(tree, 'textDirective', (node, index, parent: Parents | undefined) => {
      if (!parent || index === undefined || !/^\d/.test(node.name)) return;
      if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0) return;
      const { position } = node;
      parent.children[index] = { type: 'text', value: `:${node.name}`, ...(position ? { position } : {}) };
    });
  };
}
