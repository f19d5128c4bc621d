import type { DateMention } from '../../schema/mention.ts';
import type { Parser } from '../reading.ts';
import type { DateExpression } from './date-expression.ts';
import type { Groups } from './date-words.ts';
import { resolveWritten } from './written-date.ts';

/** One kind of date. The pattern must match a found text again by itself, so it looks at nothing around it but word edges. */
export interface DateRule {
  /** Name of the rule, `date-…`. */
  name: string;
  patterns: readonly RegExp[];
  /** What the groups say; null where it is no date after all. */
  read(groups: Groups): DateExpression | null;
  /** Asks the words around a match: "May" the month or the verb. */
  accepts?(match: string, before: string, after: string): boolean;
}

/** Makes a pattern for a rule: global, unicode, white space as written in the text. */
export function toPattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `gu${flags}`);
}

/** A parser that finds dates by one rule, where no earlier rule found one. */
export function createDateParser(rule: DateRule): Parser {
  return (sentence) => {
    const found: DateMention[] = [];
    for (const pattern of rule.patterns) {
      for (const match of sentence.text.matchAll(pattern)) {
        const start = match.index;
        const text = match[0];
        const end = start + text.length;
        const taken = (other: { start: number; end: number }): boolean => other.start < end && start < other.end;
        if (found.some(taken) || sentence.mentions.some((mention) => mention.type === 'date' && taken(mention)))
          continue;
        const expression = rule.read(match.groups ?? {});
        if (!expression) continue;
        const before = sentence.text.slice(Math.max(0, start - 40), start);
        if (rule.accepts && !rule.accepts(text, before, sentence.text.slice(end, end + 40))) continue;
        found.push({
          type: 'date',
          start,
          end,
          text,
          rule: rule.name,
          value: resolveWritten(expression),
          implied: false,
        });
      }
    }
    return found;
  };
}

/** Reads the text of a mention that the rule made once more. */
export function rereadDate(rule: DateRule, text: string): DateExpression | null {
  for (const pattern of rule.patterns) {
    for (const match of text.matchAll(pattern)) {
      if (match[0].length === text.length) return rule.read(match.groups ?? {});
    }
  }
  return null;
}
