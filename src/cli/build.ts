import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { takeBuildLock } from './build-lock.ts';

// The site is built beside the last one and takes its place only when whole: an error leaves `dist/` as it was.
const next = '.cache/next/';
const last = 'dist';
const lock = '.cache/build.lock';

const builder = takeBuildLock(lock, new Date().toISOString());
if (builder) {
  process.stderr.write(
    `A build is running in this folder: process ${builder.pid}, since ${builder.since}. Nothing was built.\n` +
      `Wait for it and try again, or end it: kill ${builder.pid}. If that process is no build, delete ${lock}.\n`,
  );
  // what the system's table of exit codes calls a failure that passes
  process.exit(75);
}
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
