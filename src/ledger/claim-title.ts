// what fits two short lines: a longer title loses what is not needed first
const comfortable = 96;
// where nothing more can be left out, the end is cut
const longest = 150;
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
// "On 9 November 2021, …" — the date stands beside the title wherever it is shown
const openingAdverbial =
  /^(?:Also )?(?:(?:[Oo]n|[Ii]n|By|At|From|Since|During|Between|Until|Before|After|The|A|An|Two|Three|Four|Five|Six|Ten|Early|Late|Earlier|Later|Throughout)(?: (?:[\p{Ll}\d:.–-]+|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)){1,8},|That (?:same )?(?:day|night|evening|morning|week|month|year),?)\s+/u;
// "On 9 November the council …", without a comma, and what is left of "A day later, 9 November 2021, …"
const openingDate = new RegExp(
  `^(?:(?:On|In|By) (?:(?:early|mid-|late) ?)?(?:\\d{1,2} )?${month}(?: \\d{4})? |In \\d{4} |The same day |\\d{1,2} ${month} \\d{4}, )(?=the |\\p{Lu})`,
  'u',
);
// what is left of speech that stood between a day and what is told of it
const insertedSpeech = /^([^,;:"“]{1,60} (?:said|says|wrote|reported|added|noted)), (?=[\p{L}\d])/u;
const dateWord =
  /\d|\b(?:day|days|week|weeks|month|months|year|morning|evening|night|later|earlier|summer|autumn|winter|spring)\b/iu;
const openingPronoun = /^(?:he|she|it|they)\b(?! (?:is|was|were|are)\b)/iu;
// ", who had come by train," says nothing of the claim
const aside = /, (?:who|which|whose|where)\b[^,;]{1,120},(?= )/gu;
// "Anna Berg, the prime minister, said": the name is enough. Not "In Brzeg, the guards, who …": that is no name
const apposition =
  /(?<=^(?!(?:In|At|On|By|For|From|After|Before|Near|Beside|During|Since|As|When|While|Under|With|To|Of|There|Here)\b)(?:\p{Lu}[\p{L}.’'-]*|al-[\p{L}-]+|bin|von|van|der|de|of|the)(?: (?:\p{Lu}[\p{L}.’'-]*|al-[\p{L}-]+|bin|von|van|der|de|of|the)){0,6}|\b(?:and|told|phoned|called|met|by|with) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}), (?:the|a|an|one of|its|two|then)\b [^,;:]{3,110},(?= (?!and\b|or\b|but\b)[\p{Ll}\d])/gu;
// where a sentence may end, and where it may end if it is far too long
const clauseEnds = [
  /;\s+/gu,
  /,\s+(?=(?:and|but|while|which|who|whose|after|before|as|where|though|although|because|saying|adding|with)\b)/gu,
];
const phraseEnds = [/:\s+/gu, /\s+(?=(?:and|but|while|after|because|although)\b)/gu, /,\s+/gu];
// where a new main clause begins; what precedes a "who" holds its subject and stays
const beginnings = [
  /;\s+/gu,
  /,\s+(?=(?:and|but|while) (?:\p{Lu}|\d|(?:the|a|an|its|it|they|he|she|many|some|about|over)\b))/gu,
];

interface Range {
  start: number;
  end: number;
}

/** Who speaks in a sentence: the name to print and the words of speech. */
export interface Speaker {
  name: string;
  verbs: string[];
}

/**
 * One line for a claim, in the article's own words: the sentence without its opening date or, where it is long, the
 * clause that holds the words at `at`. A pronoun that opens it gives way to the name of the speaker, if there is one. At
 * most 151 characters.
 */
export function toTitle(sentence: string, at: Range, speaker: Speaker | null = null): string {
  let line = { text: sentence.replace(/(?<!\b[ap]\.m)[.!?]["'”’)]*$/u, ''), ...at };
  for (const pattern of [openingAdverbial, openingDate]) {
    const opening = pattern.exec(line.text)?.[0] ?? '';
    if (opening.length > line.start || !dateWord.test(opening)) continue;
    line = withSpeechFirst(shift(line.text.slice(opening.length), line, -opening.length));
  }
  for (const pattern of [aside, apposition]) {
    if (line.text.length > comfortable) line = withoutPart(line, pattern, pattern === aside);
  }
  const range = clauseOf(line.text, line);
  const clause = line.text
    .slice(range.start, range.end)
    .replace(/^(?:and|but|while)\s+/u, '')
    .trim();
  let title = speaker ? withName(clause, speaker) : clause;
  if (title.length > longest) {
    title =
      title
        .slice(0, longest)
        .replace(/\s+\S*$/u, '')
        .replace(/[,;:–—-]+$/u, '') + '…';
  }
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** "He also said …" with the name in the place of the pronoun; only where the verb of speech stands at it. */
function withName(clause: string, { name, verbs }: Speaker): string {
  const pronoun = openingPronoun.exec(clause)?.[0];
  if (pronoun === undefined) return clause;
  const rest = clause.slice(pronoun.length);
  const stands = (verb: string): boolean =>
    rest.includes(verb) && /^,? (?:\p{L}+ ){0,2}$/u.test(rest.slice(0, rest.indexOf(verb)));
  return verbs.some(stands) ? name + rest : clause;
}

interface Line extends Range {
  text: string;
}

function shift(text: string, at: Range, by: number): Line {
  return { text, start: at.start + by, end: at.end + by };
}

/** "On 9 November, the council said, guards …" without its day: "the council said that guards …". */
function withSpeechFirst(line: Line): Line {
  const [words, speech = ''] = insertedSpeech.exec(line.text) ?? [];
  if (words === undefined || line.start < words.length) return line;
  const opened = `${speech} that `;
  return shift(opened + line.text.slice(words.length), line, opened.length - words.length);
}

/** The line without what the pattern finds, save where it holds the claim's own words. */
function withoutPart(line: Line, pattern: RegExp, isAside: boolean): Line {
  let { start, end } = line;
  const text = line.text.replace(pattern, (words, index: number) => {
    if (index < line.end && index + words.length > line.start) return words;
    // "Anna Berg, the prime minister, who …, said": the apposition needs its second comma
    const kept = isAside && line.text.slice(0, index).includes(',') ? ',' : '';
    if (index < line.start) {
      start -= words.length - kept.length;
      end -= words.length - kept.length;
    }
    return kept;
  });
  return { text, start, end };
}

/** The part of the text to keep: cut behind the claim first, then before it, until it is short enough. */
function clauseOf(text: string, at: Range): Range {
  let start = 0;
  let end = text.length;
  const cutEnd = (patterns: RegExp[], most: number): void => {
    for (const pattern of patterns) {
      if (end - start <= most) return;
      for (const match of text.matchAll(pattern)) {
        if (match.index >= at.end && match.index < end && match.index - start >= 40) {
          end = match.index;
          break;
        }
      }
    }
  };
  cutEnd(clauseEnds, comfortable);
  for (const pattern of beginnings) {
    if (end - start <= comfortable) break;
    for (const match of text.matchAll(pattern)) {
      const next = match.index + match[0].length;
      if (next <= at.start && next > start && end - next >= 24) start = next;
    }
  }
  cutEnd(phraseEnds, longest);
  return { start, end: Math.max(end, at.end) };
}
