/** What another site pastes to show a widget of ours. `base` is the address of this site, `title` names the widget. */
export interface Embed {
  base: string;
  /** From the root, with slashes: "/embed/timeline/". */
  path: string;
  /** The full page that the widget is a part of. */
  page: string;
  title: string;
  /** Id of the frame in the host page. */
  id: string;
  /** Pixels, until the widget has told its own height. */
  height: number;
}

/** Frame and script: the script gives the frame the height of what is in it. */
export function toEmbedCode(embed: Embed): string {
  return `${toFrame(embed, ' scrolling="no"')}\n<script async src="${escapeAttribute(addressOf('/embed.js', embed.base))}"></script>`;
}

/** The frame alone, for hosts that take no scripts: of one height, and scrolled inside. */
export function toFrameCode(embed: Embed): string {
  return toFrame(embed, '');
}

/** A plain link, for mail and for hosts that take no frames. */
export function toLinkCode({ page, base, title }: Embed): string {
  return `<a href="${escapeAttribute(addressOf(page, base))}">${escapeText(title)}</a>`;
}

function toFrame({ base, path, title, id, height }: Embed, scrolling: string): string {
  return [
    `<iframe id="${escapeAttribute(id)}" title="${escapeAttribute(title)}" src="${escapeAttribute(addressOf(path, base))}"`,
    ` width="100%" height="${height}" loading="lazy"${scrolling} frameborder="0"`,
    ' style="width:0;min-width:100%!important;border:0" allow="web-share; clipboard-write"',
    ' referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join('\n');
}

function addressOf(path: string, base: string): string {
  return new URL(path.replace(/^\//, ''), base).href;
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
