import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedAddresses, sections } from '../schema/moved.ts';

/**
 * `ledger keep`: copies the frozen widgets of the last build to `frozen/`, from where later builds publish them, never over one;
 * and notes its addresses, which later readings of the content must not lose.
 */
export async function keepFrozen(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('ledger keep takes no more words.\n');
    return 2;
  }
  const from = join('dist', 'v');
  const hashes = (await readdir(from).catch(() => [])).filter((name) => /^[\da-f]{16}$/.test(name));
  if (hashes.length === 0) {
    process.stderr.write('dist/v/ holds no frozen copies: run `npm run build` first.\n');
    return 1;
  }
  const had = new Set(await readdir('frozen').catch(() => []));
  await Promise.all(
    hashes.map((hash) => cp(join(from, hash), join('frozen', hash), { recursive: true, force: false })),
  );
  const added = hashes.filter((hash) => !had.has(hash));
  process.stdout.write(`${added.length} new copies in frozen/, ${hashes.length - added.length} were there.\n`);
  const known = (await readFile(publishedAddresses, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const all = new Set([...known, ...(await builtAddresses())]);
  await writeFile(
    publishedAddresses,
    [...all]
      .toSorted()
      .map((address) => `${address}\n`)
      .join(''),
  );
  process.stdout.write(
    `${all.size - known.length} new addresses in ${publishedAddresses}, ${known.length} were there.\n`,
  );
  return 0;
}

/** The addresses of the last build, as `schema/moved.ts` writes them. */
async function builtAddresses(): Promise<string[]> {
  const lists = await Promise.all(
    sections.map(async (section) =>
      (await readdir(join('dist', section)).catch(() => []))
        .filter((name) => existsSync(join('dist', section, name, 'index.html')))
        .map((name) => `${section}/${name}`),
    ),
  );
  return lists.flat();
}
