import { capitalLabels, labels, uncounted } from '../lexicon/units.ts';
import type { NumberPhrase } from '../parsers/number.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import { createWeighedEnding } from './weighed-ending.ts';

const isLabel = createWordTable(({ lower, text }) => labels.has(lower) || capitalLabels.has(text));

/** True for numbers that count nothing: durations, ages, ordinals, names of things, references, telephone numbers. */
export function isNoCount(phrase: NumberPhrase, tokens: readonly Token[], text: string): boolean {
  const before = tokens[phrase.from - 1];
  const core = tokens[phrase.from];
  const next = tokens[phrase.to];
  if (!core) return true;
  if (isPartOfName(phrase, before, core, next, text)) return true;
  if (before && isLabel(before) && !isNumbering(text, phrase.start)) return true;
  // "Executive Orders 14038 and 13405"
  if (before?.lower === 'and' && isBehindActs(text, phrase.start)) return true;
  if (before?.text === '.' && labels.has(tokens[phrase.from - 2]?.lower ?? '')) return true; // "No. 1042"
  // "one half of the answer": a share of one thing, and not of many
  if (phrase.kind === 'share' && next?.lower === 'of' && ofOneThing.test(text.slice(next.start))) return true;
  if (phrase.unit !== null) return false;
  if (isDuration(phrase, tokens)) return true;
  // "a man of about 20"
  if (before?.lower === 'of' && (phrase.value ?? 0) < 100 && isBehindNational(text, phrase.start)) return true;
  if (before?.lower === 'of' && isBehindSomeone(text, phrase.start)) return true;
  if (before?.kind === 'word' && isAge(text, phrase.start)) return true;
  if (isAgeBehindName(phrase, tokens)) return true;
  // "one in ten attempts" is a share
  if (before?.lower === 'in' && tokens[phrase.from - 2]?.lower === 'one') return true;
  if (phrase.from === 0 && /^[.)]\s/u.test(text.slice(phrase.end))) return true; // "1. First"
  if (phrase.kind === 'digits' && phrase.value !== null && !Number.isInteger(phrase.value)) return true;
  if (phrase.kind === 'words' && (phrase.value ?? 0) <= 10 && /^(?:the|these|those|both)$/u.test(before?.lower ?? ''))
    return true;
  // "one of the routes", "one another", "no one", "this one"
  if (phrase.kind === 'words' && phrase.value === 1 && phrase.qualifier === 'exact') {
    return (
      next?.lower === 'of' ||
      next?.lower === 'another' ||
      oneOfSoMany.test(text.slice(phrase.end)) ||
      oneOfAny.test(text.slice(phrase.end)) ||
      /^(?:no|not|any|every|some|this|that|each|which)$/u.test(before?.lower ?? '')
    );
  }
  return false;
}

/** "the dead on both sides number (19)" */
export const isNumbering = createWeighedEnding(
  prosePattern(
    /\b(?:the (?:dead|missing|stranded|wounded|injured|detained|homeless|displaced)|people|\p{Ll}{3,}(?<!['’s])s)(?: (?:on|in|at|from|near|along) [^.,;:]{2,30})? number /iu,
  ),
);

/** "One (person in five)": a share */
const oneOfSoMany = prosePattern(
  /^ \p{L}+ in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?! (?:days|weeks|hours|months|years|cases|places|countries|minutes)\b)/u,
);

/** "(One) person may be counted several times": anybody */
const oneOfAny = prosePattern(
  /^ (?:and the same )?(?:person|man|woman|migrant|individual|human being) (?:may|can|could|might)\b/u,
);

const ofOneThing = prosePattern(
  /^of (?:the |an? |this |that |its |his |her )?(?:answer|story|truth|battle|problem|question|puzzle|picture|plan|day|night|year|century|decade|time|way)\b(?!['’]s)/u,
);

/** "a man of (20)", "aged (20)" */
const isAge = createEnding(/\b(?:man|woman|boy|girl|teenager|child|youth|aged)(?: of)? /u);

/** "Sergeant Jan Berg, (34), was hurt": an age behind a name of two words. */
function isAgeBehindName({ from, to, value, qualifier, kind }: NumberPhrase, tokens: readonly Token[]): boolean {
  if (kind !== 'digits' || qualifier !== 'exact' || (value ?? 200) > 105 || (value ?? 0) < 5) return false;
  const marks = [tokens[from - 1]?.text, tokens[to]?.text ?? ','];
  if (marks.some((mark) => mark !== ',')) return false;
  return [from - 2, from - 3].every((at) => tokens[at]?.kind === 'word' && tokens[at]?.capitalised);
}

const isBehindActs = createEnding(
  /\b(?:Orders|Regulations|Decisions|Directives|Decrees|Articles|Resolutions|Laws|Nos\.?) (?:\d[\d/]*(?:, | ))+and /u,
);

function isPartOfName(
  phrase: NumberPhrase,
  before: Token | undefined,
  core: Token,
  next: Token | undefined,
  text: string,
): boolean {
  const attachedBefore = before !== undefined && before.end === core.start && !/[€$£]/u.test(before.text);
  // "MiG-29", "2021/1030", "+48 22", "№5"
  if (attachedBefore && before.text !== '(' && !/^["'“‘«[(~≈>–—]$/u.test(before.text)) return true;
  const attached = next !== undefined && next.start === phrase.end;
  // "9th", "737-800", "2021/1030", "24/7"
  if (attached && (next.kind === 'word' || next.kind === 'number' || next.text === '/' || next.text === '°'))
    return true;
  if (attached && next.lower === '-' && /^\d/u.test(text.slice(next.end))) return true;
  if (phrase.kind === 'digits' && phrase.unit === null && /^\s\+?\d{2,3}\s\d/u.test(text.slice(phrase.end)))
    return true; // a telephone number
  return false;
}

const between = new Set(['-', 'more', 'long', 'consecutive', 'full', 'further', 'calendar', 'working']);

// "for 60 days", "eight years", "a 24-year-old", "ten long months", "thousands of times"
function isDuration(phrase: NumberPhrase, tokens: readonly Token[]): boolean {
  let index = phrase.to;
  while (between.has(tokens[index]?.lower ?? '')) index++;
  const token = tokens[index];
  if (!token) return false;
  return uncounted.has(token.lower) || (token.lower === 'of' && uncounted.has(tokens[index + 1]?.lower ?? ''));
}

/** "An Ethiopian of (27)" */
const isBehindNational = createEnding(prosePattern(/\b[Aa]n? (?:young )?\p{Lu}\p{L}+(?:n|i|ese|ish) of /u));

/** "a young soldier of (20)" */
const isBehindSomeone = createEnding(
  prosePattern(
    /\b(?:a|an|the|one)\s(?:\p{L}+\s){0,2}(?:soldier|officer|guard|refugee|migrant|father|mother|student|national|citizen) of /u,
  ),
);
