import type { DateMention } from '../../schema/mention.ts';
import type { Parser } from '../reading.ts';
import type { Token } from '../token.ts';
import type { DateExpression } from './date-expression.ts';
import { type DateStart, dateStartsOf } from './date-start.ts';
import type { Groups } from './date-words.ts';
import { resolveWritten } from './written-date.ts';

/** How a date is written, and what kinds of words it may begin with. */
export interface DatePattern {
  expression: RegExp;
  starts: readonly DateStart[];
}

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

/** Makes a pattern that is tried at words of the given kinds only: a sentence has few of them, and every pattern would else walk through it. */
export function toPattern(source: string, ...starts: DateStart[]): DatePattern {
  return { expression: new RegExp(source, 'uy'), starts };
}

/** A parser that finds dates by rules in their order; a later one finds nothing where an earlier one did. */
export function createDateParser(rules: readonly DateRule[]): Parser {
  return ({ text, tokens, mentions }) => {
    const starts = new Map<DateStart, Token[]>();
    for (const token of tokens) {
      for (const kind of dateStartsOf(token)) {
        const list = starts.get(kind);
        if (list) list.push(token);
        else starts.set(kind, [token]);
      }
    }
    const found: DateMention[] = [];
    if (starts.size === 0) return found;
    const given = mentions.filter((mention) => mention.type === 'date');
    for (const rule of rules)
      for (const pattern of rule.patterns)
        for (const token of startsOf(pattern, starts)) findAt(rule, pattern, token.start, text, given, found);
    return found;
  };
}

function startsOf({ starts: kinds }: DatePattern, starts: ReadonlyMap<DateStart, Token[]>): readonly Token[] {
  const lists = kinds.flatMap((kind) => starts.get(kind) ?? []);
  return kinds.length > 1 ? lists.sort((a, b) => a.start - b.start) : lists;
}

function findAt(
  rule: DateRule,
  { expression }: DatePattern,
  start: number,
  text: string,
  given: readonly DateMention[],
  found: DateMention[],
): void {
  expression.lastIndex = start;
  const match = expression.exec(text);
  if (!match) return;
  const end = start + match[0].length;
  const taken = (other: { start: number; end: number }): boolean => other.start < end && start < other.end;
  if (found.some(taken) || given.some(taken)) return;
  const read = rule.read(match.groups ?? {});
  if (!read) return;
  const before = text.slice(Math.max(0, start - 40), start);
  if (rule.accepts && !rule.accepts(match[0], before, text.slice(end, end + 40))) return;
  found.push({
    type: 'date',
    start,
    end,
    text: match[0],
    rule: rule.name,
    value: resolveWritten(read),
    implied: false,
  });
}

/** Reads the text of a mention that the rule made once more. */
export function rereadDate(rule: DateRule, text: string): DateExpression | null {
  for (const { expression } of rule.patterns) {
    expression.lastIndex = 0;
    const match = expression.exec(text);
    if (match && match[0].length === text.length) return rule.read(match.groups ?? {});
  }
  return null;
}
