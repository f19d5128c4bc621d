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
  return toCode(element, '');
}

/** The same with the hash of the module: no other text of it runs. */
export function toPinnedElementCode({ integrity, ...element }: ElementCode & { integrity: string }): string {
  return toCode(element, `\n  integrity="${escapeXml(integrity)}" crossorigin="anonymous"`);
}

function toCode({ name, base, title }: ElementCode, more: string): string {
  return [
    // room for the figure before the module has run
    `<${name} style="display:block;min-height:30rem">`,
    `  <a href="${escapeXml(absolute('/timeline/', base))}">${escapeXml(title)}</a>`,
    `</${name}>`,
    `<script type="module" src="${escapeXml(absolute('/wc/v1.js', base))}"${more}></script>`,
  ].join('\n');
}
