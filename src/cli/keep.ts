import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** `ledger keep`: copies the frozen widgets of the last build to `frozen/`, from where later builds publish them; never over one. */
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
  return 0;
}
