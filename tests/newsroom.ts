import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';

export interface Newsroom {
  /** Its origin, without a slash; another port than the site's, and so another origin. */
  readonly url: string;
  /** Puts a page at a path, which begins with a slash, and gives its address. */
  publish(path: string, html: string): string;
}

/**
 * The site of somebody else, with pages that embed ours, for the tests of the file or of the `describe` that this is called in.
 * `headersOf` is asked for each page, when all servers have their address.
 */
export function openNewsroom(headersOf: () => Record<string, string> = () => ({})): Newsroom {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...headersOf() });
    response.end(html);
  });
  // a server that listens on a port has an address with one
  const urlOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  after(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return {
    get url() {
      return urlOf();
    },
    publish(path, html) {
      pages.set(path, html);
      return urlOf() + path;
    },
  };
}
