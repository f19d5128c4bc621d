import { close, createIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { toSearchRecords } from './formats/search-records.ts';
import { getPublished, type Published } from './published.ts';

export interface IndexFile {
  /** Below `/pagefind/`. */
  path: string;
  content: Uint8Array;
}

// One index for each reading of the content.
const indexes = new WeakMap<Published, Promise<IndexFile[]>>();

/** The files of the search: engine, words and records. */
export async function getSearchIndex(): Promise<IndexFile[]> {
  const published = await getPublished();
  const known = indexes.get(published) ?? writeIndex(published);
  indexes.set(published, known);
  return known;
}

async function writeIndex(published: Published): Promise<IndexFile[]> {
  const language = published.site.language;
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`no index for the search: ${errors.join('; ')}`);
  // the engine takes them in the order they come: one after the other, so that every build makes the same files
  for (const record of toSearchRecords(published)) {
    const { meta, filters } = record;
    const answer = await index.addCustomRecord({
      ...record,
      language,
      meta: Object.fromEntries(Object.entries(meta)),
      filters: Object.fromEntries(Object.entries(filters)),
    });
    if (answer.errors.length > 0) throw new Error(`${record.url} is not indexed: ${answer.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  // Pagefind's own interfaces, its worker and the index without a language are not used here
  return files
    .filter(({ path }) => !/^pagefind-(?!entry)|^wasm\.unknown|playground/.test(path))
    .map((file) => (file.path.endsWith('.js') ? { ...file, content: minified(file.content) } : file));
}

/** The engine comes as it was written, a fifth longer over the wire than it need be. */
function minified(content: Uint8Array): Uint8Array {
  const { code } = minifySync('pagefind.js', new TextDecoder().decode(content), { module: true });
  return new TextEncoder().encode(code);
}
