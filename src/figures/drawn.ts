/** A drawing as the figures make it, for islands that put it into the document. */
export type { Element as Drawn, ElementContent as DrawnContent } from 'hast';
