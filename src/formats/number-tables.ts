/**
 * Tells the tables of an article apart: "Table" becomes "Table 1", "Table 2" … Two regions of one name are one region too many for
 * whoever goes by them.
 *   html   parts of the article in order
 */
export function numberTables(html: readonly string[]): string[] {
  let number = 0;
  return html.map((part) =>
    part.replaceAll(/(<div class="table-scroll"[^>]* aria-label="Table)"/g, (_, start: string) => {
      number += 1;
      return `${start} ${number}"`;
    }),
  );
}
