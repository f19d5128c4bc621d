import type { DateMention } from '../../schema/mention.ts';
import type { Parser } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { Token } from '../token.ts';
import type { DateExpression } from './date-expression.ts';
import { type DateWord, dateWordBit, dateWordsOf } from './date-word.ts';
import type { Groups } from './date-words.ts';
import { toPlainClasses, withPlainLetters } from './plain-letters.ts';
import { resolveWritten } from './written-date.ts';

/** How a date is written. */
export interface DatePattern {
  /** Asked of a text with plain letters. */
  expression: RegExp;
  /** What its first word may be, a sum of `dateWordBit`s. */
  starts: number;
  /** What stands in each such date besides, a sum of `dateWordBit`s; 0 where the first word says enough. */
  needs: number;
  /** How many tokens behind the first one that is at most. */
  within: Reach;
  /** Whether it is only what a sentence opens with. */
  opens: boolean;
}

/** "the very next [day]" or "Tuesday, the 9th of [November]". */
type Reach = 3 | 10;

/** One kind of date. The patterns must match a found text again by itself, so they look at nothing around it but word edges. */
export interface DateRule {
  /** Name of the rule, `date-…`. */
  name: string;
  patterns: readonly DatePattern[];
  /** What the groups say; null where it is no date after all. */
  read(groups: Groups): DateExpression | null;
  /** Asks the words around a match: "May" the month or the verb. */
  accepts?(match: string, before: string, after: string): boolean;
}

/**
 * Makes a pattern that is tried only at words it may begin with, and only where what it needs stands near: there are few
 * such words, and every pattern would else walk through every sentence.
 */
export function toPattern(
  source: string,
  starts: readonly DateWord[],
  needs: DateWord | readonly DateWord[] = [],
  within: Reach = 3,
): DatePattern {
  return {
    expression: new RegExp(toPlainClasses(source), 'y'),
    starts: starts.reduce((sum, kind) => sum | dateWordBit(kind), 0),
    needs: [needs].flat().reduce((sum, kind) => sum | dateWordBit(kind), 0),
    within,
    opens: source.startsWith('^'),
  };
}

/** Texts that are remembered for a rule, and kinds of sentences. */
const most = 1000;

/** A word that dates are made of, and what stands near. */
interface Opening {
  start: number;
  /** Index of the token. */
  at: number;
  kinds: number;
  /** The kinds of this word and of those up to three, and up to ten tokens behind it. */
  near: number;
  far: number;
  /** Whether a date that was found, or that an editor gave, takes the word: no other can begin there. */
  taken: boolean;
}

/**
 * The words of a sentence that a date may begin with, a sum of kinds, in order, with what the words behind each may be; and
 * all kinds of words that are present.
 */
function findOpenings(tokens: readonly Token[], starts: number): { openings: Opening[]; present: number } {
  const openings: Opening[] = [];
  let present = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    let kinds = token ? dateWordsOf(token) : 0;
    if (!token || kinds === 0) continue;
    if ((kinds & number) !== 0 && tokens[at + 1]?.start === token.end) kinds |= joined;
    present |= kinds;
    for (let last = openings.length - 1; last >= 0; last--) {
      const before = openings[last];
      if (!before || at - before.at > 10) break;
      before.far |= kinds;
      if (at - before.at <= 3) before.near |= kinds;
    }
    if ((kinds & starts) !== 0) openings.push({ start: token.start, at, kinds, near: kinds, far: kinds, taken: false });
  }
  return { openings, present };
}

const number = dateWordBit('number');
const joined = dateWordBit('joined');

/** A parser that finds dates by rules in their order; a later one finds nothing where an earlier one did. */
export function createDateParser(rules: readonly DateRule[]): Parser {
  const stepsOf = createStepTable(rules.flatMap((rule) => rule.patterns.map((pattern): Step => ({ rule, pattern }))));
  const starts = rules.flatMap(({ patterns }) => patterns).reduce((sum, pattern) => sum | pattern.starts, 0);
  return ({ text, tokens, mentions }) => {
    const found: DateMention[] = [];
    const { openings, present } = findOpenings(tokens, starts);
    const steps = openings.length === 0 ? [] : stepsOf(present);
    if (steps.length === 0) return found;
    const given = mentions.filter((mention) => mention.type === 'date');
    for (const date of given) take(openings, date);
    const plain = withPlainLetters(text);
    for (const step of steps) findAll(step, openings, text, plain, given, found);
    return found;
  };
}

interface Step {
  rule: DateRule;
  pattern: DatePattern;
}

/** Finds the steps that a sentence may need by the kinds of words present in it; sentences are of few kinds, so most were asked for before. */
function createStepTable(steps: readonly Step[]): (present: number) => readonly Step[] {
  const known = new Map<number, readonly Step[]>();
  return (present) => {
    let needed = known.get(present);
    if (!needed) {
      needed = steps.filter(
        ({ pattern: { needs, starts } }) => (present & needs) === needs && (present & starts) !== 0,
      );
      if (known.size >= most) known.clear();
      known.set(present, needed);
    }
    return needed;
  };
}

/** Adds the dates that a pattern finds where none is yet. */
function findAll(
  { rule, pattern }: Step,
  openings: readonly Opening[],
  text: string,
  plain: string,
  given: readonly TextRange[],
  found: DateMention[],
): void {
  const { starts, needs, within, opens } = pattern;
  // by index: an iterator over the openings for each step is what this parser spent its memory on
  for (let index = 0; index < openings.length; index++) {
    const opening = openings[index];
    if (!opening || opening.taken || (opening.kinds & starts) === 0) continue;
    if (((within === 3 ? opening.near : opening.far) & needs) !== needs) continue;
    if (opens && opening.start > 0) return;
    const date = findAt(rule, pattern, opening.start, text, plain);
    if (!date || overlapsAny(found, date) || overlapsAny(given, date)) continue;
    found.push(date);
    take(openings, date);
  }
}

const overlapsAny = (dates: readonly TextRange[], date: TextRange): boolean =>
  dates.some((other) => other.start < date.end && date.start < other.end);

function take(openings: readonly Opening[], { start, end }: TextRange): void {
  for (const opening of openings) if (opening.start >= start && opening.start < end) opening.taken = true;
}

function findAt(
  rule: DateRule,
  { expression }: DatePattern,
  start: number,
  text: string,
  plain: string,
): DateMention | null {
  expression.lastIndex = start;
  const match = expression.exec(plain);
  if (!match) return null;
  const end = start + match[0].length;
  const read = rule.read(match.groups ?? {});
  if (!read) return null;
  const words = text.slice(start, end);
  if (rule.accepts && !rule.accepts(words, text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)))
    return null;
  return {
    type: 'date',
    start,
    end,
    text: words,
    rule: rule.name,
    value: resolveWritten(read),
    implied: false,
  };
}

/** What texts of dates were read as, by rule: news says "Tuesday" and "in November" over and over. Emptied when full. */
const readBefore = new Map<DateRule, Map<string, DateExpression | null>>();

/** Reads the text of a mention that the rule made once more. */
export function rereadDate(rule: DateRule, text: string): DateExpression | null {
  let texts = readBefore.get(rule);
  if (!texts) readBefore.set(rule, (texts = new Map()));
  let expression = texts.get(text);
  if (expression === undefined) {
    if (texts.size >= most) texts.clear();
    texts.set(text, (expression = reread(rule, text)));
  }
  return expression;
}

function reread(rule: DateRule, text: string): DateExpression | null {
  const plain = withPlainLetters(text);
  for (const { expression } of rule.patterns) {
    // "8 Nov." ends in a full stop of its own only where words follow
    for (const words of text.endsWith('.') ? [plain, `${plain} `] : [plain]) {
      expression.lastIndex = 0;
      const match = expression.exec(words);
      if (match && match[0].length === text.length) return rule.read(match.groups ?? {});
    }
  }
  return null;
}
