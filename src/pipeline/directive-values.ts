import type { Root } from 'mdast';
import { textDirectivesOf } from './text-directives.ts';

const valuePattern = /^\{([^{}\n]{1,60})\}/;

/**
 * Gives `:date[mid-November]{2021-11}` its value. The directive grammar knows only names, `#ids` and `.classes` between
 * the braces, so a bare value is taken for a name or, with a slash in it, stays behind as text; it becomes the attribute `value`.
 */
export function remarkDirectiveValues() {
  return (tree: Root): void => {
    for (const { node, parent, index } of textDirectivesOf(tree)) {
      const [first, ...others] = Object.entries(node.attributes ?? {});
      // `{2021-11-09}` passes for a name without a value
      if (first && others.length === 0 && first[1] === '' && /^\d/.test(first[0]))
        node.attributes = { value: first[0] };
      const next = parent.children[index + 1];
      if (next?.type !== 'text' || Object.keys(node.attributes ?? {}).length > 0) continue;
      const match = valuePattern.exec(next.value);
      if (!match?.[1] || !node.position || !next.position) continue;
      const length = match[0].length;
      node.attributes = { value: match[1].trim() };
      next.value = next.value.slice(length);
      next.position.start.column += length;
      if (next.position.start.offset !== undefined) next.position.start.offset += length;
      node.position.end = { ...next.position.start };
    }
  };
}
