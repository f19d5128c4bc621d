import { femaleNames, maleNames } from '../lexicon/given-names.ts';
import { monthNames } from '../lexicon/months.ts';
import { introducingNouns } from '../lexicon/organisation-shapes.ts';
import { weekdays } from '../lexicon/weekdays.ts';
import { type Token, tokenAt } from '../token.ts';
import { isPossessive, lowerAt } from './token-shape.ts';
import type { Vocabulary } from './vocabulary.ts';

const calendar = new Set([...Object.keys(weekdays), ...Object.keys(monthNames)].map((name) => name.toLowerCase()));

/** "the news site Velmnet", "the hauliers' association Brama", "Norlandic builder Fjord": what the words before a name call it. */
export function readIntroduced(
  tokens: readonly Token[],
  first: number,
  end: number,
  countries: Vocabulary['countries'],
): { first: number; end: number } | null {
  const name = lowerAt(tokens, first);
  if (end - first > 3 || !introducingNouns.has(lowerAt(tokens, first - 1))) return null;
  // "the company Marek founded", "told the group Monday that"
  if (maleNames.has(name) || femaleNames.has(name) || calendar.has(name)) return null;
  for (let at = first - 2; at >= 0 && first - at <= 6; at--) {
    const token = tokenAt(tokens, at);
    if (token?.lower === 'the' || countries.forms.at(tokens, at).length > 0) return { first, end };
    const isDescribing = token?.kind === 'word' && !token.capitalised;
    if (!isDescribing && !isPossessive(token) && !/^['’-]$/.test(token?.text ?? '')) return null;
  }
  return null;
}
