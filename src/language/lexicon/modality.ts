/** Small words that tell whether, when and how surely something happened. All in small letters. */

/** Forms of be, have, do, get and the modal verbs: they stand before a verb and are never a trigger themselves. */
export const auxiliaries: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might',
  'must', 'cannot', 'get', 'gets', 'got', 'isn', 'aren', 'wasn', 'weren', 'hasn', 'haven', 'hadn', 'don', 'doesn', 'didn', 'won', 'wouldn', 'couldn', 'shouldn', 're', 've', 'll',
]);

/** Auxiliaries with the negation grown on: "didn't" is read as `didn`, an apostrophe and `t`. */
export const negatedAuxiliaries: ReadonlySet<string> = new Set([
  'isn', 'aren', 'wasn', 'weren', 'hasn', 'haven', 'hadn', 'don', 'doesn', 'didn', 'won', 'wouldn', 'couldn', 'shouldn', 'cannot',
]);

export const formsOfBe: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'isn', 'aren', 'wasn', 'weren', 'get', 'gets', 'got']);

/** Negation before a verb. */
export const negators: ReadonlySet<string> = new Set(['not', 'never', 'nor', 'neither', 'nobody', 'none', 'hardly', 'nowhere']);

/** Adverbs that may stand between subject, auxiliary and verb without ending in -ly. */
export const adverbs: ReadonlySet<string> = new Set([
  'also', 'both', 'not', 'never', 'since', 'already', 'still', 'now', 'then', 'again', 'even', 'only', 'once', 'later', 'first', 'too', 'just', 'soon', 'ever', 'long', 'twice', 'either',
  'neither', 'nor', 'however', 'meanwhile', 'instead', 'thus', 'therefore', 'always', 'often', 'further', 'all', 'in', 'turn', 'yet', 'so', 'far', 'nevertheless', 'rather', 'each', 'today', 'yesterday',
]);

/** Modal verbs after which nothing has happened yet, or perhaps never will. */
export const hypotheticalModals: ReadonlySet<string> = new Set(['could', 'might', 'may', 'would', 'should', 'wouldn', 'couldn', 'shouldn', 'must']);
export const futureModals: ReadonlySet<string> = new Set(['will', 'shall', 'won', 'll']);
/** "can be blacklisted" tells what is possible in general, not what happens. */
export const generalModals: ReadonlySet<string> = new Set(['can', 'cannot']);

/** Words before "to" + verb, or before a gerund, by which the act lies ahead: "plans to close", "is set to meet", "close to imposing". */
export const plannedBefore: ReadonlySet<string> = new Set([
  'plan', 'plans', 'planned', 'planning', 'set', 'due', 'about', 'intend', 'intends', 'intended', 'prepare', 'prepares', 'prepared', 'preparing', 'ready', 'agree', 'agreed', 'agrees', 'decided',
  'decide', 'decides', 'expected', 'scheduled', 'promised', 'promises', 'vowed', 'vows', 'pledged', 'going', 'close', 'want', 'wants', 'wanted', 'poised', 'resolved', 'ordered', 'is', 'are', 'was', 'were',
  'decision', 'plan', 'promise', 'announced', 'approved',
]);

/** Words before "to" + verb by which the act is only held out or asked for. */
export const hypotheticalBefore: ReadonlySet<string> = new Set([
  'threatened', 'threaten', 'threatens', 'threatening', 'hesitate', 'considering', 'consider', 'considers', 'considered', 'threat', 'offered', 'offer', 'offers', 'possible', 'willing', 'able', 'free', 'entitled',
  'wanting', 'hoped', 'hopes', 'proposed', 'proposes',
]);

/** Words before "to" + verb by which it did not happen. */
export const deniedBefore: ReadonlySet<string> = new Set(['refused', 'refuses', 'refuse', 'failed', 'fails', 'fail', 'declined', 'declines', 'unable', 'forgot']);

/** Words before "to" + verb, or before a gerund, that leave the act a fact: "began to suspend", "started laying". */
export const factualBefore: ReadonlySet<string> = new Set([
  'began', 'begin', 'begins', 'begun', 'beginning', 'started', 'start', 'starts', 'continued', 'continue', 'continues', 'proceeded', 'helped', 'went', 'managed', 'moved', 'came', 'rushed', 'on', 'finished', 'kept',
]);

/** Conjunctions that make their clause a condition. */
export const conditionals: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'should', 'lest', 'provided']);
