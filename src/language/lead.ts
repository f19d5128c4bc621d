import { createEnding } from './ending.ts';
import type { Token } from './token.ts';
import { createWordTable } from './word.ts';

/** What stands before a word of a sentence. */
export interface Lead {
  text: string;
  /** Which cues its words have in them: a bit for each. */
  cues: number;
}

const cues: string[] = [];
const cuesOf = createWordTable(({ text }) =>
  cues.reduce((bits, cue, at) => (new RegExp(cue, 'iu').test(text) ? bits | (1 << at) : bits), 0),
);
/** Bits of a number that are whole and of one sign. */
const mostCues = 31;

/** What stands before the token `at` of a sentence; `text` are those words, or the last of them. */
export function leadOf(text: string, tokens: readonly Token[], at: number): Lead {
  let found = 0;
  for (let before = 0; before < at; before++) {
    const token = tokens[before];
    if (token) found |= cuesOf(token);
  }
  return { text, cues: found };
}

/**
 * Tells whether a lead ends like a pattern, which is written without the `$`; the cue is what some word has in it wherever
 * the pattern fits. Dozens of patterns are asked of each measure, and hardly any fits: one walk over the words tells which
 * are worth trying. Patterns are made as modules load, before any word is met.
 */
export function createLeadEnding({ source: cue }: RegExp, pattern: RegExp): (lead: Lead) => boolean {
  if (!cues.includes(cue)) cues.push(cue);
  if (cues.length > mostCues) throw new Error('more cues than bits: ' + cues.length);
  const bit = 1 << cues.indexOf(cue);
  const ends = createEnding(pattern);
  return (lead) => (lead.cues & bit) !== 0 && ends(lead.text);
}
