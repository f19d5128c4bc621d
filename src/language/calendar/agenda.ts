import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import { isLabel } from './date-label.ts';
import { isScheduled } from './scheduled.ts';
import { isTold } from './tense.ts';
import type { TextRange } from '../sentence-boundaries.ts';

/** Titles of what is to come: "Coming up", "The week ahead", "What happens next", "Dates for your diary". */
const title =
  /^(?:(?:still )?(?:coming up|to come|to watch)|up next|next(?: up| week| steps)?|(?:the |your )?(?:week|weeks|day|days|month|year) ahead|(?:the )?(?:road|way) ahead|looking ahead|what(?:['’]s| is| comes| happens)? (?:next|to (?:watch|expect|look out for)|coming up)|(?:the |our |in the |on the )?(?:diary|agenda|horizon|calendar)|what to watch|(?:(?:dates|one) )?for (?:the|your) diary|(?:key )?dates ahead|later this week|the coming (?:days|week|weeks)|watch(?:ing)? (?:for|list))\b[^.?!]{0,12}[.:?!]?$/iu;
const opening =
  /^(?:coming up|up next|next up|still to come|(?:the )?week ahead|looking ahead|what(?:['’]s)? next)\b/iu;

/** "(Tuesday): ministers are due to decide" */
const isDue =
  /^:? ?[^.;:]{0,80}\b(?:will|(?:is|are) (?:due|expected|set|scheduled|slated|likely)|deadline|expires?)\b/u;

/** Whether a date stands in a list of what is to come, or as the label of an entry that says so. */
function isOnAgenda(sentence: SentenceReading, mention: TextRange): boolean {
  if (sentence.heading !== null && title.test(sentence.heading.trim())) return true;
  if (opening.test(sentence.text)) return true;
  return isLabel(sentence, mention) && isDue.test(sentence.text.slice(mention.end));
}

/** Whether a weekday is of the days to come, by a list that it stands in or by a verb in the present; "after ministers met on Monday" is not. */
export const isToCome = (sentence: SentenceReading, mention: TextRange): boolean =>
  (isOnAgenda(sentence, mention) && !isTold(sentence.tokens, mention.start, mention.end)) ||
  isConvened(sentence.text, mention.start) ||
  isScheduled(sentence.tokens, mention.start);

/** "has summoned the council for (Monday)" */
const isConvened = createEnding(
  /(?<!\bhad )(?<!\bhad been )\b(?:summoned|called|convened|scheduled|planned|booked|slated|invited|arranged|fixed|tabled) (?:[^.;:,“”"]{1,80} )?for /u,
);
