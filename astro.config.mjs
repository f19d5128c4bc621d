import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { classicScripts } from './src/classic-scripts.ts';
import { frozenCopies } from './src/frozen-copies.ts';
import { pagePolicy } from './src/page-policy.ts';
import { pageScripts } from './src/page-scripts.ts';
import { siteFonts } from './src/site-fonts.ts';

const { url } = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: url,
  // the policy is that of the pages as they are in the end, and a frozen copy has it
  integrations: [siteFonts(), classicScripts(), pageScripts(), pagePolicy(), frozenCopies()],
  trailingSlash: 'always',
  // a page's styles come with it: on a slow line, asking for them would cost more than carrying them
  build: { format: 'directory', inlineStylesheets: 'always' },
  // widgets in sandboxed frames have no origin: what they load must be open to all, here as where the site is published
  server: { host: '127.0.0.1', headers: { 'Access-Control-Allow-Origin': '*' } },
  // a face written into the style sheet would be paid for on every page, read or not; a script in the page would need a hash
  vite: { build: { assetsInlineLimit: (file) => (/\.(?:woff2|[jt]s)$/.test(file) ? false : undefined) } },
  devToolbar: { enabled: false },
});
