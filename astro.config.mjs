import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const { url } = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: url,
  trailingSlash: 'always',
  build: { format: 'directory' },
  // widgets in sandboxed frames have no origin: what they load must be open to all, here as where the site is published
  server: { host: '127.0.0.1', headers: { 'Access-Control-Allow-Origin': '*' } },
  devToolbar: { enabled: false },
});
