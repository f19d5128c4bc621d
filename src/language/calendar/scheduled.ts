import { irregularVerbs } from '../lexicon/irregular-verbs.ts';
import type { Token } from '../token.ts';
import { oneOf } from '../syntax/one-of.ts';
import { createWordTable } from '../word.ts';
import { pastOf } from './tense-word.ts';

/** What is done on a day fixed beforehand, in the present tense: "The court *rules* on Thursday". */
const isOnSchedule = createWordTable(({ lower }) =>
  /^(?:rules|votes|decides|debates|meets|hears|sits|opens|closes|reopens|lifts|shuts|seals|launches|begins|starts|ends|expires|lapses|hosts|chairs|arrives|departs|leaves|lands|flies|travels|visits|unveils|publishes|presents|discusses|considers|reviews|signs|returns|resumes|faces|appears|goes|holds|introduces|joins|receives|elects|convenes|gathers|addresses|inaugurates|swears|completes|withdraws|suspends|hands|stops|becomes|turns|applies|changes)$/u.test(
    lower,
  ),
);
const opensClause = createWordTable(
  ({ lower, kind }) =>
    kind === 'punctuation' || /^(?:and|but|when|while|as|before|after|that|where|until|because|since)$/u.test(lower),
);
const isNoSubject = createWordTable(
  (word) =>
    pastOf(word) !== null ||
    word.lower in irregularVerbs ||
    /^(?:to|on|at|with|from|by|into|over|under|is|are|will|would|not|say|says)$/u.test(word.lower),
);

/** Whether a weekday is one to come, since its verb tells in the present what somebody does that day. */
export function isScheduled(tokens: readonly Token[], start: number): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  for (let index = first - 1; index > 0 && first - index < 12; index--) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || pastOf(token) !== null) return false;
    if (isOnSchedule(token) && isBehindSubject(tokens, index)) return true;
  }
  return false;
}

/** Whether the words before a verb are its subject, in the singular, from the head of the clause on. */
function isBehindSubject(tokens: readonly Token[], verb: number): boolean {
  let index = verb - 1;
  if (isRelative(tokens[index])) return true;
  if (isDeterminer(tokens[index])) return false;
  if (tokens[index]?.lower.endsWith('s') && !tokens[index]?.capitalised) return false;
  for (; index >= 0 && verb - index < 9; index--) {
    const token = tokens[index];
    if (!token || opensClause(token)) break;
    if (isNoSubject(token)) return false;
  }
  const head = tokens[index + 1];
  return index + 1 < verb && head !== undefined && (head.capitalised || isDeterminer(head));
}

const isDeterminer = oneOf('the a an its their his her these those new all more');
/** "Berg, who (hosts) them on Monday" */
const isRelative = oneOf('who which that he she it');
