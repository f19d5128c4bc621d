const scales: readonly [size: number, word: string][] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
];

/** A number as the site prints it: thousands separated by commas, "1.6 billion" where that loses nothing and three decimals are enough. */
export function numberInWords(value: number): string {
  const [size, word] = scales.find(([least]) => value >= least) ?? [1, ''];
  const isShort = word !== '' && Number.isInteger((value / size) * 1000);
  return isShort ? `${value / size} ${word}` : String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
