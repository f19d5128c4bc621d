import type { CollectionName } from '../schema/published.ts';
import { type Publication, toItems } from './collection-json.ts';
import { type Column, csvColumns, evidenceColumns, type EvidenceRow } from './csv-columns.ts';
import { toCsv } from './csv.ts';

/** `/data/<collection>.csv`: the same records as the JSON, in the same order, one a line. */
export function toCollectionCsv<Name extends CollectionName>(name: Name, publication: Publication): string {
  return toTable(csvColumns[name], toItems(name, publication));
}

/** `/data/evidence.csv`: every sentence of every claim, one a line. */
export function toEvidenceCsv(publication: Publication): string {
  return toTable(evidenceColumns, toEvidenceRows(publication));
}

/** The evidence of all claims, collection by collection, in the order of their ids. */
export function toEvidenceRows(publication: Publication): EvidenceRow[] {
  const names = ['events', 'sanctions', 'counts', 'statements'] as const;
  return names.flatMap((collection) =>
    toItems(collection, publication).flatMap(({ id, evidence }) =>
      evidence.map((one) => ({ claim: id, collection, ...one })),
    ),
  );
}

function toTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  return toCsv(
    columns.map(({ name }) => name),
    items.map((item) => columns.map(({ value }) => value(item))),
  );
}
