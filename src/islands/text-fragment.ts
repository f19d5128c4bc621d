/** Words at either end that name a sentence: enough to be found once, few enough for an address. */
const ENDS = 5;

/**
 * Text directive that marks a sentence, to stand behind its id: `:~:text=first%20words,last%20words`; "" for no words.
 *   runs: the text of the sentence in its parts between citations: their numbers stand in the page, but not in the sentence,
 *   so that neither end may reach across one.
 * A browser that knows no directives goes to the id alone.
 */
export function toTextDirective(runs: readonly string[]): string {
  const parts = runs.map((run) => run.split(/\s+/).filter(Boolean)).filter((words) => words.length > 0);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return '';
  if (first === last && first.length <= 2 * ENDS) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(first.slice(0, ENDS))},${encode(last.slice(-ENDS))}`;
}

// a hyphen or a comma that is not encoded belongs to the directive, not to the words
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
