/** What is counted: how many, name of one, name of more. */
export type Sum = readonly [count: number, one: string, more: string];

/** "28 events, 1 statement and 3 counts": what there is none of is left out; "" where there is nothing. */
export function toSumWords(sums: readonly Sum[]): string {
  const told = sums.filter(([count]) => count > 0).map(([count, one, more]) => `${count} ${count === 1 ? one : more}`);
  return new Intl.ListFormat('en-GB').format(told);
}
