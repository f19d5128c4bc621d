/** What a timeline is narrowed to, in names: events tied to any of the actors, to any of the places, told in any of the articles. */
export interface Tied {
  actors: readonly string[];
  places: readonly string[];
  articles: readonly string[];
}

const either = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** "Events tied to A or B and to C, told in “D”"; "Events" where nothing is named. */
export function tiedWords({ actors, places, articles }: Tied): string {
  const tied = [actors, places].filter((names) => names.length > 0).map((names) => `to ${either(names)}`);
  const told = articles.length === 0 ? '' : `told in ${either(articles.map((title) => `“${title}”`))}`;
  const parts = [tied.length === 0 ? '' : `tied ${tied.join(' and ')}`, told].filter((part) => part !== '');
  return ['Events', parts.join(', ')].filter((part) => part !== '').join(' ');
}
