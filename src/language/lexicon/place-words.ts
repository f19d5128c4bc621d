import { wordSet } from '../word-set.ts';

// What tells a country, a union or a capital as a location from the same name as somebody who acts.
// All sets are in small letters.

/** After these a name is a location, whatever comes before them. */
export const locatingPrepositions: ReadonlySet<string> = wordSet(`
  into inside within near across through throughout via toward towards around outside along beyond onto in at amid
  above below beneath
`);

/** Nouns and verbs before "in" and "at" that turn them away from a location: "trust in Norway", "anger at Oslo". */
export const inAtTurners: ReadonlySet<string> = wordSet(`
  interest interested confidence trust faith belief believe anger angry furious aimed directed targeted disappointed
  disappointment hit hitting lashed aim frustration
`);

/** Words near "to" that make what follows an addressee or owner: "a warning to Oslo". */
export const addressing: ReadonlySet<string> = wordSet(`
  according thanks due response responded responding reply replied message messages letter letters appeal appeals
  appealed appealing warning warnings threat threats loyal loyalty close closer ties linked offer offered gave give
  giving given sold sell pay paid belongs belonged belonging proposed proposal demand demands damage harm similar said
  opposed concession concessions blow ultimatum speaking spoke speak talk talked talking signal signals unacceptable
  danger menace threatening friendly gift lesson sale sales attributed attribute hostile pressure apply applied applies
  credit credits allegiance
  assistance solidarity support answer turned turn turns turning pleaded replies responds wrote write writes relation
  subordinate ally envoy ambassador represents obvious clear important dangerous note protest invitation
  recommendation help helping cost costs handed extend extends extended extending complaint request requests grateful
  thankful
  indicated indicate indicating recommended recommends recommend explained explain explains notified conveyed conveys
  convey communicated signalled signaled suggested suggests suggest presented addressed complained complains apologised
  apologized objected objects deferred defers listens listened granted owed owes promised promises issued submitted
  forwarded nod gesture gestures rebuke snub reminder advice favour favours favors accountable beholden hostage
  subservient sympathetic friendlier deaf harmful useful humiliation gain gains victory defeat affront challenge
  compliments greetings thanks regards petition cable telegram memo briefing
`);

/** Words before "close to" by which somebody has an ear, and nothing lies there: "sources close to the Kremlin". */
export const closeCircles: ReadonlySet<string> = wordSet(`
  sources source people businessman businessmen businesswoman figures figure media channel channels outlet officials
  official company companies firm firms oligarch oligarchs circles man men politician politicians deal agreement come
  came
`);

/** Nouns of what states have with each other: "talks between Norland and Sudland". Anything else between two lies there. */
export const relationsBetween: ReadonlySet<string> = wordSet(`
  talks agreement agreements relations relationship trade dispute disputes tension tensions cooperation crisis
  conflict conflicts war contact contacts deal deals call calls meeting meetings difference differences link links
  understanding dialogue negotiation negotiations row standoff friendship treaty choose choice split rift exchange
  exchanges coordination solidarity diplomacy consultation consultations quarrel mediate mediation mediator
  confrontation ties spat feud pact alliance accord arrangement arrangements balance swap hostility hostilities
  fighting clash clashes unresolved unsettled divided partnership summit communication stand-off game battle struggle
  blame pawns compare comparison stand off standoffs showdown tug deadlock stalemate chasm gulf animosity mistrust
  distrust hotline brinkmanship squabble bargaining haggling wrangling thaw détente detente bargain compromise
`);

/** Nouns near "from" that make what follows an author or giver: "a statement from Oslo". */
export const issuing: ReadonlySet<string> = wordSet(`
  request requests pressure statement statements response reply support letter accusation accusations help aid
  demand demands threat threats criticism comment comments reaction reactions assurance assurances order orders
  signal signals condemnation permission money backing denial word words figures figure data report reports claims
  claim warning warnings appeal appeals answer different message messages invitation recognition approval consent
  readout readouts communique communiqué communiqués note notes briefing bulletin tweet post posts talk hint hints
  rumours
  rumors noises rhetoric silence guidance instructions instruction directive clearance cable telegram démarche demarche
  promise promises pledge pledges offer offers overture overtures summons explanation explanations apology guarantees
  guarantee confirmation objections objection protest protests insistence version estimate estimates number numbers
  loan loans provocation provocations assistance ultimatum attack attacks call calls account accounts denials
  independence proposal funding relief penalties concessions ban bans sanctions measures restrictions round batch
  announcement rebuke letters praise reassurance reassurances nothing little sorts quiet complaint complaints grumbling
  grumbles shrug bluster anger outrage applause thanks sympathy resistance opposition veto summons invective
  reproach reproaches reproof reminder reminders nod advice refusal rejection rebuttal
`);

/** Words farther before "from" for what somebody is to give: "demands a package from Oslo". */
export const askingFor: ReadonlySet<string> = wordSet(`
  pressure demand demands demanded demanding
`);

/** Nouns before "of" that make what follows a location: "citizens of Chad", "the borders of Norway". */
export const partsOfPlaces: ReadonlySet<string> = wordSet(`
  whole border borders frontier frontiers side sides territory territories airspace soil capital city town village
  citizens citizen nationals national natives native residents resident inhabitants north south east west northeast
  northwest southeast southwest outside inside part parts region regions area areas forest forests woods km kilometres
  kilometers miles way out edge edges outskirts centre center coast airport airports skies street streets population
  district districts province provinces corner heart shores gates half map metres crossing vicinity port closure
  reopening suburb suburbs municipality interior doorstep borderlands square bank gate rest lands swathes front hamlet
  short depth depths state county river lake island towns villages cities middle shore boundary settlement kilometre
  mile passport passports passport-holders direction tarmac runway strip stretch swathe slice pocket belt
`);

/** Words before "with" that make what follows a neighbour on the map: "frontier with Norway". */
export const sharedEdges: ReadonlySet<string> = wordSet(`
  border borders frontier frontiers boundary bordering fence wall barrier crossing crossings checkpoints checkpoint
  line lines stretch sector section segment edge posts borderland road roads rail railway traffic
`);

/** Words before "between" for two places: "flights between Oslo and Bergen". */
export const betweenPlaces: ReadonlySet<string> = new Set([
  ...sharedEdges,
  'flight',
  'flights',
  'route',
  'routes',
  'corridor',
  'forest',
  'forests',
  'strip',
  'land',
  'stuck',
  'trapped',
  'stranded',
  'travel',
  'traffic',
  'transit',
  'trains',
  'train',
  'caught',
  'zone',
  'gap',
  'wedged',
]);

/** Words near "for" for a destination: "left for Norway". */
export const bound: ReadonlySet<string> = wordSet(`
  coach ferry lorry truck board boarded boards boarding left leave leaving leaves bound headed heading head depart
  departed departing set flight flights visa visas bus
  destined route gateway embark embarked making made ticket tickets sailed permit permits
`);

/** Words before "over" for the sky above: "fly over Norway". */
export const overhead: ReadonlySet<string> = wordSet(`
  fly flies flew flying flown flight flights overflights airspace plane planes jet jets skies airliner aircraft
  drone drones route routes passing policing sky patrolled patrol patrols bombers traffic balloons
`);

/** Verbs whose object is a location: "reached Norway". */
export const movingVerbs: ReadonlySet<string> = wordSet(`
  leave leaves leaving left enter enters entered entering reach reaches reached reaching cross crosses crossed visit
  visits visited visiting flee flees fled fleeing transit transiting transited exit exited exiting bordering borders
  linked linking connects connected connecting toured touring traverse traversing departed departing overfly
  overflying approach approached approaching storm stormed storming traversed inhabit bypass bypassing avoid avoiding
  overflown transits tours infiltrate
`);

/** Nouns that a country or union before them locates: "EU airports", "the Norway side". */
export const locatedNouns: ReadonlySet<string> = wordSet(`
  side border borders frontier frontiers airspace territory soil airport airports crossing crossings checkpoint
  checkpoints forest forests region edge edges coast border-crossing borderland borderlands capital flank post
  boundary doorstep outskirts suburb suburbs skies province hospital hospitals woods countryside streets railway
  camp
`);

/** Nouns behind "border" or "capital" that make a service, a policy or a thing of it: "EU border agency". */
export const edgeServices: ReadonlySet<string> = wordSet(`
  agency guard guards force forces police service services policy commissioner committee officials official officers
  troops patrol patrols protection authorities markets management control mission
`);

/** Nouns that a city before them locates: "Oslo airport", "an Oslo court". */
export const cityNouns: ReadonlySet<string> = wordSet(`
  airport court hotel hotels street streets suburb suburbs resident residents summit flights flight university
  embassy region office offices hospital prison station bureau meeting apartment shopping city mall district
  conference Games based metro square service services landing stopover route routes runway tarmac
`);

/** Nouns that a country or union before them owns or sends, whatever stands before it: "to EU sanctions", "in EU law". */
export const ownedNouns: ReadonlySet<string> = wordSet(`
  sanctions law laws leaders leader ministers minister officials official diplomats diplomat member members states
  countries presidency summit institutions policy delegation embassy ambassador ambassadors government president funds
  funding support aid authorities troops foreign parliament court visa visas envoy chief budget standards rules
  commission council nations pressure restrictions measures blacklist list listings designations asset travel import
  export ban bans embargo package round carriers airlines state regime spokesman spokeswoman citizens companies
  relations crisis
  listing designation designations blacklisting decision decisions directive directives regulation regulations treaty
  treaties proposal proposals plan plans mission missions levy tariff tariffs deadline veto taxpayers subsidies grant
  grants loan loans agency agencies observers monitors negotiators negotiator bureaucrats penalties penalty move moves
  spokespeople spokesperson secretary department treasury congress military army intelligence
`);

/** Behind a possessor: what is a location, whatever adjectives and measures stand between: "Norland's busiest dry port". */
export const ownScenery: ReadonlySet<string> = wordSet(`
  port terminal hub river lake forest mountain mountains border frontier crossing airport city town village region
  province station bridge motorway railway road coast peninsula swamp marsh plateau island wilderness park
`);

/** Adjectives that may stand between the bare name of a country and its border. */
export const edgeAdjectives: ReadonlySet<string> = wordSet(`
  western eastern northern southern external outer land southeastern southwestern northeastern northwestern
`);

/** Adjectives that name a part of a country: "eastern Norway". */
export const compassAdjectives: ReadonlySet<string> = wordSet(`
  western eastern northern southern southeastern southwestern northeastern northwestern
`);

/** Adjectives that may stand between a preposition or possessive and what it governs. */
export const betweenAdjectives: ReadonlySet<string> = wordSet(`
  the neighbouring neighboring nearby western eastern northern southern central north south east west southeastern
  southwestern northeastern northwestern rural mainland own its external outer long entire whole land state common
  shared snowbound wider upper lower modern fellow frozen
`);

/** Nouns that stand between an article and a name they describe: "the capital Oslo", "NATO member Norway". */
export const describingNouns: ReadonlySet<string> = wordSet(`
  member state country ally neighbour neighbor republic nation partner eu nato baltic
`);
export const townDescribers: ReadonlySet<string> = wordSet(`
  capital city town village hamlet port resort settlement
`);

/** Nouns behind a town that make the name of what was signed or agreed there, where they are written large: "the Geneva Convention". */
export const treatyNouns: ReadonlySet<string> = wordSet(`
  convention conventions protocol protocols agreement agreements accord accords pact treaty treaties regulation process
  memorandum declaration charter format statute document criteria principles rules package consensus final
`);
