import { h, s } from 'hastscript';
import type { Element } from 'hast';
import type { Make } from './make.ts';

/** Elements of SVG as hast, for pages. */
export const makeHast: Make<Element> = (name, attributes, children = []) => s(name, { ...attributes }, [...children]);

/** Elements of HTML as hast. */
export const makeHtmlHast: Make<Element> = (name, attributes, children = []) =>
  h(name, { ...attributes }, [...children]);
