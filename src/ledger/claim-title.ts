const longest = 96;
// "On 9 November 2021, …" — the date stands beside the title wherever it is shown
const openingAdverbial =
  /^(?:On|In|By|At|From|Since|During|Between|Until|Before|After|That|The (?:same|next|following)|A|An|Two|Three|Four|Five|Six|Ten|Early|Late|Earlier|Later|Throughout)\b[^,;:]{0,48},\s+/u;
const dateWord =
  /\d|\b(?:day|days|week|weeks|month|months|year|morning|evening|night|later|earlier|summer|autumn|winter|spring)\b/iu;
// where a clause may end, best first
const breaks = [
  /;\s+/gu,
  /,\s+(?=(?:and|but|while|which|who|whom|whose|after|before|as|where|though|although|because|saying|adding|with)\b)/gu,
  /\s+(?=(?:and|but|while|after|because|although)\b)/gu,
  /,\s+/gu,
];

/**
 * One line for a claim, in the article's own words: the sentence without its opening date, or the clause that holds the
 * words at `at` where the sentence is long. At most 97 characters.
 */
export function toTitle(sentence: string, at: { start: number; end: number }): string {
  let start = 0;
  const opening = openingAdverbial.exec(sentence);
  if (opening && opening[0].length <= at.start && dateWord.test(opening[0])) start = opening[0].length;
  let end = sentence.replace(/[.!?]["'”’)]*$/u, '').length;
  for (const pattern of breaks) {
    if (end - start <= longest) break;
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index;
      // cut what follows the claim first: what precedes it holds the subject
      if (from >= at.end && from < end && from - start >= 24) {
        end = from;
        break;
      }
    }
  }
  for (const pattern of breaks.slice(0, 2)) {
    if (end - start <= longest) break;
    for (const match of sentence.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (to <= at.start && to > start && end - to >= 24) start = to;
    }
  }
  let title = sentence
    .slice(start, Math.max(end, at.end))
    .replace(/^(?:and|but|while|which|who)\s+/u, '')
    .trim();
  if (title.length > longest)
    title =
      title
        .slice(0, longest)
        .replace(/\s+\S*$/u, '')
        .replace(/[,;:–—-]+$/u, '') + '…';
  return title.charAt(0).toUpperCase() + title.slice(1);
}
