import type { CollectionName, Published } from '../schema/published.ts';
import { type Publication, toItems } from './collection-json.ts';
import { type Column, csvColumns, evidenceColumns, type EvidenceRow } from './csv-columns.ts';
import { toCell, toCsv } from './csv.ts';

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

/** The record that shows the shape of a collection best, as JSON, and its row, cell by cell. */
export function columnExamples<Name extends CollectionName>(
  name: Name,
  publication: Publication,
): { example: string | null; columns: { name: string; type: string; description: string; cell: string }[] } {
  const items = toItems(name, publication);
  const text = (item: Published<Name>): string => JSON.stringify(item, null, 2);
  // the shortest that leaves nothing essential empty
  const whole = items.filter((item) => !/: (?:null|\[\])/.test(text(item)));
  const [item] = (whole.length > 0 ? whole : items).toSorted((a, b) => text(a).length - text(b).length);
  return {
    example: item === undefined ? null : text(item),
    columns: csvColumns[name].map((column) => {
      const cell = item === undefined ? null : column.value(item);
      const { name: title, type, description } = column;
      return { name: title, type, description, cell: toCell(cell) };
    }),
  };
}

function toTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  return toCsv(
    columns.map(({ name }) => name),
    items.map((item) => columns.map(({ value }) => value(item))),
  );
}
