import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toHeaders } from '../src/formats/headers.ts';
import type { Served } from './site.ts';

/** Serves a folder with the headers of the table or with others, texts compressed where the asker takes it. */
export async function serveFolder(folder: string, headersOf = toHeaders): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const read = (name: string): Promise<Buffer | null> =>
      name.includes('..') ? Promise.resolve(null) : readFile(join(folder, name)).catch(() => null);
    void (async () => {
      const body = await read(path.endsWith('/') ? `${path}index.html` : path);
      if (!body && !path.endsWith('/') && (await read(`${path}/index.html`))) {
        response.writeHead(301, { Location: `${path}/` }).end();
        return;
      }
      const headers = headersOf(path);
      const bytes = body ?? (await readFile(join(folder, '404.html')));
      if (!body) headers['Content-Type'] = 'text/html; charset=utf-8';
      const isText = headers['Content-Type']?.includes('charset');
      if (isText && request.headers['accept-encoding']?.includes('gzip')) {
        const small = packed.get(path) ?? gzipSync(bytes);
        if (body) packed.set(path, small);
        response.writeHead(body ? 200 : 404, { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
        response.end(small);
      } else response.writeHead(body ? 200 : 404, headers).end(bytes);
    })();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // a server that listens on a port has an address with one
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
