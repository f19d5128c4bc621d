import type { Processor } from 'unified';

/**
 * Reads indented lines as prose. Pasted articles indent their teasers by four spaces and more, which Markdown would take
 * for code; code that is meant stands between fences.
 */
export function remarkProse(this: Processor): void {
  (this.data().micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
}
