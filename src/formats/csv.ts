/** What a cell may hold; a list becomes one cell, its items joined by `|`. */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * A table as CSV (RFC 4180): a header row, CRLF behind every line, quotes doubled; what is unknown is empty. Spreadsheets take a
 * text that begins with one of `= + - @` for a formula and run it, so such a text gets an apostrophe in front.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** What a reader finds in the cell. */
export function toCell(cell: Cell): string {
  if (cell === null) return '';
  // numbers and truth values are ours, and a negative number has to stay one
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return defuse(typeof cell === 'string' ? cell : cell.map(toListItem).join('|'));
}

function toField(cell: Cell): string {
  const text = toCell(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An item that itself holds a bar keeps it behind a backslash. */
function toListItem(item: string): string {
  return item.replaceAll('|', '\\|');
}

// the wide forms are run too, by spreadsheets set to Chinese, Japanese or Korean
function defuse(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
