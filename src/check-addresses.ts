import type { VFile } from 'vfile';
import { addressesOf } from './ledger/addresses.ts';
import { createLedger } from './ledger/create-ledger.ts';
import { report } from './pipeline/report.ts';
import type { Article } from './schema/article.ts';
import type { Registers } from './schema/registers.ts';

/**
 * Reports on `moved` every record that leads nowhere, or from where there still is something; and on `published`, the addresses
 * that `ledger keep` has noted, each that is lost. `articles` are all there are.
 */
export function checkAddresses(
  moved: VFile,
  published: VFile | null,
  articles: readonly Article[],
  registers: Registers,
): void {
  const addresses = addressesOf(articles, registers, createLedger(articles, registers));
  for (const { id, to } of registers.moved) {
    if (addresses.has(id)) {
      reportAt(moved, placeOf(moved, 'id', id), id, {
        reason: `"${id}" has moved, but there still is something at this address.`,
        note: 'Take the record out.',
      });
    }
    if (!addresses.has(to)) {
      reportAt(moved, placeOf(moved, 'to', to), to, {
        reason: `Nothing is at "${to}", to which "${id}" has moved.`,
        note: suggest(to, addresses) ?? 'Give the address that it has now.',
      });
    }
  }
  if (published === null) return;
  const known = new Set([...addresses, ...registers.moved.map(({ id }) => id)]);
  for (const { 0: address, index } of String(published).matchAll(/^\S+$/gm)) {
    if (known.has(address)) continue;
    reportAt(published, index, address, {
      reason: `"${address}" was published, and nothing is there any more.`,
      note: `Add to content/moved.yaml where it is now: - { id: ${address}, to: … }. ${suggest(address, addresses) ?? ''}`.trim(),
    });
  }
}

/** Where a field has an address, which is letters, digits, hyphens and a slash. */
const placeOf = (file: VFile, field: 'id' | 'to', address: string): number =>
  Math.max(0, String(file).search(new RegExp(`(?<=\\b${field}:\\s*["']?)${address}(?![\\w-])`)));

function reportAt(file: VFile, start: number, word: string, { reason, note }: { reason: string; note: string }): void {
  report(file, { start, end: start + word.length }, { rule: 'address', severity: 'error', reason, note });
}

/** What is of the same kind and day, or month, or about the same: the first letters in common are the most. */
function suggest(address: string, addresses: ReadonlySet<string>): string | null {
  let [best, length]: [string | null, number] = [null, address.indexOf('/') + '2021-11'.length];
  for (const other of addresses) {
    let common = 0;
    while (common < address.length && other[common] === address[common]) common++;
    if (common > length) [best, length] = [other, common];
  }
  return best === null ? null : `The nearest is "${best}".`;
}
