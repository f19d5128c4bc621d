/** Measures in words: `['travel-ban', 'asset-freeze']` gives "travel ban, asset freeze"; a dash for none told. */
export function toMeasureWords(measures: readonly string[]): string {
  return measures.length === 0 ? '–' : measures.map((measure) => measure.replace(/-/g, ' ')).join(', ');
}
