import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Construct, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * What GFM looks for in running text and no article has: footnotes, whose place citations take, and addresses of mail. Each
 * is tried at every bracket or every word, and cuts the text there, which makes a long line quadratic.
 */
const unused: ReadonlySet<string> = new Set(['gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'emailAutolink']);

/**
 * Reads indented lines as prose. Pasted articles indent their teasers by four spaces and more, which Markdown would take
 * for code; code that is meant stands between fences. Takes out of the grammar what is unused.
 */
export function remarkProse(this: Processor): void {
  const data = this.data();
  const extensions = (data.micromarkExtensions ?? []).map(withoutUnused);
  data.micromarkExtensions = [...extensions, { disable: { null: ['codeIndented'] } }];
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(withoutTransforms) ?? [];
}

// GFM's looks through all of the tree once more for addresses that the grammar has left as text, and makes links of them that
// do not know where they stand; it takes a sixth of the parse
function withoutTransforms({ transforms: _transforms, ...extension }: TreeExtension): TreeExtension {
  return extension;
}

// to disable them would not do: the text would still be cut wherever one may begin
function withoutUnused(extension: Extension): Extension {
  if (!extension.text) return extension;
  const text = Object.entries(extension.text).map(([code, constructs]): [string, Construct[]] => [
    code,
    [constructs ?? []].flat().filter(({ name }) => name === undefined || !unused.has(name)),
  ]);
  return { ...extension, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) };
}
