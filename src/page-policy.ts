import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toPolicyDirectives } from './formats/policy.ts';

/**
 * Gives every page the policy of its own styles: a `<meta>` with the hashes of the style sheets that stand in it, and nothing
 * else may style it. The rest of the policy is a header (formats/headers.ts), but holds here too for hosts that send none.
 * Astro's own `security.csp` writes the hashes of every page and script into every page: 2.2 kB gzipped instead of 0.15 kB.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.html'),
        );
        for (const name of names) {
          const path = join(folder, name);
          writeFileSync(path, withPolicy(withoutStyleAttributes(readFileSync(path, 'utf8')), name));
        }
        logger.info(`${names.length} pages`);
      },
    },
  };
}

/** A policy knows no hashes of attributes: `style="…"` becomes a mark, and a rule for it in the head. */
function withoutStyleAttributes(html: string): string {
  const marks = new Map<string, number>();
  const marked = html.replace(/(<[a-z][^<>]*?\s)style="([^"&]*)"/g, (_, before: string, style: string) => {
    const mark = marks.get(style) ?? marks.size;
    marks.set(style, mark);
    return `${before}data-style="${mark}"`;
  });
  if (marks.size === 0) return html;
  const rules = [...marks].map(([style, mark]) => `[data-style="${mark}"]{${style}}`);
  return marked.replace('</head>', () => `<style>${rules.join('')}</style></head>`);
}

function withPolicy(html: string, name: string): string {
  // a script or a handler in the page would be blocked in silence: better no build than half a page
  const blocked = /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>|<[a-z][^<>]*\s(?:style|on[a-z]+)="[^"]*"/.exec(
    html,
  );
  if (blocked) throw new Error(`${name}: the policy of the page blocks ${blocked[0].slice(-160)}: put it into a file`);
  const hashes = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `style-src ${[...new Set(hashes)].join(' ') || "'none'"}`,
    ...toPolicyDirectives({ compiles: name.startsWith('search/') }),
  ].join('; ');
  return html.replace(
    /<meta charset="utf-8"\s*\/?>/,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
