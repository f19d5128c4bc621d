import { wordSet } from '../word-set.ts';

/** Plurals that are no things to be counted: thoughts and their parts, ways, times; and words in -s that are no nouns. */
export const notThings: ReadonlySet<string> = wordSet(`
  sides halves parts pieces ways things points steps times fold versions recommendations conclusions lessons reasons
  questions answers options scenarios aspects factors elements kinds types sorts forms fronts levels stages phases
  chapters sections paragraphs words sentences directions tracks goals aims principles themes problems issues facts
  numbers figures ends hands eyes faces views worlds approaches reputations methods policies tales stories truths
  lines cordons extremes poles camps tiers layers pillars strands tasks demands conditions criteria caveats
  possibilities alternatives explanations interpretations claims arguments theories notes remarks observations
  decades centuries generations seasons weekends fortnights evenings mornings afternoons summers winters springs
  autumns dates occasions instances episodes rounds goes turns lives degrees thirds quarters fifths tenths
  fits gaps acts adds lets sets cuts hits runs asks tops bars eats owns sums odds bits lots ages eras gains fears hopes
  grounds respects senses measures sanctions packages
  is was has does says as its this his ours theirs hers yes plus minus versus thus always perhaps besides less
  across towards afterwards others ones us means makes takes goes comes gets gives puts shows remains stays needs
  wants wins loses leaves lies sits stands waits dies flies falls rises grows begins ends starts stops
`);

/** Plurals of thoughts, words and happenings: told apart in twos and threes ("two accounts") without being counted. */
export const abstractThings: ReadonlySet<string> = wordSet(`
  accounts totals counts series habits results outcomes moments memories readings texts reports stories versions
  welcomes farewells greetings rests prices costs lengths heights weights widths sizes speeds areas borders frontiers
  frontlines fronts groups clusters categories classes grades ranks orders strategies tactics approaches attitudes
  beliefs opinions positions postures stances visions concepts notions ideas thoughts dreams wishes promises pledges
  vows threats warnings appeals calls speeches statements announcements messages headlines quotes proverbs jokes
  rumours rumors myths legends narratives scripts scenes acts images pictures impressions feelings moods emotions
  tendencies trends patterns shapes curves waves spikes peaks lows highs surges records rates ratios averages scales
  effects causes consequences impacts risks dangers dilemmas puzzles mysteries crises wars battles conflicts disputes
  quarrels rows feuds fights struggles campaigns efforts moves steps turns twists changes shifts swings breaks
  pauses halts delays tries failures successes victories defeats losses wins setbacks breakthroughs advantages
  drawbacks benefits merits flaws weaknesses strengths virtues values standards norms rules laws rights duties
  obligations tests trials experiments studies surveys polls debates talks meetings summits visits trips journeys
  walks rides routes paths roads lanes corridors directions destinations origins sources roots ends beginnings starts
  openings endings deadlines schedules timetables calendars dates plans projects programs programmes proposals
  motions draughts drafts roles functions purposes uses jobs careers lives deaths births ages names languages
  dialects accents alphabets cultures religions faiths traditions customs systems regimes orders models powers forces
  blocs camps wings parties sides ones lists files finds interviews chambers houses incidents events affairs matters things sorts legs attacks
`);

/** Words that end a noun phrase before any noun has come. */
export const wordsAfterNouns: ReadonlySet<string> = wordSet(`
  the and but for from with into near than who whom which that was were are had has have will would could should may
  might can did does not after before since until during when where while over under against between through across
  along they she said says because per every each about around out off down back away home there here then now only
  just also still already more less most least other another all any some such both half upon within without inside
  outside behind beyond among amid despite via versus apiece alone later earlier ago left
`);
