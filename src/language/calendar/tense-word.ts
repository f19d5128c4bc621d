import { sayingForms } from '../lexicon/acting-verbs.ts';
import { irregularVerbs } from '../lexicon/irregular-verbs.ts';
import { createWordTable } from '../word.ts';

// What words tell of tense by themselves.

// "will meet on Monday", "could impose sanctions as soon as Monday", "are due to arrive on Friday"
const ahead: ReadonlySet<string> = new Set([
  'will',
  'would',
  'could',
  'shall',
  'may',
  'might',
  "'ll",
  'due',
  'scheduled',
  'expect',
  'expects',
  'expected',
  'set',
  'planned',
  'plans',
  'plan',
  'planning',
  'upcoming',
  'coming',
  'expires',
  'runs',
  'comes',
  'takes',
  'enters',
  'expire',
  'lapses',
  'lapse',
  'ends',
  'starts',
  'begins',
  'finishes',
  'intends',
  'aims',
  'hopes',
  'possible',
  'conceivable',
  'thinkable',
  'likely',
  'fixed',
  'slated',
  'pencilled',
  'billed',
  'meet',
  'meets',
  'convene',
  'convenes',
  'reconvene',
  'reconvenes',
  'gather',
  'gathers',
  'elapses',
  'elapse',
  'kicks',
  'flies',
  'travels',
  'resumes',
  'resume',
  'reopens',
]);
const behind: ReadonlySet<string> = new Set([
  'has',
  'been',
  'put',
  // past forms that are no other form and no other word
  ...Object.entries(irregularVerbs)
    .flatMap(([verb, [past]]) => past.split('/').filter((form) => form !== verb))
    .filter((form) => !['bore', 'bound', 'felt', 'stuck', 'thought'].includes(form)),
  'died',
]);

/** Whether a word tells that something lies ahead. */
export const isAhead = createWordTable(({ lower }) => ahead.has(lower));
/** How a word tells that something lies behind; null for most. */
export const pastOf = createWordTable(({ lower, text }) => {
  if (sayingForms.has(lower)) return 'said';
  if (behind.has(lower)) return 'behind';
  return /^\p{Ll}{2,}ed$/u.test(text) && !ahead.has(lower) ? 'participle' : null;
});
