import { sayingForms } from '../lexicon/acting-verbs.ts';
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
  'resumes',
  'resume',
  'reopens',
  'hands',
]);
const behind: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'has',
  'been',
  'did',
  'came',
  'went',
  'told',
  'took',
  'held',
  'met',
  'began',
  'put',
  'gave',
  'made',
  'saw',
  'found',
  'sent',
  'led',
  'left',
  'spoke',
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
