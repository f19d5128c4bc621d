import { wordSet } from '../word-set.ts';

/** Nouns for people of whom nothing else is said: whether they are on the move depends on the sentence. */
export const plainPeople: ReadonlySet<string> = wordSet(`
  people persons person men man women woman children child adults adult families family minors minor boys boy
  girls girl babies baby infants individuals individual citizens citizen nationals teenagers youths
  youngsters toddlers newborns orphans couples brothers sisters siblings mothers fathers relatives strangers
  compatriots countrymen patients parents grandparents sons daughters teens adolescents schoolchildren pensioners
`);

/** Nouns for people in an office, a trade or a plight of their own: never counted as people on the move. */
export const otherPeople: ReadonlySet<string> = new Set([
  ...wordSet(`
  diplomats diplomat officials official ministers leaders lawmakers deputies senators judges prosecutors lawyers
  doctors medics nurses paramedics students teachers workers staff employees experts observers members member drivers
  pilots crew firefighters suspects smugglers traffickers couriers detainees inmates hostages opponents dissidents
  critics reporters correspondents photographers civilians locals inhabitants tourists travellers travelers voters
  supporters marchers ambassadors envoys executives businessmen oligarchs specialists instructors fighters mercenaries
  guardsmen veterans recruits conscripts athletes priests researchers interviewees respondents guests visitors
  neighbours neighbors colleagues facilitators scholars academics signatories poles danes finns swedes turks
  spaniards britons czechs slovaks serbs croats greeks helpers organisers organizers perpetrators professionals
  clients customers souls clerks heads chiefs commanders directors managers aides advisers advisors spokesmen
  secretaries delegates councillors mayors governors legislators parliamentarians mps meps commissioners presidents
  premiers consuls attaches scientists biologists historians economists truckers farmers foresters hunters fishermen
  hikers cyclists shopkeepers hoteliers pupils technicians electricians builders labourers
  fitters divers rescuers sailors airmen cadets snipers spies saboteurs hackers bloggers writers artists musicians
  editors translators interpreters campaigners investors landlords homeowners householders motorists commuters
  onlookers passers-by spectators rioters hooligans militants insurgents believers parishioners nuns monks bishops
  plaintiffs defendants witnesses petitioners psychologists psychiatrists friends participants partygoers attendees
  participant contestants bereaved allies partners trainees deserters defectors emigres exiles ringleaders accomplices
  middlemen recruiters hauliers villagers townspeople townsfolk islanders settlers dwellers guides schoolgirls
  schoolboys undergraduates graduates apprentices interns
  policewomen cops constables sergeants lieutenants captains corporals sentries sappers gunners seamen infantrymen
  servicewomen commandos bodyguards wardens warders jailers jailors watchmen lookouts retirees widows widowers fishers
  shepherds beekeepers millers bakers butchers cooks chefs waiters waitresses barmen bartenders innkeepers
  stallholders cleaners caretakers janitors welders bricklayers laborers craftsmen carpenters plumbers mechanics
  architects surveyors lorry-drivers taxi-drivers cabbies chauffeurs railwaymen dockers stewardesses hostesses
  surgeons physicians therapists midwives pharmacists dentists coroners pathologists caregivers carers lifeguards
  mountaineers climbers skiers walkers ramblers motorcyclists bikers runners shoppers holidaymakers sightseers
  backpackers expatriates expats pilgrims attorneys solicitors barristers jurists magistrates jurors notaries bailiffs
  ombudsmen arbitrators investigators detectives auditors inspectors examiners commentators columnists essayists
  authors novelists poets playwrights painters singers actors actresses filmmakers film-makers comedians dancers
  designers vloggers influencers streamers cameramen newsmen presenters announcers newsreaders moderators programmers
  academicians sociologists geographers analysts strategists pollsters theologians ecologists professors lecturers
  tutors rectors deans schoolteachers headteachers librarians archivists curators bankers brokers accountants cashiers
  entrepreneurs businesspeople businesswomen tycoons magnates financiers subordinates bosses chairmen chairwomen
  aldermen councilors prefects bureaucrats mandarins negotiators mediators interlocutors counterparts emissaries
  monarchs politicians statesmen populists nationalists conservatives socialists communists separatists loyalists
  partisans rebels jihadists extremists terrorists gangsters criminals offenders convicts fugitives thieves robbers
  burglars fraudsters forgers assailants attackers gunmen murderers culprits wrongdoers henchmen thugs
  enforcers fixers godparents grandmothers grandfathers aunts uncles cousins nephews nieces
  husbands wives spouses guardians fiancees lovers housewives dignitaries celebrities laureates
  winners finalists competitors contenders candidates nominees incumbents sportsmen sportswomen footballers swimmers
  wrestlers boxers trainers referees fans clergymen clerics pastors vicars rabbis imams deacons archbishops cardinals
  missionaries worshippers worshipers congregants chaplains humanitarians philanthropists benefactors sympathisers
  sympathizers followers adherents strikers picketers squatters vigilantes outsiders loners bachelors octogenarians
  centenarians whistleblowers informants informers agents operatives
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
