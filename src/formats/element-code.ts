import { absolute } from './collection-json.ts';
import { escapeXml } from './escape-xml.ts';

/** An element for pages of others. `base` is the address of this site; `title` is said of the link that stands in it. */
export interface ElementCode {
  name: string;
  base: string;
  title: string;
}

/** What another site pastes to show the timeline as a part of its page: the element with a link in it, and its module. */
export function toElementCode(element: ElementCode): string {
  return toCode(element, { module: '/wc/v1.js', attributes: '', hash: '' });
}

/** The same with a module that never changes, and its hash: no other text of it runs. The data are those of the day. */
export function toPinnedElementCode({
  integrity,
  module,
  ...element
}: ElementCode & { integrity: string; module: string }): string {
  return toCode(element, {
    module,
    attributes: ` src="${escapeXml(absolute('/wc/timeline.json', element.base))}"`,
    hash: `\n  integrity="${escapeXml(integrity)}" crossorigin="anonymous"`,
  });
}

function toCode(
  { name, base, title }: ElementCode,
  { module, attributes, hash }: { module: string; attributes: string; hash: string },
): string {
  return [
    // room for the figure before the module has run
    `<${name}${attributes} style="display:block;min-height:30rem">`,
    `  <a href="${escapeXml(absolute('/timeline/', base))}">${escapeXml(title)}</a>`,
    `</${name}>`,
    `<script type="module" src="${escapeXml(absolute(module, base))}"${hash}></script>`,
  ].join('\n');
}
