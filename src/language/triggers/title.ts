import type { SentenceReading } from '../reading.ts';
import { isSureVerb } from '../syntax/sure-verb.ts';

/** Whether words only name what is told beside or below them: the heading of a column, of a section or of a series, the label of an item. */
export function isTitle({ kind, text, heading, tokens, mentions }: SentenceReading): boolean {
  if (kind === 'cell') return tokens.length === 1 || heading === text;
  // "3.3 Deaths"
  if (kind === 'heading' && topic.test(text)) return true;
  // "Attempts to enter, August to December 2021": months together are those of a series
  if (kind === 'heading' && series.test(text))
    return (
      mentions.some((mention) => mention.type === 'date' && mention.value?.includes('/')) &&
      !tokens.some((token) => !token.capitalised && isSureVerb(token))
    );
  // "**Deaths.** By Monday …"
  return (kind === 'item' || kind === 'paragraph') && label.test(text);
}

/** "Deaths", "3.3 Arrests and inquiries" */
const topic = /^[^\p{L}]*\p{L}+(?:(?:,| and|, and) \p{Ll}+)*(?: of \p{Ll}+)?[^\p{L}]*$/u;
/** "Attempts to enter" */
const series = /^[^\p{L}]*\p{Lu}\p{Ll}+s\b/u;
/** "Deaths.", "Arrests and jailings:" */
const label = /^[^\p{L}]*\p{Lu}\p{Ll}+s(?: and \p{Ll}+s)?[.:]$/u;
