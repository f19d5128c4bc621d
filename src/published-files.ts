import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { type DataFile, toDataFiles } from './formats/data-files.ts';
import { toDataPackage } from './formats/data-package.ts';
import { getPublished, type Published } from './published.ts';

// One list of files for each reading of the content.
const lists = new WeakMap<Published, DataFile[]>();

/** Every file of `/data/`, the package that describes the others last. */
export async function getDataFiles(): Promise<DataFile[]> {
  const published = await getPublished();
  const known = lists.get(published);
  if (known) return known;
  const described = toDataFiles(published, published.texts).map(once);
  const files = [
    ...described,
    {
      name: 'datapackage.json',
      mediaType: 'application/json',
      title: 'Data Package',
      description: 'Describes every file above, with the type and meaning of each column, its size and its SHA-256.',
      write: () => `${JSON.stringify(toDataPackage(published, described, digest), null, 1)}\n`,
    },
  ];
  lists.set(published, files);
  return files;
}

/** A route that answers with a file of `/data/`; `name` gives its name from the route's parameters. */
export function dataRoute(name: (params: Record<string, string | undefined>) => string): APIRoute {
  return async ({ params }) => {
    const asked = name(params);
    const file = (await getDataFiles()).find((one) => one.name === asked);
    if (!file) throw new Error(`unknown data file: ${asked}`);
    return respond(file.write(), file.mediaType);
  };
}

/** A text in UTF-8 with its type. */
export function respond(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
}

/** The package and the page of the data read what the routes write: each file is written once. */
function once(file: DataFile): DataFile {
  let text: string | null = null;
  return { ...file, write: () => (text ??= file.write()) };
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
