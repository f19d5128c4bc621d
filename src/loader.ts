import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { summarise, toReport } from './pipeline/report-messages.ts';
import { type Content, readContent } from './read-content.ts';

/** A record; `body` is the text of its file, where it has one of its own. */
type Entry = { id: string; body?: string } & Record<string, unknown>;

// All collections come from one reading of `content/`.
let reading: Promise<Content> | null = null;

/**
 * Loads one collection. The first to be asked reads every file once, prints every message of all of them, and fails
 * the build if one is an error.
 */
export function ledgerLoader(name: string, entries: (content: Content) => Entry[]): Loader {
  return {
    name: `ledger-${name}`,
    async load(context: LoaderContext) {
      await fill(context, entries);
      const folder = fileURLToPath(new URL('content/', context.config.root));
      context.watcher?.add(folder);
      context.watcher?.on('change', (path) => {
        if (!path.startsWith(folder)) return;
        reading = null;
        fill(context, entries).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

async function fill(
  { store, parseData, generateDigest, config, logger }: LoaderContext,
  entries: (content: Content) => Entry[],
): Promise<void> {
  const isFirst = reading === null;
  reading ??= readContent(fileURLToPath(config.root));
  const content = await reading;
  const summary = summarise(content.files);
  if (isFirst) {
    const report = toReport(content.files, { quiet: false });
    if (report !== '') process.stderr.write(`${report}\n`);
    logger.info(
      `${content.articles.length} articles: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.remarks} remarks`,
    );
  }
  if (summary.errors > 0) {
    throw new AstroError(
      `content/ has ${summary.errors} ${summary.errors === 1 ? 'error' : 'errors'}.`,
      'See the messages above; `npm run -s ledger -- check` prints them again.',
    );
  }
  store.clear();
  for (const { body, ...entry } of entries(content)) {
    const data = await parseData({ id: entry.id, data: entry });
    store.set({
      id: entry.id,
      data,
      digest: generateDigest({ ...entry, body }),
      ...(body === undefined ? {} : { body }),
    });
  }
}
