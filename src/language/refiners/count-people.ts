import type { CountMention, Mention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { clauseAround, createMetricChooser } from '../counting/metric-chooser.ts';
import { createBeginnings } from '../word-beginning.ts';
import { createTrait } from '../word.ts';
import { atTheLine, onTheMove, onTheMoveThemselves, otherwiseEngaged, plainPeople } from '../lexicon/people.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';

/** Whether a word tells of the line itself: "fence", "crossing". */
const isOfTheLine = createTrait(({ lower }) => atTheLine.some((word) => lower.startsWith(word)));

/**
 * Counts of plain people ("24 people there") that their sentence leaves open: in a passage that has spoken of people on
 * the move it counts them, unless its own sentence is about something else (sanctions, protests, prisoners). In a text
 * about them, a sentence about a way on foot, a night in the cold or the line itself needs no passage.
 */
export function createPeopleRefiner(registers: Registers): Refiner {
  const choose = createMetricChooser(registers);
  const groups = registers.site.countedGroups;
  const people = groups.find((group) => !group.migrants && group.nouns.some((noun) => plainPeople.has(noun)));
  const migrants = groups.find((group) => group.migrants);
  const moving = groups.filter(
    (group) => group.migrants && group.nouns.some((noun) => !/^(?:death|request)/u.test(noun)),
  );
  // capitalised in the text, "Afghans": the nouns of whole peoples and of migrants, no single adjectives
  const nouns = moving.flatMap((group) => group.nouns).filter((noun) => noun.endsWith('s'));
  const speaksOfThem = createBeginnings([...onTheMove, ...nouns]);
  const speaksOfOthers = createBeginnings(otherwiseEngaged);
  const speaksOfPlight = createBeginnings(onTheMoveThemselves);

  return (document) => {
    let passage = -1;
    let isTold = false;
    /** The first sentence of the passage that has not been asked: few are, since few counts are open. */
    let unasked = 0;
    let isTheSubject: boolean | null = null;
    const sentences = document.sentences.map((sentence, index) => {
      // the cells of a table are about the same people
      if (sentence.passage !== passage && sentence.kind !== 'cell') {
        isTold = false;
        unasked = index;
      }
      passage = sentence.passage;
      if (!sentence.mentions.some(isOpen)) return sentence;
      for (; !isTold && unasked <= index; unasked++) isTold = tellsOfThem(document.sentences[unasked]);
      const text = sentence.text.toLowerCase();
      if (speaksOfOthers(sentence.tokens, text)) return sentence;
      const plight = !isTold && (isTheSubject ??= isAboutThem(document)) && speaksOfPlight(sentence.tokens, text);
      if (!isTold && !plight) return sentence;
      const mentions = sentence.mentions.map((mention) => {
        // a number alone may count anything where nothing near it has spoken of people
        if (!isOpen(mention) || (plight && mention.noun === null)) return mention;
        const clause = clauseAround(sentence.text, mention.start, mention.end);
        const choice = (people && choose(people, clause, text)) ?? (migrants && choose(migrants, clause, text));
        return { ...mention, isMigrantCount: true, metric: choice?.metric.id ?? mention.metric };
      });
      return { ...sentence, mentions };
    });
    return { ...document, sentences };
  };

  function tellsOfThem(sentence: SentenceReading | undefined): boolean {
    return (
      sentence !== undefined &&
      !isNote(sentence) &&
      (speaksOfThem(sentence.tokens, sentence.text.toLowerCase()) ||
        sentence.mentions.some((mention) => mention.type === 'count' && mention.isMigrantCount))
    );
  }

  /** "migrants sent to the border" in the column of reasons tells nothing of the rows below. */
  function isNote({ kind, heading, text }: SentenceReading): boolean {
    return kind === 'cell' && heading !== null && heading !== text && !/\d/u.test(text);
  }

  function isAboutThem({ sentences }: DocumentReading): boolean {
    return (
      sentences.filter(({ tokens, text }) => speaksOfThem(tokens, text.toLowerCase())).length > 1 ||
      sentences.filter(({ tokens }) => tokens.some(isOfTheLine)).length > 2
    );
  }

  function isOpen(mention: Mention): mention is CountMention {
    if (mention.type !== 'count' || mention.rule === 'annotation' || mention.isMigrantCount) return false;
    if (mention.unit !== (people?.unit ?? 'people')) return false;
    return mention.noun === null || plainPeople.has(mention.noun.toLowerCase().split(/[\s-]/u).at(-1) ?? '');
  }
}
