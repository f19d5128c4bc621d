import { escapeXml } from './escape-xml.ts';
import type { Alternate } from './alternates.ts';

/** What an address of ours gives to a site that asks by oEmbed (oembed.com, 1.0). */
export interface Oembed {
  /** Kind and id, the path of its files below /oembed/ without ending: "event/x". */
  name: string;
  title: string;
  /** Path of the full page. */
  page: string;
  /** Path of the widget; null where the page has none and a link is all that is given. */
  path: string | null;
  /** Pixels that the widget needs at 600 px of width, about. */
  height: number;
}

/** Who answers: name and address of the site. */
export interface Provider {
  title: string;
  url: string;
}

const WIDTH = 600;
type Fields = Record<string, string | number>;

/** Links by which others find the answers. Their titles hold no angle brackets, which WordPress's search for links stops at. */
export function oembedAlternates(name: string, title: string, base: string): Alternate[] {
  const plain = title.replaceAll(/[<>]/g, '');
  return [
    { type: 'application/json+oembed', href: new URL(`oembed/${name}.json`, base).href, title: plain },
    { type: 'text/xml+oembed', href: new URL(`oembed/${name}.xml`, base).href, title: plain },
  ];
}

/** The answer as JSON, one object on one line. */
export function toOembedJson(oembed: Oembed, provider: Provider): string {
  return `${JSON.stringify(toFields(oembed, provider))}\n`;
}

/** The same as XML. */
export function toOembedXml(oembed: Oembed, provider: Provider): string {
  const lines = Object.entries(toFields(oembed, provider)).map(
    ([name, value]) => `  <${name}>${escapeXml(String(value))}</${name}>`,
  );
  return ['<?xml version="1.0" encoding="utf-8" standalone="yes"?>', '<oembed>', ...lines, '</oembed>', ''].join('\n');
}

// No thumbnail: a file cannot answer to the largest size that is asked for, and one of 1200 px would break most requests.
function toFields(oembed: Oembed, { title: name, url }: Provider): Fields {
  const shared = {
    version: '1.0',
    title: oembed.title,
    author_name: name,
    author_url: url,
    provider_name: name,
    provider_url: url,
    cache_age: 3600,
  };
  if (oembed.path === null) return { type: 'link', ...shared };
  return { type: 'rich', ...shared, width: WIDTH, height: oembed.height, html: toHtml(oembed, url) };
}

/**
 * A quotation and one frame, on one line and with nothing around or between their tags: WordPress drops everything else, and
 * one space before the quotation or within the frame loses the embed.
 */
function toHtml({ title, page, path, height }: Oembed, base: string): string {
  const address = (one: string): string => escapeXml(new URL(one.replace(/^\//, ''), base).href);
  // &apos; is a name of XML that filters of HTML may not know
  const words = escapeXml(title.replaceAll(/\s+/g, ' ')).replaceAll('&apos;', '&#39;');
  return (
    `<blockquote><a href="${address(page)}">${words}</a></blockquote>` +
    `<iframe src="${address(path ?? page)}" width="${WIDTH}" height="${height}" title="${words}" frameborder="0" scrolling="no" ` +
    'marginwidth="0" marginheight="0"></iframe>'
  );
}
