/** Text before the name at `index` of a list of `count`: "a", "a and b", "a, b and c". */
export function joinBefore(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? ' and ' : ', ';
}
