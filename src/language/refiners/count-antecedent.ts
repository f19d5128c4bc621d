import type { CountMention, Mention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { antecedentRule } from '../counting/counted.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import { createLabelReader, type LabelCount } from '../counting/label-noun.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import { wordSet } from '../word-set.ts';
import { isQuestion } from '../syntax/question.ts';

/** Sentences back that an antecedent may stand in another passage. */
const reach = 4;

interface Antecedent {
  count: LabelCount;
  passage: number;
  sentence: number;
  /** A column of means goes on from a column of its own row, and not from the text above. */
  row: number | null;
}

/**
 * Numbers without a noun ("Of these, 30 were children", "the guards counted 468") count what the nearest count with a
 * noun in their passage, or the end of the one before, counted. Where there is none, "of them" counts people and a bare
 * number nothing.
 */
export function createAntecedentRefiner(registers: Registers): Refiner {
  const readLabel = createLabelReader(registers);
  return (document) => {
    let last: Antecedent | null = null;
    let lastMoving: Antecedent | null = null;
    const sentences = document.sentences.map((sentence, index) => {
      // "Are the soldiers gone?": what was counted before is not what an answer goes on about
      if (isQuestion(sentence) && sentence.tokens.length > longAfterthought) last = lastMoving = null;
      const label = readLabel(sentence);
      if (label) last = { count: label, passage: sentence.passage, sentence: index, row: null };
      const remember = (mention: Mention): void => {
        // a bare number of people on the move tells whom it counts, and no other bare number does
        if (
          mention.type !== 'count' ||
          (mention.noun === null && !mention.isMigrantCount) ||
          mention.rule === 'count-thing'
        )
          return;
        // a row is about what its first column of numbers counts
        if (sentence.row !== null && last?.row === sentence.row) return;
        // "116 deaths in four countries": those tell where
        if (last?.sentence === index && wheres.has(mention.unit) && !wheres.has(last.count.unit))
          if (!isListed(sentence.text, mention.start)) return;
        last = { count: mention, passage: sentence.passage, sentence: index, row: sentence.row };
        if (mention.isMigrantCount) lastMoving = last;
      };
      const mentions = sentence.mentions.flatMap((mention): Mention[] => {
        if (!isOpen(mention)) {
          const read = isBareStarter(mention, sentence) ? partOf(mention, last, sentence, index) : mention;
          remember(read);
          return [read];
        }
        const before = sentence.text.slice(0, mention.start);
        const moving = isTally(before)
          ? lastMoving
          : isCountedByGuards(before)
            ? nearTo(lastMoving, sentence.passage, index)
            : null;
        const near =
          sentence.row !== null
            ? last?.row === sentence.row
              ? last
              : null
            : (moving ?? nearTo(last, sentence.passage, index));
        if (near) {
          const { unit, isMigrantCount, metric, noun } = near.count;
          const read = { unit, isMigrantCount, noun, metric: mention.metric === 'other' ? metric : mention.metric };
          const doubt = near.passage === sentence.passage ? {} : ({ doubt: 'far-antecedent' } as const);
          const resolved = { ...mention, ...read, ...doubt };
          remember(resolved);
          return [resolved];
        }
        if (isSent.test(before)) return [];
        const isOfThem = /^.{0,12}\bof\s(?:them|these|those|whom)\b/iu.test(sentence.text.slice(mention.end));
        return isOfThem || isBehindOfThem.test(before) ? [mention] : [];
      });
      return { ...sentence, mentions };
    });
    return { ...document, sentences };
  };
}

/** Units of that in which something else is counted. */
const wheres = wordSet('entities localities places flights aircraft vehicles');

/** "10 individuals and (12) entities": told beside another number, and not where that was counted. */
const isListed = createEnding(prosePattern(/(?:,| and| plus| or) (?:\p{L}+ )?/u));

/** "Too many?": a question of so few tokens asks on about what was counted. */
const longAfterthought = 4;

/** "(Four thousand) will support the guard": a number that begins a sentence and counts nobody by name. */
const isBareStarter = (mention: Mention, { text }: SentenceReading): mention is CountMention =>
  mention.type === 'count' &&
  mention.rule === 'count-people' &&
  mention.noun === null &&
  mention.start === 0 &&
  mention.qualifier !== 'vague' &&
  /^ (?:more )?(?:were|are|will|have (?:been|had)|had|remain(?:ed)?|carried|wore)\b/u.test(text.slice(mention.end));

/** Such a number as a part of the soldiers, aircraft or drivers that were counted just before. */
function partOf(mention: CountMention, last: Antecedent | null, sentence: SentenceReading, index: number): Mention {
  if (!last || last.count.isMigrantCount || last.count.unit === mention.unit) return mention;
  const isNext = last.passage === sentence.passage ? index - last.sentence <= 1 : sentence.turn?.kind === 'answer';
  const whole = last.count.value ?? last.count.min ?? 0;
  if (!isNext || index - last.sentence > reach || (mention.value ?? mention.min ?? 0) >= whole) return mention;
  const { unit, isMigrantCount, noun, metric } = last.count;
  return { ...mention, unit, isMigrantCount, noun, metric };
}

/** Whether a number has no noun in its sentence. */
const isOpen = (mention: Mention): mention is CountMention =>
  mention.type === 'count' && mention.rule === antecedentRule;

/** "Of these, (1,246) came": people, where nothing before says whom. */
const isBehindOfThem = /^(?:of|among) (?:them|these|those|whom),? (?:(?:only|about|some|around|another) )*$/iu;

/** "This year's tally stands at 1,870", "The total was 1,870": of what the text counts, and not of the three drivers named last. */
const isTally = createEnding(
  prosePattern(
    /\b(?:year|month|week)['’]s (?:tally|total)\b[^.;]{0,30}|\bThe (?:total|tally|figure) (?:was|is|stood at|came to|reached|rose to|fell to) (?:\p{L}+ )?|\b[Tt]he (?:tally|total|count|figure) for [^.;,]{2,30}, (?:\p{L}+ )?|^(?:Since|For the whole of|In all of|So far (?:in|this)) [^.;:]{2,30}: /u,
  ),
);

/** "In Sorland the guards recorded 218.": what guards count, and not the four drivers whom they arrested. */
const isCountedByGuards = createEnding(
  /\b(?:recorded|counted|registered|logged|detected) (?:(?:only|about|another|some) )?/u,
);

/** "sent 15,000 of them": whoever is sent somewhere is nobody on the move. */
const isSent = /\b(?:sent|sends?|deploy(?:s|ed)?|posted|stationed|withdrew) (?:(?:about|around|another|some|over) )?$/u;

function nearTo(last: Antecedent | null, passage: number, sentence: number): Antecedent | null {
  return last && (last.passage === passage || sentence - last.sentence <= reach) ? last : null;
}
