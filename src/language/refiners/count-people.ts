import type { CountMention, Mention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { clauseAround, createMetricChooser } from '../counting/metric-chooser.ts';
import { createBeginnings } from '../word-beginning.ts';
import { createWordTable } from '../word.ts';
import { atTheLine, onTheMove, onTheMoveThemselves, otherwiseEngaged, plainPeople } from '../lexicon/people.ts';
import type { Refiner } from '../reading.ts';

/** Whether a word tells of the line itself: "fence", "crossing". */
const isOfTheLine = createWordTable(({ lower }) => [...atTheLine].some((word) => lower.startsWith(word)));

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
    const isAboutThem = document.sentences.map(({ tokens, text }) => speaksOfThem(tokens, text.toLowerCase()));
    const told = isAboutThem.filter(Boolean).length;
    const isTheSubject = told > 1 || document.sentences.filter(({ tokens }) => tokens.some(isOfTheLine)).length > 2;
    const sentences = document.sentences.map((sentence, index) => {
      // the cells of a table are about the same people
      if (sentence.passage !== passage && sentence.kind !== 'cell') isTold = false;
      passage = sentence.passage;
      // "migrants sent to the border" in the column of reasons tells nothing of the rows below
      const isNote =
        sentence.kind === 'cell' &&
        sentence.heading !== null &&
        sentence.heading !== sentence.text &&
        !/\d/u.test(sentence.text);
      isTold ||=
        !isNote &&
        (isAboutThem[index] === true ||
          sentence.mentions.some((mention) => mention.type === 'count' && mention.isMigrantCount));
      if (!sentence.mentions.some(isOpen)) return sentence;
      const text = sentence.text.toLowerCase();
      if (speaksOfOthers(sentence.tokens, text)) return sentence;
      const plight = !isTold && isTheSubject && speaksOfPlight(sentence.tokens, text);
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

  function isOpen(mention: Mention): mention is CountMention {
    if (mention.type !== 'count' || mention.rule === 'annotation' || mention.isMigrantCount) return false;
    if (mention.unit !== (people?.unit ?? 'people')) return false;
    return mention.noun === null || plainPeople.has(mention.noun.toLowerCase().split(/[\s-]/u).at(-1) ?? '');
  }
}
