/** Compact JSON in which every object of one `type` stands on a line of its own: small, and two versions are easy to compare. */
export function toLinedJson(value: object, type: string): string {
  const lines: string[] = [];
  const text = JSON.stringify(value, (_, part: unknown) => {
    const isItem = typeof part === 'object' && part !== null && 'type' in part && part.type === type;
    // NUL stands in no text of the ledger
    return isItem ? `\u0000${lines.push(JSON.stringify(part)) - 1}` : part;
  });
  return `${text.replace(/"\\u0000(\d+)"/g, (_, index: string) => `\n${lines[Number(index)] ?? ''}`)}\n`;
}
