import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'rolldown';
import { made, readBuiltPages, writeBuiltScript } from './built-scripts.ts';
import { type Bundle, bundleScript } from './bundle-script.ts';

const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Gives the widgets classic scripts. Hosts frame them without an origin of their own, and such a frame may load a module only
 * from a server that sends CORS headers, which not every host of files does; a classic script it may always load. All scripts of
 * a widget become one file. What they import on demand becomes a file of its own that is asked for in the same way.
 */
export function classicScripts(): AstroIntegration {
  return {
    name: 'classic-scripts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        // the gallery is a page of the site
        const pages = readBuiltPages(join(root, 'embed'), (name) => name !== 'index.html');
        const alike = Map.groupBy(pages, ({ html }) => [...html.matchAll(moduleTag)].map(([, src]) => src).join(' '));
        const bundles = createBundles(root);
        for (const [modules, group] of alike) {
          if (modules === '') continue;
          const { code } = await bundles.bundle(modules.split(' '));
          const address = writeBuiltScript(root, 'widget', code);
          const tag = `<script defer src="${address}"></script>`;
          for (const { path, html } of group) {
            writeFileSync(
              path,
              html.replace(moduleTag, '').replace('</head>', () => `${tag}</head>`),
            );
          }
        }
        await bundles.writeParts();
        logger.info(`${pages.length} widgets`);
      },
    },
  };
}

interface Bundles {
  /** One classic script that runs these modules, addresses from the root of the site. */
  bundle: (modules: readonly string[]) => Promise<Bundle>;
  /** Writes the files of all that those import on demand. */
  writeParts: () => Promise<void>;
}

/** Bundles what Vite has made. A module's name holds a hash of it and all that it imports, so a part can be named after it. */
function createBundles(root: string): Bundles {
  const parts = new Set<string>();
  const variableOf = (module: string): string => `part_${module.replace(/\W/g, '_')}`;
  const plugin = (entry: string): Plugin => ({
    name: 'made',
    resolveId(source, importer, { kind }) {
      if (importer === undefined || source === 'here') return source;
      const module = basename(source);
      return kind === 'dynamic-import' ? `part:${module}` : join(root, made, module);
    },
    load(id) {
      // a script knows its own address only while it runs for the first time
      if (id === 'entry') return `import 'here';${entry}`;
      if (id === 'here') return 'export const here = document.currentScript.src;';
      // Vite's helper asks ahead for modules, which such a frame may not
      if (/\/preload-helper\.[\w-]+\.js$/.test(id)) {
        const name = /export\s*\{\s*\w+ as (\w+)/.exec(readFileSync(id, 'utf8'))?.[1];
        return `export const ${name} = (load) => load();`;
      }
      if (!id.startsWith('part:')) return null;
      const module = id.slice('part:'.length);
      parts.add(module);
      return toPartLoader(`part.${module}`, variableOf(module));
    },
  });
  return {
    bundle: (modules) =>
      bundleScript('entry', {
        format: 'iife',
        plugins: [plugin(modules.map((module) => `import ${JSON.stringify(module)};`).join(''))],
      }),
    async writeParts() {
      // a part may ask for more of them, which the set hands on while it is walked
      for (const module of parts) {
        const plugins = [plugin(`export * from ${JSON.stringify(module)};`)];
        const { code } = await bundleScript('entry', { format: 'iife', name: variableOf(module), plugins });
        writeFileSync(join(root, made, `part.${module}`), code);
      }
    },
  };
}

/** A module in the place of one that is imported on demand: with a `then` it is a promise, of what the script leaves. */
function toPartLoader(file: string, variable: string): string {
  return `import { here } from 'here';
export function then(resolve, reject) {
  if (globalThis.${variable}) return resolve(globalThis.${variable});
  const script = document.createElement('script');
  script.src = new URL(${JSON.stringify(file)}, here);
  script.onload = () => resolve(globalThis.${variable});
  script.onerror = () => reject(new Error(script.src));
  document.head.append(script);
}`;
}
