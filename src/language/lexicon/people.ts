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
