import { wordSet } from '../word-set.ts';
import { nounStops } from './noun-stops.ts';

/** Plurals that are no things to be counted: thoughts and their parts, ways, times; and words in -s that are no nouns. */
export const notThings: ReadonlySet<string> = wordSet(`
  sides halves parts pieces ways things points steps times versions recommendations conclusions lessons reasons
  questions answers options scenarios aspects factors elements kinds types sorts forms fronts levels stages phases
  chapters sections paragraphs words sentences directions tracks goals aims principles themes problems issues facts
  numbers figures ends hands eyes faces views worlds approaches reputations methods policies tales stories truths
  lines cordons extremes poles camps tiers layers pillars strands tasks demands conditions caveats possibilities
  alternatives explanations interpretations claims arguments theories notes remarks observations decades centuries
  generations seasons weekends fortnights evenings mornings afternoons summers winters springs autumns dates occasions
  instances episodes rounds goes turns lives degrees thirds quarters fifths tenths fits gaps acts adds lets sets cuts
  hits runs asks tops bars eats owns sums odds bits lots ages eras gains fears hopes grounds respects senses measures
  sanctions packages does says ours theirs hers always perhaps besides towards afterwards others ones means makes
  takes comes gets gives puts shows remains stays needs wants wins loses leaves lies sits stands waits dies flies
  falls rises grows begins starts stops
`);

/** Plurals of thoughts, words and happenings of which no ending tells that: told apart in twos and threes ("two accounts") without being counted. */
export const abstractThings: ReadonlySet<string> = wordSet(`
  accounts totals counts habits results outcomes readings texts reports welcomes farewells greetings rests prices
  costs lengths heights weights widths sizes speeds areas borders frontiers frontlines groups clusters classes grades
  ranks orders tactics attitudes beliefs opinions concepts ideas thoughts dreams wishes promises pledges vows threats
  warnings appeals calls speeches messages headlines quotes proverbs jokes rumours rumors myths legends narratives
  scripts scenes images feelings moods trends patterns shapes curves waves spikes peaks lows highs surges records
  rates ratios averages scales effects causes impacts risks dangers dilemmas puzzles crises wars battles conflicts
  disputes quarrels rows feuds fights struggles campaigns efforts moves twists changes shifts swings breaks pauses
  halts delays successes defeats losses setbacks breakthroughs advantages drawbacks benefits merits flaws weaknesses
  strengths virtues values standards norms rules laws rights tests trials surveys polls debates talks meetings summits
  visits trips journeys walks rides routes paths roads lanes corridors origins sources roots beginnings openings
  endings deadlines schedules timetables calendars plans projects programs programmes proposals draughts drafts roles
  purposes uses jobs careers deaths births names languages dialects accents alphabets religions faiths customs systems
  regimes models powers forces blocs wings lists files finds interviews chambers houses incidents events affairs
  matters legs attacks
`);

/** Words that end a noun phrase before any noun has come. */
export const wordsAfterNouns: ReadonlySet<string> = new Set([
  ...nounStops,
  ...wordSet(`
  the whom should may might can about around out off down back away home there here then now just also still already
  more most least other another all any some such both half upon within without inside outside behind beyond among
  amid despite via apiece alone later earlier ago left
`),
]);
