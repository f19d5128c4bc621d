/**
 * Verbs that carry little of their own beside an event noun: "held a phone call", "launched an investigation", "made an
 * attempt", "opened an inquiry". The noun is the trigger then.
 */
export const lightVerbs: ReadonlySet<string> = new Set([
  'hold',
  'have',
  'make',
  'launch',
  'open',
  'conduct',
  'carry',
  'take',
  'give',
  'stage',
  'mount',
  'pay',
  'order',
  'convene',
  'host',
  'attend',
  'announce',
  'call',
]);
