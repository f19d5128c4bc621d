import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'rolldown';
import { made, readBuiltPages, writeBuiltScript } from './built-scripts.ts';
import { bundleScript } from './bundle-script.ts';

const moduleTag = /<script type="module" src="\/_astro\/([^"]+)"><\/script>/g;

/**
 * Gives each page one script. Vite makes a file of each component's script and of what several share; a browser learns of the shared
 * ones only when it has the others. On a slow line each of these turns delayed the text by a sixth of a second, and each file cost a
 * request where a few hundred bytes of script were wanted. What is imported on demand stays a file of its own.
 */
export function pageScripts(): AstroIntegration {
  return {
    name: 'page-scripts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = readBuiltPages(root);
        const alike = Map.groupBy(pages, ({ html }) => scriptsOf(html).join(' '));
        for (const [names, group] of alike) {
          const scripts = names.split(' ');
          if (scripts.length < 2) continue;
          const { code } = await bundleScript('entry', {
            format: 'esm',
            plugins: [joining(scripts, join(root, made))],
          });
          const address = writeBuiltScript(root, 'page', code);
          for (const { path, html } of group) {
            let count = 0;
            const tag = `<script type="module" src="${address}"></script>`;
            writeFileSync(
              path,
              html.replace(moduleTag, () => (count++ === 0 ? tag : '')),
            );
          }
        }
        logger.info(`${pages.length} pages`);
      },
    },
  };
}

function scriptsOf(html: string): string[] {
  return [...new Set([...html.matchAll(moduleTag)].flatMap(([, file]) => file ?? []))];
}

/** The scripts named as one, in their order; files are those of `folder`. */
function joining(scripts: readonly string[], folder: string): Plugin {
  return {
    name: 'joining',
    resolveId(source, importer, { kind }) {
      if (importer === undefined) return source;
      // beside the joined script, as it was beside the one that asks for it
      if (kind === 'dynamic-import') return { id: `./${basename(source)}`, external: true };
      return join(folder, basename(source));
    },
    load(id) {
      return id === 'entry' ? scripts.map((script) => `import ${JSON.stringify(`./${script}`)};`).join('') : null;
    },
  };
}
