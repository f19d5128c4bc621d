import { wordSet } from '../word-set.ts';

/** Last words of a body's name, small letters: "Border Monitoring Foundation". */
export const organisationHeads: ReadonlySet<string> = wordSet(`
  ministry foundation agency airlines airline airways railways committee commission council institute university academy
  party association organisation organization union court tribunal bank office service services guard parliament
  embassy consulate centre center corporation company ltd inc gmbh times post news radio television network
  federation authority department bureau alliance coalition forces force directorate secretariat fund trust movement
  league society forum group holding observatory initiative cross crescent watch brigade division regiment battalion
  prosecutor chancellery assembly congress senate treasury tribune herald gazette journal magazine telegraph
  aid relief guardian consortium confederation mission delegation platform collective studies bundestag government
  administration police army front hospital clinic prosecutors monitor works cargo logistics capital holdings leasing partners
`);

/** Heads that are as often a common noun behind a capitalised name, and count only with two words of name before them: "the Wagner group". */
export const weakHeads: ReadonlySet<string> = wordSet(`
  party court office service services post times news cross watch group forces force mission guard union trust
  platform studies centre center bank parliament radio television government administration police army front
  hospital clinic society committee commission council ministry embassy department authority agency company
  aid relief prosecutor assembly congress monitor division delegation directorate airline fund movement works capital partners
`);

/** Nouns of bodies right behind which a name may stand: "the news site Velmnet", "the truck maker Norlaz". */
export const introducingNouns: ReadonlySet<string> = wordSet(`
  site website portal newspaper daily weekly magazine tabloid broadcaster channel station outlet agency
  maker producer manufacturer builder refiner refinery carrier airline operator forwarder haulier supplier contractor
  developer lender bank insurer retailer company firm conglomerate charity ngo association foundation collective
  watchdog pollster body union guild group network organisation organization federation consortium publisher provider
  lessor brokerage consultancy platform blog monthly syndicate cooperative league alliance startup confederation giant
  exporter importer directorate regulator party think-tank institute lobby broker shipper shipyard brewer brewery miner
  steelmaker carmaker truckmaker
`);

/** Heads that an adjective of a country is enough for: "Danish Radio". */
export const nationalHeads: ReadonlySet<string> = wordSet(`
  radio television airlines airways railways airports
`);

/** First words of a newspaper's or firm's name in other languages. */
export const foreignArticles: ReadonlySet<string> = wordSet(`
  der die das le la il el gazeta radio fundacja agence corriere medycy grupa stowarzyszenie
`);

/** First words of a body's name that go on with "of" or "for": "Committee for the Protection of Journalists". */
export const organisationFronts: ReadonlySet<string> = wordSet(`
  ministry committee office institute university council centre center association foundation union league
  federation department house organisation organization society academy agency board bureau chamber court embassy
  directorate fund movement network party alliance coalition commission assembly reporters doctors ombudsman
  authority bank mission campaign
`);

/** Last words of a place's name, small letters: "Augustow Forest". */
export const placeHeads: ReadonlySet<string> = wordSet(`
  forest river lake province voivodeship county district region oblast airport bridge strait peninsula mountains
  island islands gap sea gulf bay valley canal desert governorate municipality square street
`);

/** What a part of a country is called that is named after its main town: "Moss district". */
export const areaNouns: readonly string[] = 'province voivodeship county district region oblast governorate'.split(' ');

/** Common nouns of places that may follow or precede a town's name: "Moss crossing", "the village of Moss". */
export const townNouns: ReadonlySet<string> = wordSet(`
  crossing checkpoint village town city hamlet settlement district region province municipality county forest camp
  airport port station island river lake post resort suburb capital
`);

/** Words that end the name of an unnamed group; a register's alias that ends in one names nobody in particular. */
export const groupNouns: ReadonlySet<string> = wordSet(`
  authorities leaders officials volunteers summit ministers guards people troops soldiers media
`);
