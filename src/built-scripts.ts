import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the scripts that Vite makes, from the root of the site. */
export const made = '/_astro/';

/** A built page: its file, by its path below the folder that was asked for. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** The pages below a folder of the built site, but for those that `accepts` refuses by their names there. */
export const readBuiltPages = (folder: string, accepts: (name: string) => boolean = () => true): BuiltPage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && accepts(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, html: readFileSync(path, 'utf8') }));

/** Writes a script beside those of Vite, named after what it holds; gives its address. */
export function writeBuiltScript(root: string, kind: string, code: string): string {
  const address = `${made}${kind}.${createHash('sha256').update(code, 'utf8').digest('hex').slice(0, 8)}.js`;
  writeFileSync(join(root, address), code);
  return address;
}
