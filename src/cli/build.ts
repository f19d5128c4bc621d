import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';

// The site is built beside the last one and takes its place only when whole: an error leaves `dist/` as it was.
const next = '.cache/next/';
const last = 'dist';

try {
  await build({ outDir: `./${next}` });
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\nNothing was published: dist/ is as it was.\n`,
  );
  process.exit(1);
}
await rm(last, { recursive: true, force: true });
await rename(next, last);
