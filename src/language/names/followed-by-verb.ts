import { reportingForms } from '../lexicon/acting-verbs.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';
import { wordSet } from '../word-set.ts';
import { lowerAt } from './token-shape.ts';

/** Whether a verb of saying or doing follows a name, an adverb or a day between them allowed: "X on Friday said". */
export function isFollowedByVerb(tokens: readonly Token[], end: number): boolean {
  const from = behindAside(tokens, end);
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (tellsWhatIsDone(token)) return true;
    if (!parts(token)) return false;
  }
  return false;
}

/** "X, as ever, urges", "X, for its part, said": a few small words between commas part nothing; "X, where it snowed, …" tells of a town. */
function behindAside(tokens: readonly Token[], end: number): number {
  if (lowerAt(tokens, end) !== ',' || !asideOpeners.has(lowerAt(tokens, end + 1))) return end;
  for (let at = end + 2; at < end + 6; at++) {
    if (lowerAt(tokens, at) === ',') return at + 1;
    if (tokens[at]?.small !== true) return end;
  }
  return end;
}
const asideOpeners = wordSet(
  'as for by in too meanwhile however though alone unsurprisingly predictably naturally typically again instead therefore of on like unlike at always ever still then perhaps moreover by',
);

const tellsWhatIsDone = createWordTable(
  ({ lower }) => reportingForms.has(lower) || pastActs.has(lower) || /^(?!un)[a-z]{3,}ed$/.test(lower),
);
/** Irregular pasts of what a government does. */
const pastActs = wordSet(
  'built began sent took gave made kept held let paid drew lent bought broke chose put won lost sought fought withdrew dug spent gets got knew felt stood came went rose fell backs keeps plans hopes fears seeks urges dissents tries looks sends takes gives builds',
);

/** Whether a word may part a name from its verb. */
const parts = createWordTable(({ lower }) =>
  /^(?:on|also|later|earlier|again|now|then|still|yesterday|today|\w+day|\w+ly)$/.test(lower),
);
