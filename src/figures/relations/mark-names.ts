import { s } from 'hastscript';
import type { Element, Properties } from 'hast';

/** How a mark gets its name: words of its own, or a reference to those of the same mark in another drawing. */
export interface MarkName {
  properties: Properties;
  children: Element[];
}

/**
 * Names the marks of a figure that is drawn more than once, for wide windows and for narrow ones: the drawing made first writes
 * the words, as the tooltip of the mark, and the others refer to them. `prefix` begins the ids, which a page has once.
 */
export function createMarkNames<T>(prefix: string, wordsOf: (thing: T) => string): (thing: T) => MarkName {
  const ids = new Map<T, string>();
  return (thing): MarkName => {
    const known = ids.get(thing);
    if (known !== undefined) return { properties: { ariaLabelledBy: [known] }, children: [] };
    const id = `${prefix}-${ids.size + 1}`;
    ids.set(thing, id);
    return { properties: {}, children: [s('title', { id }, wordsOf(thing))] };
  };
}
