/** Nouns for people of whom nothing else is said: whether they are on the move depends on the sentence. */
export const plainPeople: ReadonlySet<string> = new Set([
  'people', 'persons', 'person', 'men', 'man', 'women', 'woman', 'children', 'child', 'adults', 'adult', 'families', 'family', 'minors', 'minor', 'boys', 'boy', 'girls', 'girl', 'babies', 'baby', 'infants', 'individuals',
  'individual', 'citizens', 'citizen', 'nationals', 'teenagers', 'youths',
]);

/** Nouns for people in an office, a trade or a plight of their own: never counted as people on the move. */
export const otherPeople: ReadonlySet<string> = new Set([
  'diplomats', 'diplomat', 'officials', 'official', 'ministers', 'ministry officials', 'leaders', 'lawmakers', 'deputies', 'senators', 'judges', 'prosecutors', 'lawyers', 'doctors', 'medics', 'nurses', 'paramedics', 'students',
  'teachers', 'workers', 'aid workers', 'staff', 'employees', 'experts', 'observers', 'members', 'member', 'drivers', 'truck drivers', 'lorry drivers', 'pilots', 'crew', 'crew members', 'firefighters', 'suspects', 'smugglers',
  'traffickers', 'couriers', 'detainees', 'inmates', 'hostages', 'opponents', 'dissidents', 'critics', 'reporters', 'correspondents', 'photographers', 'civilians', 'locals', 'inhabitants', 'tourists', 'travellers',
  'travelers', 'voters', 'supporters', 'marchers', 'ambassadors', 'envoys', 'executives', 'businessmen', 'oligarchs', 'specialists', 'instructors', 'fighters', 'mercenaries', 'guardsmen', 'veterans', 'recruits', 'conscripts',
  'victims of repression', 'political prisoners', 'athletes', 'priests', 'scholars', 'academics', 'signatories', 'helpers', 'organisers', 'organizers', 'perpetrators', 'men in uniform', 'professionals', 'clients', 'customers',
]);

/** Nouns for a gathering: "a group of 50" counts people. */
export const gatherings: ReadonlySet<string> = new Set(['group', 'groups', 'crowd', 'crowds', 'column', 'party', 'parties', 'gathering', 'convoy', 'caravan', 'mob']);

/** Beginnings of words that show a sentence is about something else than people on the move. */
export const otherwiseEngaged: readonly string[] = [
  'protest', 'demonstrat', 'rally', 'rallies', 'jail', 'prison', 'sentenc', 'convict', 'sanction', 'blacklist', 'designat', 'travel ban', 'visa ban', 'asset', 'passenger', 'aboard', 'on board', 'covid', 'coronavirus', 'vaccin',
  'election', 'voted', 'votes', 'dissent', 'opposition', 'smuggl', 'traffick', 'suspicion', 'charged with', 'accused of', 'pilgrim', 'concert', 'injured officers', 'political', 'treasury', 'listed', 'listing', 'beaten', 'crackdown',
];

/** Verbs before a bare number of people: "detained 13". */
export const verbsOfPeople: ReadonlySet<string> = new Set([
  'detained', 'arrested', 'killed', 'injured', 'wounded', 'rescued', 'jailed', 'freed', 'released', 'deported', 'expelled', 'evacuated', 'stopped', 'caught', 'apprehended', 'hospitalised', 'hospitalized', 'repatriated',
]);

/** Verbs before a bare number of what was counted before: "the guards counted 468". */
export const verbsOfCounting: ReadonlySet<string> = new Set([
  'counted', 'recorded', 'registered', 'logged', 'reported', 'noted', 'documented', 'detected', 'prevented', 'foiled', 'thwarted', 'confirmed', 'tallied',
]);

/** Verbs and their helpers behind a bare number that is the subject: "13 have died". */
export const verbsAfterPeople: ReadonlySet<string> = new Set([
  'have', 'has', 'had', 'were', 'was', 'are', 'is', 'died', 'remain', 'remained', 'drowned', 'perished', 'fled', 'waited', 'gathered', 'camped', 'crossed', 'marched', 'tried', 'attempted', 'sought', 'entered', 'arrived', 'came', 'applied',
  'spent', 'slept', 'stayed', 'stood', 'broke', 'left', 'flew', 'returned', 'took', 'walked', 'moved', 'sit', 'wait', 'live', 'lived', 'will', 'would', 'could', 'may', 'might', 'got', 'made', 'went', 'headed', 'reached', 'managed',
]);
