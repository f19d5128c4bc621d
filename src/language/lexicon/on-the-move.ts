import { wordSet } from '../word-set.ts';

/** Beginnings of words that show a sentence is about something else than people on the move. */
export const otherwiseEngaged: readonly string[] = [
  ...wordSet(`
    protest demonstrat rally rallies jail prison sentenc convict sanction blacklist designat asset passenger covid
    coronavirus vaccin election voted votes dissent opposition smuggl traffick suspicion suspected pilgrim concert
    political treasury listed listing beaten crackdown arrest aiding facilitat driver activist pardon crash paratroop
    festival funeral wedding vigil mourn candle coffin divert hijack
  `),
  'travel ban',
  'visa ban',
  'charged with',
  'accused of',
  'boarded',
  'behind bars',
  'espionage',
  'the fair',
  'the grave',
  'graveside',
  'mourn',
  'coffin',
  'prayed',
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
  ...wordSet('border frontier fence wire razor barrier camped camps encamp forest woods tents crossing checkpoint'),
];

/** Beginnings of words that show a passage is about people on the move. */
export const onTheMove: ReadonlySet<string> = wordSet(`
  migrant migration refugee asylum repatriat pushback stranded camped encamp evacuation
`);

/** Beginnings of words that, in a text about people on the move, tell of them: a way on foot, a night outside, a pushback. */
export const onTheMoveThemselves: readonly string[] = [
  ...wordSet(`
    perish froze frostbit hypotherm starv stuck trapped shiver exhausted dehydrat smuggled undocumented
    uninvited trek wander huddl intercept apprehend repel unaccompanied overnight pelt hurl trampl ramm emaciated
    barefoot malnourish homesick feverish soaked
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
  'with stones',
  'with branches',
  'with sticks',
  'with logs',
  'battering ram',
  'tear gas',
  'to hospital',
  'march on',
  'marched on',
  'marching on',
  ...[...wordSet('held caught stopped detained found spotted seen camped')].map((done) => `${done} near`),
  'water cannon',
  'humanitarian corridor',
  'corridor for',
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
  'slept here',
  'slept in',
  'slept on',
  'slept out',
  'sleep in',
  'sleep on',
  'sleep out',
  'sleeping in',
  'sleeping on',
  'sleeping out',
  'another night in',
  'the night in',
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
  ...[...wordSet('of at on to from near towards along over across through under behind')].flatMap((preposition) =>
    [...wordSet('border frontier fence wire barrier crossing checkpoint camp')].map(
      (noun) => `${preposition} the ${noun}`,
    ),
  ),
];
