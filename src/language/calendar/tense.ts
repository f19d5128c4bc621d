import { reportingForms } from '../lexicon/acting-verbs.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';
import { isReduced } from './reduced-clause.ts';
import { isAhead, pastOf } from './tense-word.ts';

const isBreak = createWordTable(({ text }) => /^[;:"“”()]$/u.test(text));

// "announced the closure of the road from Tuesday", "extended the ban until Friday", "announced a flight for Friday",
// "promised more by Friday": what begins or ends then is to come
const beginning: ReadonlySet<string> = new Set(['from', 'until', 'till', 'for', 'by']);
const setsAhead: ReadonlySet<string> = new Set(
  [
    'announce',
    'order',
    'prolong',
    'extend',
    'schedule',
    'decree',
    'postpone',
    'delay',
    'suspend',
    'promise',
    'pledge',
  ].flatMap((verb) => [
    verb,
    `${verb}s`,
    verb.endsWith('e') ? `${verb}d` : `${verb}ed`,
    verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`,
  ]),
);

/** "the plan", "a set": a noun, and no word of what is to come. */
const isNamedPlan = (tokens: readonly Token[], at: number): boolean =>
  /^(?:plans?|set)$/u.test(tokens[at]?.lower ?? '') &&
  /^(?:the|a|this|that|his|her|its|their|these|those|'s|new)$/u.test(tokens[at - 1]?.lower ?? '');

function isPast(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1]?.lower ?? '';
  switch (token && pastOf(token)) {
    case 'said':
      return true;
    case 'behind': // "would be sent" looks ahead
      return previous !== 'be' && previous !== 'being';
    case 'participle': // "could be imposed" looks ahead
      return !['be', 'been', 'being', 'is', 'are'].includes(previous);
    default:
      return false;
  }
}

/**
 * Whether the clause of a date looks ahead: the nearest word that tells tense is asked, first before the date, then, for a
 * date at the head of its clause, behind it. "said on Wednesday they would go" is past, "would go on Wednesday" is not.
 */
export function isFuture(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const before = beforeHour(tokens, first - 1);
  if (beginning.has(tokens[before]?.lower ?? '') && isSetAhead(tokens, before - 1)) return true;
  // "cancelled it, with effect from 1 February"
  if (tokens[before]?.lower === 'from' && tokens[before - 1]?.lower === 'effect') return true;
  const link = tokens[before]?.lower ?? '';
  if ((link === 'until' || link === 'till') && isStillGoing(tokens, before - 1)) return true;
  if ((link === 'by' || link === 'before') && isWanted(tokens, before - 1)) return true;
  if ((link === 'in' || link === 'before') && isPromised(tokens, before - 1)) return true;
  if (tokens[first - 1]?.lower === 'on' && isAnnounced(tokens, first - 2)) return true;
  for (let index = first - 1, steps = 0; index >= 0 && steps < 16; index--, steps++) {
    const token = tokens[index];
    if (!token || isBreak(token)) break;
    if (isAhead(token) && !isNamedPlan(tokens, index)) return true;
    // "should be ready by early December", "should formally agree on Monday"
    if (token.lower === 'should' && tokens[index + 1]?.lower !== 'have') return true;
    if (token.lower === 'to' && isIntended(tokens, index)) return true;
    // "Two soldiers go on trial in October"
    if (isGoing(token) && goesTo.has(tokens[index + 1]?.lower ?? '')) return true;
    // "We are back on Monday", "Parliament returns to the bill on Friday"
    if (token.lower === 'back' && isBeing(tokens[index - 1])) return true;
    if (isReturn(token) && tokens[index + 1]?.lower === 'to') return true;
    // "The court hands down its ruling on Friday"
    if (token.lower === 'hands' && handsOn.has(tokens[index + 1]?.lower ?? '')) return true;
    // "Norland votes on Sunday", "Norland holds elections on 15 October"
    if (isVote(token) && tokens[index - 1]?.capitalised) return true;
    // "would reopen it, she confirmed, but in mid-November": who says so only interrupts
    const tag = tagBefore(tokens, index);
    if (tag !== null) index = tag;
    else if (isPast(tokens, index)) {
      if (!isReduced(tokens, index)) return false;
    }
  }
  const behindDate = tokens.findIndex((token) => token.start >= end);
  if (behindDate < 0) return false;
  for (let index = behindDate, steps = 0; index < tokens.length && steps < 10; index++, steps++) {
    const token = tokens[index];
    if (!token || isBreak(token)) break;
    if (isAhead(token)) return true;
    if (isPast(tokens, index)) return false;
  }
  return false;
}

const isReturn = createWordTable(({ lower }) => /^returns?$/u.test(lower));
const isBeing = (token: Token | undefined): boolean => /^(?:is|are|am|'re|'m|'s)$/u.test(token?.lower ?? '');

/** "votes", "holds (elections)" */
const isVote = createWordTable(({ lower }) => /^(?:votes|holds|elects)$/u.test(lower));

const handsOn: ReadonlySet<string> = new Set(['over', 'down', 'back', 'out']);

const isGoing = createWordTable(({ lower }) => /^(?:go|goes)$/u.test(lower));
/** "on trial", "into force", "before the court", "to the polls" */
const goesTo: ReadonlySet<string> = new Set(['on', 'into', 'before', 'to', 'live']);

/** Whether what follows "to" is intended. */
function isIntended(tokens: readonly Token[], to: number): boolean {
  const previous = tokens[to - 1];
  if (!previous) return false;
  // a headline: "Norland to complete the fence by November"
  const name = isAgent(previous) ? to - 1 : to;
  if (tokens[name - 1]?.capitalised && tokens[to + 1]?.small && isHeadOfClause(tokens, name)) return true;
  // "is getting ready to meet on Monday", "prepares to close it on Monday"
  if (/^(?:ready|prepar(?:es?|ing)|poised|going)$/u.test(previous.lower)) return true;
  // "promised to reopen it in December"
  if (/^(?:promis|vow|pledg|intend|hop)(?:e?d|e?s)$/u.test(previous.lower)) return true;
  // "was to meet him on Monday"
  return /^(?:is|are|was|were|be)$/u.test(previous.lower);
}

/** "EU (envoys) to discuss …" */
const isAgent = createWordTable(({ lower }) =>
  /^(?:ministers?|envoys?|leaders?|ambassadors?|lawmakers|deputies|mps|meps|officials|diplomats|presidents?|premiers?|prosecutors|judges|courts?|troops|guards|hauliers|states|commissioners?|chiefs?|parliament|cabinet|government)$/u.test(
    lower,
  ),
);

/** Whether nothing but a name stands before a word in its clause: "Norland (to) complete …", not "sent Anna Berg (to) the court". */
function isHeadOfClause(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index >= 0 && index > at - 6 && tokens[index]?.capitalised) index--;
  const before = tokens[index];
  return before === undefined || before.kind === 'punctuation';
}

/** Index of the comma that opens ", she confirmed,", whose verb stands at an index; null where it is no such tag. */
function tagBefore(tokens: readonly Token[], verb: number): number | null {
  if (tokens[verb + 1]?.text !== ',' || !reportingForms.has(tokens[verb]?.lower ?? '')) return null;
  const comma = tokens.findLastIndex(({ text }, at) => at < verb && at >= verb - 4 && text === ',');
  return comma < 0 ? null : comma;
}

/** Whether the nearest word that tells tense, before a date or behind one that opens its clause, is past: "imposed sanctions on 27 January". */
export function isTold(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  for (let index = first - 1, steps = 0; index >= 0 && steps < 10; index--, steps++) {
    const token = tokens[index];
    if (!token || isBreak(token) || isAhead(token) || token.lower === 'to') return false;
    if (isPast(tokens, index)) return true;
  }
  const behindDate = first < 0 ? -1 : tokens.findIndex((token) => token.start >= end);
  if (behindDate < 0 || first > 2) return false;
  const next = tokens
    .slice(behindDate, behindDate + 10)
    .findIndex((token, at) => isAhead(token) || isBreak(token) || isPast(tokens, behindDate + at));
  return next >= 0 && isPast(tokens, behindDate + next);
}

/** The token before an hour, in "from 7 a.m. on Tuesday"; else the one given. */
function beforeHour(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.lower !== 'on') return last;
  let index = last - 1;
  while (
    index > last - 7 &&
    /^(?:\d+|[:.]|\d+:\d+|[ap]\.?m\.?|a|p|m|noon|midnight|o'clock)$/u.test(tokens[index]?.lower ?? '')
  )
    index--;
  return index;
}

/** "has announced a flight from Velm on Friday": what has been announced is still to come. */
function isAnnounced(tokens: readonly Token[], last: number): boolean {
  for (let index = last; index > 0 && last - index < 12; index--) {
    const token = tokens[index];
    if (!token || isBreak(token) || token.text === ',') return false;
    if (/^(?:announces|confirms)$/u.test(token.lower)) return last - index > 2;
    if (/^(?:announced|scheduled|promised)$/u.test(token.lower))
      return last - index > 2 && /^(?:has|have)$/u.test(tokens[index - 1]?.lower ?? '');
    if (isPast(tokens, index)) return false;
  }
  return false;
}

/** "is open until (Friday)", "has closed it until (Friday)", and not "stayed shut until (Friday)" */
function isStillGoing(tokens: readonly Token[], last: number): boolean {
  for (let index = last; index >= 0 && last - index < 14; index--) {
    const token = tokens[index];
    if (!token || isBreak(token)) break;
    if (/^(?:has|have|is|are|stays?|remains?)$/u.test(token.lower)) return true;
    if (/^(?:was|were|had)$/u.test(token.lower) || isPast(tokens, index))
      return /^(?:has|have)$/u.test(tokens[index - 1]?.lower ?? '');
  }
  return true;
}

/** "is urging the council to agree a package by (February)", "wants it done by (Friday)" */
function isWanted(tokens: readonly Token[], last: number): boolean {
  for (let index = last; index >= 0 && last - index < 14; index--) {
    const token = tokens[index];
    if (!token || isBreak(token) || token.text === ',' || /^(?:had|was|were)$/u.test(token.lower)) return false;
    if (wants(token)) return true;
  }
  return false;
}

const wants = createWordTable(({ lower }) =>
  /^(?:(?:urg|demand|ask|press|call|want|plead|plan|hop|aim|need|agree)(?:e|s|es|ed|d|ing)?|must|ought)$/u.test(lower),
);

/** "promises a package in (December)" */
function isPromised(tokens: readonly Token[], last: number): boolean {
  for (let index = last; index >= 0 && last - index < 8; index--) {
    const token = tokens[index];
    if (!token || isBreak(token) || token.text === ',') return false;
    if (/^(?:promis|pledg)(?:e[sd]?|ing)$/u.test(token.lower)) return true;
  }
  return false;
}

/** Whether an order or an announcement stands shortly before, in the same stretch of words. */
function isSetAhead(tokens: readonly Token[], last: number): boolean {
  for (let index = last; index >= 0 && last - index < 14; index--) {
    const token = tokens[index];
    if (!token || isBreak(token) || token.text === ',') return false;
    // "announced that 40 had come by Friday"
    if (/^(?:had|was|were)$/u.test(token.lower)) return false;
    if (setsAhead.has(token.lower)) return true;
  }
  return false;
}
