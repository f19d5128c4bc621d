import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { toMovedPaths } from '../src/formats/moved-paths.ts';
import { Moved } from '../src/schema/moved.ts';
import { serveFolder } from './serve-folder.ts';
import { serveWithNginx } from './serve-nginx.ts';

const root = resolve(import.meta.dirname, '..');
export const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is empty: run `npm run build` first.');

/** The addresses that lead on to others. */
export const moved = toMovedPaths(
  Moved.array().parse(parse(readFileSync(join(root, 'content', 'moved.yaml'), 'utf8'))),
);
const former = new Set(moved.map(({ from }) => from));

/** Addresses of all pages, with slashes: "/articles/one/"; frozen copies of widgets are of another time and not among them, nor are those that lead on. */
export const pages: string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html') && !name.startsWith('v/'))
  .map((name) => `/${name.slice(0, -'index.html'.length)}`)
  .filter((page) => !former.has(page))
  .toSorted();

/** One page of each kind, so that a kind that is new is in it without being named. */
export const kinds: string[] = [
  ...Map.groupBy(pages, (page) => {
    const [section, ...rest] = page.split('/').filter(Boolean);
    return section === 'embed' ? `embed/${rest[0]}` : `${section}/${rest.length}`;
  }).values(),
].map((group) => richest(group));

export function readPage(page: string): string {
  return readFileSync(join(dist, page, 'index.html'), 'utf8');
}

// the longest page shows most of what its kind can show
function richest(group: readonly string[]): string {
  return group.reduce((best, page) => (readPage(page).length > readPage(best).length ? page : best));
}

/** Whether the tests run through nginx. */
export const throughNginx = process.env['SITE_SERVER'] === 'nginx';

export interface Served {
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves `dist/`, or another folder, on a free port of this machine, with the headers that the site is published with: through
 * nginx and the configuration of `deploy/` where SITE_SERVER=nginx asks for it, else from Node.
 */
export function serveSite(folder = dist): Promise<Served> {
  return throughNginx ? serveWithNginx(folder) : serveFolder(folder);
}
