import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';

const root = resolve(import.meta.dirname, '..');
export const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is empty: run `npm run build` first.');

/** Addresses of all pages, with slashes: "/articles/one/". */
export const pages: string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html'))
  .map((name) => `/${name.slice(0, -'index.html'.length)}`)
  .toSorted();

/** One page of each kind, so that a kind that is new is in it without being named. */
export const kinds: string[] = [
  ...Map.groupBy(pages, (page) => {
    const [section, ...rest] = page.split('/').filter(Boolean);
    return section === 'embed' ? page : `${section}/${rest.length}`;
  }).values(),
].map((group) => richest(group));

export function readPage(page: string): string {
  return readFileSync(join(dist, page, 'index.html'), 'utf8');
}

// the longest page shows most of what its kind can show
function richest(group: readonly string[]): string {
  return group.reduce((best, page) => (readPage(page).length > readPage(best).length ? page : best));
}

export interface Served {
  url: string;
  stop(): Promise<void>;
}

/** Serves `dist/` on a free port of this machine. */
export async function serveSite(): Promise<Served> {
  const server = await preview({ root, logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  return { url: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
