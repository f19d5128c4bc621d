import { wordSet } from '../word-set.ts';

/** Nouns for people of whom nothing else is said: whether they are on the move depends on the sentence. */
export const plainPeople: ReadonlySet<string> = wordSet(`
  people persons person men man women woman children child adults adult families family minors minor boys boy
  girls girl babies baby infants individuals individual citizens citizen nationals teenagers youths
  youngsters toddlers newborns orphans couples brothers sisters siblings mothers fathers relatives strangers
`);

/** Nouns for people in an office, a trade or a plight of their own: never counted as people on the move. */
export const otherPeople: ReadonlySet<string> = new Set([
  ...wordSet(`
  diplomats diplomat officials official ministers leaders lawmakers deputies senators judges prosecutors
  lawyers doctors medics nurses paramedics students teachers workers staff employees experts observers members
  member drivers pilots crew firefighters suspects smugglers traffickers couriers detainees inmates hostages
  opponents dissidents critics reporters correspondents photographers civilians locals inhabitants tourists
  travellers travelers voters supporters marchers ambassadors envoys executives businessmen oligarchs
  specialists instructors fighters mercenaries guardsmen veterans recruits conscripts athletes priests
  researchers interviewees respondents guests visitors patients neighbours neighbors colleagues facilitators scholars academics signatories poles danes finns swedes turks spaniards britons czechs slovaks serbs croats greeks helpers organisers organizers perpetrators professionals clients customers
  souls clerks heads chiefs commanders directors managers aides advisers advisors spokesmen secretaries
  delegates councillors mayors governors legislators parliamentarians mps meps commissioners presidents premiers
  consuls attaches scientists biologists historians economists hauliers truckers farmers foresters hunters fishermen
  hikers cyclists shopkeepers hoteliers pensioners pupils schoolchildren technicians electricians builders labourers
  fitters divers rescuers sailors airmen cadets snipers spies saboteurs hackers bloggers writers artists musicians
  editors translators interpreters campaigners investors landlords homeowners householders motorists commuters
  onlookers passers-by spectators rioters hooligans militants insurgents believers parishioners nuns monks bishops
  plaintiffs defendants witnesses petitioners psychologists psychiatrists
  friends participants partygoers attendees participant contestants bereaved allies partners trainees deserters defectors emigres exiles ringleaders accomplices middlemen recruiters
`),
  'ministry officials',
  'aid workers',
  'aid worker',
  'truck drivers',
  'lorry drivers',
  'crew members',
  'victims of repression',
  'political prisoners',
  'men in uniform',
]);

/** Nouns for a gathering: "a group of 50" counts people. */
export const gatherings: ReadonlySet<string> = wordSet(`
  group groups family camp crowd crowds column party parties gathering convoy caravan mob
`);

/** Bodies of soldiers: "a force of 17,000". */
export const forces: ReadonlySet<string> = wordSet(`
  force forces contingent garrison battalion brigade regiment division army corps detachment militia reserve
`);

/** Bodies of people with a task of their own: "a team of 12". */
export const crews: ReadonlySet<string> = wordSet(`
  team crew staff delegation squad jury panel workforce mission
`);

/** Beginnings of words that show a sentence is about something else than people on the move. */
export const otherwiseEngaged: readonly string[] = [
  ...wordSet(`
    protest demonstrat rally rallies jail prison sentenc convict sanction blacklist designat asset passenger covid
    coronavirus vaccin election voted votes dissent opposition smuggl traffick suspicion suspected pilgrim concert
    political treasury listed listing beaten crackdown arrest aiding facilitat driver activist pardon crash paratroop
    festival funeral wedding vigil divert hijack
  `),
  'travel ban',
  'visa ban',
  'charged with',
  'accused of',
  'boarded',
  'behind bars',
  'espionage',
  'the fair',
  'a fair',
  'helped others',
  'for helping',
  'for organising',
  'for assisting',
  'helping migrants',
  'helped migrants',
];

/** Beginnings of words that show people on the move at the line itself. */
export const atTheLine: readonly string[] = [
  ...wordSet(`
    border frontier fence wire razor barrier camped camps encamp forest woods tents crossing checkpoint
  `),
];

/** Beginnings of words that show a passage is about people on the move. */
export const onTheMove: ReadonlySet<string> = wordSet(`
  migrant migration refugee asylum repatriat pushback stranded camped encamp evacuation
`);

/** Beginnings of words that, in a text about people on the move, tell of them: a way on foot, a night outside, a pushback. */
export const onTheMoveThemselves: readonly string[] = [
  ...wordSet(`
    perish froze frostbit hypotherm starv stuck trapped shiver exhausted dehydrat smuggled undocumented
    uninvited trek wander huddl intercept apprehend repel unaccompanied overnight
  `),
  'picked up',
  'asleep',
  'outdoors',
  'in the open',
  'in the cold',
  'in the snow',
  'in tents',
  'reception cent',
  'transit cent',
  'logistics cent',
  'in a warehouse',
  'in the warehouse',
  'threw stones',
  'stones at',
  'humanitarian corridor',
  'corridor for',
  ...wordSet('barefoot soaked'),
  'travelling alone',
  'traveling alone',
  'turned to us',
  'asked us for help',
  'asking for help',
  'dog bite',
  'bite wounds',
  'rubber bullets',
  'trench foot',
  'their phones',
  'corridor to',
  'flights home',
  'flight home',
  'with a ladder',
  'with ladders',
  'wire cutters',
  'bolt cutters',
  'slipped through',
  'came through',
  'walked in',
  'walked across',
  'return voluntarily',
  'returned voluntarily',
  'through the wire',
  'over the wire',
  'under the wire',
  'through the fence',
  'over the fence',
  'slept here',
  'slept in',
  'slept on',
  'slept out',
  'sleeping in',
  'sleeping on',
  'sleeping out',
  'pushed back',
  'turned back',
  'turned away',
  'sent back',
  'taken back',
  'walking along',
  'walking towards',
  'walked towards',
  'waded',
  'got across',
  'get across',
  'made it across',
  'made it through',
  'got through',
  'climbed over',
  'crawled under',
  'cut through',
  'without food',
  'without water',
  'without shelter',
  'without papers',
  'in the forest',
  'in the woods',
  'in the swamp',
  'from the forest',
  'from the woods',
  'remains of',
  'flown home',
  'flew home',
  'taken home',
  'closed crossing',
  // where people stand, wait and get across
  ...[
    'of',
    'at',
    'on',
    'to',
    'from',
    'near',
    'towards',
    'along',
    'over',
    'across',
    'through',
    'under',
    'behind',
  ].flatMap((preposition) =>
    ['border', 'frontier', 'fence', 'wire', 'barrier', 'crossing', 'checkpoint', 'camp'].map(
      (noun) => `${preposition} the ${noun}`,
    ),
  ),
];

/** Verbs before a bare number of people: "detained 13". */
export const verbsOfPeople: ReadonlySet<string> = wordSet(`
  detained arrested killed injured wounded rescued jailed freed released deported expelled evacuated stopped
  caught apprehended hospitalised hospitalized repatriated intercepted held evicted
  houses housed shelters sheltered accommodates accommodated
  detaining arresting killing injuring rescuing releasing deporting expelling evacuating stopping catching
  apprehending intercepting releases frees jails deports expels evacuates repatriates detain detains arrest arrests rescue rescues stops catches apprehends intercepts
`);

/** Verbs that take a bare number of people behind "away", "back", "home" and the like: "turned away 23". */
export const phrasalVerbsOfPeople: ReadonlySet<string> = wordSet(`
  turned turns turning sent sends sending pushed pushes pushing forced drove driven flew flown took taken takes
  brought let lets picked rounded handed threw brings bringing flies flying drives airlifted airlifts returned helped
`);

/** Verbs of which people are the object before "home" or "back": "flies 431 home". */
export const homeward: ReadonlySet<string> = wordSet(`
  fly flies flew flown flying take takes took taken taking bring brings brought bringing send sends sent sending carry
  carries carried carrying ferry ferries ferried ferrying return returns returned returning turn turns turned turning
  push pushes pushed pushing drive drives drove driven driving escort escorts escorted airlift airlifts airlifted help
  helps helped force forces forced order orders ordered bus bused bussed get gets got see sees saw
`);

/** Those of them that move people to a place: "carrying 190 to Norland". */
export const verbsOfFlying: ReadonlySet<string> = wordSet(`
  fly flies flew flown flying carry carries carried carrying ferry ferries ferried ferrying return returns returned
  returning airlift airlifts airlifted repatriate repatriates repatriated repatriating deport deports deported deporting
  expel expels expelled evacuate evacuates evacuated evacuating took takes taking brought brings bringing bused bussed
`);

/** Verbs before a bare number of what was counted before: "the guards counted 468". */
export const verbsOfCounting: ReadonlySet<string> = wordSet(`
  counted recorded registered logged reported noted documented detected prevented foiled thwarted confirmed
  given brought saw counts records registers logs tallied tallies counting recording registering logging reporting
  detecting preventing foiling thwarting documenting reports documents detects prevents foils thwarts repelled
  repelling repels
`);

/** Verbs and their helpers behind a bare number that is the subject: "13 have died". */
export const verbsAfterPeople: ReadonlySet<string> = wordSet(`
  have has had were was are is died remain remained drowned perished fled waited gathered camped crossed
  marched tried attempted sought entered arrived came applied spent slept stayed stood broke left flew
  returned took walked moved sit wait live lived will would could may might got made went headed reached
  managed survived escaped vanished disappeared swam walk face faced need needed returned starved froze suffered
  freeze drown die flee gather sleep huddle shiver starve survive reach arrive enter apply seek perish cling await
`);
