import type { Drawn, DrawnContent } from '../figures/drawn.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Properties that hast writes in another way than SVG does; all others that need it are `data-…` and `aria-…`. */
const written: Record<string, string> = {
  className: 'class',
  viewBox: 'viewBox',
  textAnchor: 'text-anchor',
  strokeWidth: 'stroke-width',
};

function attributeName(property: string): string {
  return (
    written[property] ??
    property.replace(/^(data|aria)([A-Z])/, '$1-$2').replace(/^(?:data|aria)-.*/, (name) => name.toLowerCase())
  );
}

/** The drawing that a figure made, as nodes of the document. */
export function toSvgNode(content: DrawnContent): Node {
  if (content.type === 'text') return document.createTextNode(content.value);
  if (content.type !== 'element') return document.createComment('');
  const node = document.createElementNS(SVG, content.tagName);
  for (const [property, value] of Object.entries(content.properties)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(attributeName(property), Array.isArray(value) ? value.join(' ') : String(value));
  }
  node.append(...content.children.map(toSvgNode));
  return node;
}

/** Puts drawings in the place of what a group held. */
export function fillGroup(group: SVGElement | null, elements: readonly Drawn[]): void {
  group?.replaceChildren(...elements.map(toSvgNode));
}
