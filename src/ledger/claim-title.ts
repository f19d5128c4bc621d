const longest = 96;
// "On 9 November 2021, …" — the date stands beside the title wherever it is shown
const openingAdverbial =
  /^(?:Also )?(?:(?:On|In|By|At|From|Since|During|Between|Until|Before|After|The|A|An|Two|Three|Four|Five|Six|Ten|Early|Late|Earlier|Later|Throughout)(?: (?:[\p{Ll}\d:.–-]+|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)){1,8},|That (?:same )?(?:day|night|evening|morning|week|month|year),?)\s+/u;
const dateWord =
  /\d|\b(?:day|days|week|weeks|month|months|year|morning|evening|night|later|earlier|summer|autumn|winter|spring)\b/iu;
// ", who had come by train," says nothing of the claim
const aside = /, (?:who|which|whose|where)\b[^,;]{1,120},(?= )/gu;
// where a clause may end, best first
const endings = [
  /;\s+/gu,
  /,\s+(?=(?:and|but|while|which|who|whose|after|before|as|where|though|although|because|saying|adding|with)\b)/gu,
  /\s+(?=(?:and|but|while|after|because|although)\b)/gu,
  /,\s+/gu,
];
// where a new main clause begins; what precedes a "who" holds its subject and stays
const beginnings = [
  /;\s+/gu,
  /,\s+(?=(?:and|but|while) (?:\p{Lu}|\d|(?:the|a|an|its|it|they|he|she|many|some|about|over)\b))/gu,
];

interface Range {
  start: number;
  end: number;
}

/**
 * One line for a claim, in the article's own words: the sentence without its opening date or, where it is long, the
 * clause that holds the words at `at`. At most 97 characters.
 */
export function toTitle(sentence: string, at: Range): string {
  let text = sentence.replace(/[.!?]["'”’)]*$/u, '');
  let { start: from, end: to } = at;
  const opening = openingAdverbial.exec(text);
  if (opening && opening[0].length <= from && dateWord.test(opening[0])) {
    text = text.slice(opening[0].length);
    from -= opening[0].length;
    to -= opening[0].length;
  }
  if (text.length > longest) {
    text = text.replace(aside, (words, index: number) => {
      if (index < to && index + words.length > from) return words;
      // "Anna Berg, the prime minister, who …, said": the apposition needs its second comma
      const kept = text.slice(0, index).includes(',') ? ',' : '';
      if (index < from) {
        from -= words.length - kept.length;
        to -= words.length - kept.length;
      }
      return kept;
    });
  }
  const range = clauseOf(text, { start: from, end: to });
  let title = text
    .slice(range.start, range.end)
    .replace(/^(?:and|but|while)\s+/u, '')
    .trim();
  if (title.length > longest) {
    title =
      title
        .slice(0, longest)
        .replace(/\s+\S*$/u, '')
        .replace(/[,;:–—-]+$/u, '') + '…';
  }
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The part of the text to keep: cut behind the claim first, then before it, until it is short enough. */
function clauseOf(text: string, at: Range): Range {
  let start = 0;
  let end = text.length;
  for (const pattern of endings) {
    if (end - start <= longest) break;
    for (const match of text.matchAll(pattern)) {
      if (match.index >= at.end && match.index < end && match.index >= 40) {
        end = match.index;
        break;
      }
    }
  }
  for (const pattern of beginnings) {
    if (end - start <= longest) break;
    for (const match of text.matchAll(pattern)) {
      const next = match.index + match[0].length;
      if (next <= at.start && next > start && end - next >= 24) start = next;
    }
  }
  return { start, end: Math.max(end, at.end) };
}
