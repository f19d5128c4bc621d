import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Earlier copies, from the root of the project: what a host does not keep by itself is kept here. */
export const keptFolder = 'frozen';

/** A file of a frozen copy, its path below `/v/<hash>/`. */
interface FrozenFile {
  path: string;
  content: string;
}

/** One copy in `/v/manifest.json`. */
interface FrozenEntry {
  hash: string;
  /** From the root of the site: a page, or the module of an element. */
  path: string;
  title: string;
  /** First and last date that it tells of, ISO prefixes; null where it tells of none. */
  from: string | null;
  to: string | null;
  /** Whether it is what the site shows now. */
  current: boolean;
}

/** The hash that files are kept under: the same files have the same, in whichever order. */
export function frozenHash(files: readonly FrozenFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${content}\0`, 'utf8');
  return hash.digest('hex').slice(0, 16);
}

/** The module of an element as a frozen copy; it asks for the data that it is told of. */
export function frozenModule(code: string): { path: string; files: FrozenFile[] } {
  const files = [{ path: 'wc/v1.js', content: code }];
  return { path: `/v/${frozenHash(files)}/wc/v1.js`, files };
}

/**
 * Keeps every widget as it is under an address that never changes, `/v/<hash>/…`, with all that it needs beside it, and copies
 * what earlier builds left in `frozen/` to it. A copy that is there is never written over. Must come last: a copy is of the
 * page as it is published.
 */
export function frozenCopies(): AstroIntegration {
  let root = '';
  return {
    name: 'frozen-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const copies = [...widgetPages(site).map((page) => freezePage(site, page)), freezeModule(site)];
        const now = new Set(copies.map((files) => writeCopy(join(site, 'v'), files)));
        const kept = join(root, keptFolder);
        if (existsSync(kept)) cpSync(kept, join(site, 'v'), { recursive: true, force: false });
        const entries = listCopies(join(site, 'v'), now);
        writeFileSync(join(site, 'v/manifest.json'), `${JSON.stringify({ version: '1', copies: entries }, null, 1)}\n`);
        logger.info(`${now.size} copies, ${new Set(entries.map(({ hash }) => hash)).size - now.size} earlier ones`);
      },
    },
  };
}

/** Widgets of what the ledger counts and shows as a whole; those of single claims change with their claim alone. */
function widgetPages(site: string): string[] {
  const counts = readdirSync(join(site, 'embed/count')).toSorted();
  return ['timeline', 'map', ...counts.map((metric) => `count/${metric}`)].map((name) => `embed/${name}/index.html`);
}

/** A page and its scripts, which it asks for from beside it. */
function freezePage(site: string, page: string): FrozenFile[] {
  const scripts = new Set<string>();
  const data: FrozenFile[] = [];
  const up = relative(dirname(page), '.');
  const content = readFileSync(join(site, page), 'utf8')
    .replace(/(<script defer src=")\/_astro\/([^"]+)/g, (_, before: string, name: string) => {
      scripts.add(name);
      return `${before}${up}/${name}`;
    })
    .replace(/(data-rows=")\/timeline\/(rows\.js)"/, (_, before: string, name: string) => {
      data.push({ path: name, content: readFileSync(join(site, 'timeline', name), 'utf8') });
      return `${before}${up}/${name}"`;
    })
    .replace(/(?<=data-languages=")[^"]*/, (addresses) =>
      addresses.replace(/\/(languages\/[^ ]+)/g, (_, path: string) => {
        data.push({ path, content: readFileSync(join(site, path), 'utf8') });
        return `${up}/${path}`;
      }),
    )
    // nobody sees the sign of a page in a frame
    .replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="data:,">');
  const files = [{ path: page, content }, ...data];
  // a script names the parts that it may ask for, and the set hands them on while it is walked
  for (const name of scripts) {
    const text = readFileSync(join(site, '_astro', name), 'utf8');
    files.push({ path: name, content: text });
    for (const [part] of text.matchAll(/(?<=["'`])part\.[\w.-]+\.js/g)) scripts.add(part);
  }
  return files;
}

function freezeModule(site: string): FrozenFile[] {
  return frozenModule(readFileSync(join(site, 'wc/v1.js'), 'utf8')).files;
}

/** Writes the files of a copy and gives its hash. */
function writeCopy(folder: string, files: readonly FrozenFile[]): string {
  const hash = frozenHash(files);
  for (const { path, content } of files) {
    const file = join(folder, hash, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return hash;
}

/** Every copy in a folder, by path, those of now first. */
function listCopies(folder: string, now: ReadonlySet<string>): FrozenEntry[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[\da-f]{16}\/(?:embed\/.*\/index\.html|wc\/v1\.js)$/.test(name),
  );
  return names
    .map((name): FrozenEntry => {
      const [hash = ''] = name.split('/');
      const text = name.endsWith('.html') ? readFileSync(join(folder, name), 'utf8') : '';
      const dates = [...text.matchAll(/<time datetime="([\d-]+)"/g)].map(([, iso = '']) => iso).toSorted();
      return {
        hash,
        path: `/v/${name.replace(/index\.html$/, '')}`,
        title: /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? 'Element of the timeline',
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        current: now.has(hash),
      };
    })
    .toSorted((a, b) => {
      const [one, other] = [a, b].map(({ path, hash, current }) => `${path.slice(20)} ${current ? 0 : 1} ${hash}`);
      return (one ?? '') < (other ?? '') ? -1 : 1;
    });
}
