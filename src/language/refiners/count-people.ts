import type { CountMention, Mention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { plainGroupOf } from '../counting/counted-noun.ts';
import { isListed } from '../counting/listed-people.ts';
import { movedRule } from '../counting/people-moved.ts';
import { isWanted } from '../counting/wanted.ts';
import { clauseAround, createMetricChooser } from '../counting/metric-chooser.ts';
import { createBeginningFinder } from '../word-beginning.ts';
import { createTrait } from '../word.ts';
import { atTheLine, onTheMove, onTheMoveThemselves, otherwiseEngaged } from '../lexicon/on-the-move.ts';
import { plainPeople } from '../lexicon/people.ts';
import { verbsAfterPeople } from '../lexicon/verbs-of-people.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import { createWeighedEnding } from '../counting/weighed-ending.ts';

/** Words of sentences about other people: those who live there, those on a list, those let out of prison. */
const settled = prosePattern(
  /\b(?:lives?|living|inhabitants|residents|villagers|work(?:s|ed|ers)?|staff|l(?:ay|aid) off|dismiss\p{L}*|hired?|package|round of|measures|sanction\p{L}*|individuals|entities|firms|companies|walked free|freed|releas\p{L}+|prison\p{L}*|attended|polled|surveyed|respondents|signed)\b/iu,
);

/** "He employed (four) people": a master and his hands, whatever the passage is about. */
const isHired = createWeighedEnding(
  /\b(?:employ(?:s|ed|ing)?|hir(?:es?|ed|ing)|recruit(?:s|ed|ing)?|elect(?:s|ed)?|trains?|trained|train up|paid|pays) /iu,
);

/** "talked with (84) people, 62 of them migrants": the others are none. */
const isMixed =
  /^(?: (?!and\b)\p{L}+){0,2},? (?:\p{L}+ )?(?:\d[\d,]*|\p{L}+) of (?:them|whom) (?:\p{Ll}+ )?(?:migrants|asylum|refugees)\b/u;

/** "sent 15,000 of them, and 5,000 are still there" */
const sentAway = prosePattern(/\b(?:sent|deployed|posted|stationed) (?:\p{L}+ )?[\d,]+ of (?:them|these)\b/iu);

/** "Activists suspect dozens": who counts is not whom they count. */
const activistsSay = prosePattern(
  /\bactivists? (?:have |has |had |also )?(?:sa(?:y|ys|id)|suspect|spoke|speak|puts?|estimate|report|count|believe|fear|warn|told|tell|documented|tallied|found|know)/iu,
);

/** Asks whether a word of a sentence begins like one of a list. */
function createQuestion(beginnings: Iterable<string>): (sentence: SentenceReading) => boolean {
  const find = createBeginningFinder(beginnings);
  return ({ tokens, text }) => find(tokens, text).size > 0;
}

/** What lists call people, in the heads of their columns too. */
const isIndividual = /^individuals?$/iu;

/** What is said of a crowd at once: "over 10,000 people in Norland". UTF-16 units. */
const behind = ({ text }: SentenceReading, { end }: CountMention): TextRange => ({
  start: end,
  end: end + (/^[^,;:]{0,60}?(?=[,;:]| and (?:\p{L}+ )?\d|$)/u.exec(text.slice(end))?.[0].length ?? 0),
});

/** "a family of seven", "no fewer than nineteen have perished": a number of people though nothing is counted by name. */
const isWhoDoes = ({ tokens }: SentenceReading, { rule, start, end }: CountMention): boolean =>
  (rule === 'count-people' && start === 0) ||
  rule === 'count-gathering' ||
  rule === movedRule ||
  verbsAfterPeople.has(tokens.find((token) => token.start >= end)?.lower ?? '');

/** Whether people are taken somewhere, or taken in. */
const isTaken = (sentence: SentenceReading, { rule, start }: CountMention): boolean =>
  rule === movedRule || isWanted(sentence, start);

/** Few people ("two men in a car") may be anybody. */
const isCrowd = ({ value, min }: CountMention): boolean => (value ?? min ?? 0) >= 10;

/** Whether a word tells of the line itself: "fence", "crossing". */
const isOfTheLine = createTrait(({ lower }) => atTheLine.some((word) => lower.startsWith(word)));

/**
 * Counts of plain people ("24 people there") that their sentence leaves open: in a passage that has spoken of people on
 * the move it counts them, unless its own sentence is about something else (sanctions, protests, prisoners). In a text
 * about them a crowd needs no such passage, nor do the few of whom a sentence tells a way on foot or a night in the cold.
 */
export function createPeopleRefiner(registers: Registers): Refiner {
  const choose = createMetricChooser(registers);
  const groups = registers.site.countedGroups;
  const people = plainGroupOf(groups);
  const migrants = groups.find((group) => group.migrants);
  const onTheMoveToo = { isMigrantCount: true, unit: migrants?.unit ?? people?.unit ?? 'people' };
  const moving = groups.filter(
    (group) => group.migrants && group.nouns.some((noun) => !/^(?:death|request)/u.test(noun)),
  );
  // capitalised in the text, "Afghans": the nouns of whole peoples and of migrants, no single adjectives
  const nouns = moving.flatMap((group) => group.nouns).filter((noun) => noun.endsWith('s'));
  const speaksOfThem = createQuestion([...onTheMove, ...nouns]);
  const findOthers = createBeginningFinder(otherwiseEngaged);
  const speaksOfOthers = ({ tokens, text }: SentenceReading): boolean => {
    const others = findOthers(tokens, text);
    return others.size > (others.has('activist') && activistsSay.test(text) ? 1 : 0);
  };
  const speaksOfPlight = createQuestion(onTheMoveThemselves);

  return (document) => {
    let passage = -1;
    let isTold = false;
    /** The first sentence of the passage that has not been asked: few are, since few counts are open. */
    let unasked = 0;
    let isTheSubject: boolean | null = null;
    let isNamed: boolean | null = null;
    /** The row of a table in which an earlier column counts people on the move. */
    let toldRow: number | null = null;
    const sentences = document.sentences.map((sentence, index) => {
      // the cells of a table are about the same people
      if (sentence.passage !== passage && sentence.kind !== 'cell') {
        isTold = false;
        unasked = index;
      }
      passage = sentence.passage;
      if (!sentence.mentions.some(isOpen)) return sentence;
      // the cells up to this one, or all of a paragraph: whom it is about may be said behind the number
      for (; !isTold && (unasked <= index || document.sentences[unasked]?.passage === passage); unasked++)
        isTold = tellsOfThem(document.sentences[unasked]);
      // passengers are otherwise engaged, and not those who are flown home
      const isMoved =
        /\bhome\b/u.test(sentence.text) &&
        sentence.mentions.some((mention) => isOpen(mention) && mention.rule === movedRule);
      if ((speaksOfOthers(sentence) && !isMoved) || sentAway.test(sentence.text)) return sentence;
      const isNear = isTold || (sentence.row !== null && sentence.row === toldRow);
      // of those who are flown home or taken in, a single word of them or of the line tells enough
      if (!isNear && !(isTheSubject ??= isAboutThem(document))) {
        if (!sentence.mentions.some((mention) => isOpen(mention) && isTaken(sentence, mention))) return sentence;
        if (!(isNamed ??= isAboutThem(document, 1))) return sentence;
      }
      const isPlight = isNear || speaksOfPlight(sentence);
      let before: CountMention | null = null;
      const isOfSettled = !isPlight && settled.test(sentence.text);
      const mentions = sentence.mentions.map((mention) => {
        if (
          !isOpen(mention) ||
          isListed(sentence, mention.start) ||
          isHired(sentence.text, mention.start) ||
          isMixed.test(sentence.text.slice(mention.end, mention.end + 80))
        )
          return mention;
        // "374 are on board, although the airport gives 431"
        if (before !== null && mention.noun === null && mention.rule === 'count-inherited')
          return { ...mention, ...onTheMoveToo, metric: before.metric };
        if (!isNear && isTheSubject === false && !isTaken(sentence, mention)) return mention;
        // in a text about them, those who are flown home or for whom there is a corridor
        const isSure = isPlight || mention.rule === movedRule;
        // a number alone may count anything where nothing near it has spoken of people
        if (!isNear && mention.noun === null && !(isSure && isWhoDoes(sentence, mention))) return mention;
        if (!isSure && (isOfSettled || isIndividual.test(mention.noun ?? '') || !isCrowd(mention))) return mention;
        if (isWanted(sentence, mention.start)) return (before = { ...mention, ...onTheMoveToo });
        const clause = isSure ? clauseAround(sentence.text, mention.start, mention.end) : behind(sentence, mention);
        const reach = isSure ? 'text' : 'clause';
        const choice =
          (people && choose(people, sentence, clause, reach)) ??
          (migrants && choose(migrants, sentence, clause, reach));
        return (before = { ...mention, ...onTheMoveToo, metric: choice?.metric.id ?? mention.metric });
      });
      if (sentence.row !== null && countsThem({ mentions })) toldRow = sentence.row;
      // "A hundred men tore at the wire. Some 2,000 more looked on.": they are told of from here on
      isTold ||= sentence.kind !== 'cell' && countsThem({ mentions });
      return { ...sentence, mentions };
    });
    return { ...document, sentences };
  };

  function tellsOfThem(sentence: SentenceReading | undefined): boolean {
    return sentence !== undefined && !isNote(sentence) && (speaksOfThem(sentence) || countsThem(sentence));
  }

  function countsThem({ mentions }: Pick<SentenceReading, 'mentions'>): boolean {
    return mentions.some((mention) => mention.type === 'count' && mention.isMigrantCount);
  }

  /** "migrants sent to the border" in the column of reasons tells nothing of the rows below. */
  function isNote({ kind, heading, text }: SentenceReading): boolean {
    return kind === 'cell' && heading !== null && heading !== text && !/\d/u.test(text);
  }

  /** Whether so many sentences speak of them, or a few more of the line. */
  function isAboutThem({ sentences }: DocumentReading, least = 2): boolean {
    return (
      sentences.filter((sentence) => speaksOfThem(sentence) || countsThem(sentence)).length >= least ||
      sentences.filter(({ tokens }) => tokens.some(isOfTheLine)).length > least
    );
  }

  function isOpen(mention: Mention): mention is CountMention {
    if (mention.type !== 'count' || mention.rule === 'annotation' || mention.isMigrantCount) return false;
    if (mention.unit !== (people?.unit ?? 'people')) return false;
    return mention.noun === null || plainPeople.has(mention.noun.toLowerCase().split(/[\s-]/u).at(-1) ?? '');
  }
}
