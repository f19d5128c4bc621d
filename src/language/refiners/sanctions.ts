import type { EventMention, SanctionMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { findGovernor } from '../measures/governor.ts';
import { findHeads, type Head, isTopic, mayBeHead } from '../measures/head.ts';
import { isJoining } from '../measures/joint-senders.ts';
import { measuresSaidBefore } from '../measures/measure-said-before.ts';
import {
  createMeasureMemory,
  createMeasurePlace,
  createMeasureScene,
  type MeasureMemory,
  type MeasureScene,
} from '../measures/measure-scene.ts';
import { createParties } from '../measures/parties.ts';
import { readMeasure } from '../measures/read-measure.ts';
import { governorOfNext, readStanding, type Standing } from '../measures/standing.ts';
import { statusVerbsOf } from '../measures/status-verbs.ts';
import { orderMentions } from '../mention-order.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import { withLeadIns } from '../syntax/continued-items.ts';
import { isQuestion } from '../syntax/question.ts';

/** Sanctions: the head noun of the measure, or the verb that lists somebody; who sends it, at whom, and how far it has come. */
export function createSanctionRefiner(registers: Registers): Refiner {
  const partiesOn = createParties(registers);
  return withLeadIns((document) => {
    const scene = createMeasureScene(document, partiesOn(document.date));
    const memory = createMeasureMemory();
    const read = document.sentences.map((sentence, index) => readSentence(scene, memory, sentence, index));
    const sentences = read.map((sentence, index) => {
      const act = memory.ofRows.get(index);
      return act ? { ...sentence, mentions: orderMentions([...sentence.mentions, act]) } : sentence;
    });
    return measuresSaidBefore({ ...document, sentences });
  });
}

function readSentence(
  scene: MeasureScene,
  memory: MeasureMemory,
  sentence: SentenceReading,
  index: number,
): SentenceReading {
  const section = memory.heading;
  if (sentence.kind === 'heading') memory.heading = sentence;
  if (!sentence.tokens.some(mayBeHead) || isQuestion(sentence)) return sentence;
  const heads = headsOf(scene, memory, sentence);
  if (heads.length === 0) return sentence;
  const place = createMeasurePlace(sentence, index, section);
  const verbs = statusVerbsOf(sentence);
  let before: Standing | null = null;
  const governors = heads.map((head) => findGovernor(sentence, head, verbs));
  for (const [at, head] of heads.entries()) {
    const governor = governors[at] ?? governorOfNext(sentence, heads, governors, at);
    // "amended the listing criteria": only adopting or widening them is an act against somebody
    if (isTopic(sentence, head) && (governor?.status !== 'adopted' || isJoining(governor))) continue;
    const standing: Standing = readStanding(scene, memory, place, head, governor, before);
    // "no new names were listed": an act that was not done, and no measure
    if (standing.status !== null) before = standing;
    readMeasure(scene, memory, place, standing);
  }
  return withMeasures(sentence, place.found);
}

/** Heads of measures; from here on the passage is one that has told of them. */
function headsOf({ contextOf, parties }: MeasureScene, memory: MeasureMemory, sentence: SentenceReading): Head[] {
  const { passage } = sentence;
  // measures against others are over with their passage
  if (memory.targets.passage !== passage && !memory.targets.ids.every((id) => parties.targets.includes(id)))
    memory.targets = { ...memory.targets, ids: [] };
  const { told } = memory;
  const nouns = told?.passage === passage ? told.nouns : new Set<string>();
  const heads = findHeads(sentence, contextOf(passage), {
    nouns,
    near: told !== null && passage - told.passage <= 2,
    ever: told !== null,
  });
  if (heads.length > 0) memory.told = { passage, nouns };
  return heads;
}

/** A call for sanctions is one act: the sanction event stands for the statement. */
function withMeasures(sentence: SentenceReading, found: readonly (SanctionMention | EventMention)[]): SentenceReading {
  if (found.length === 0) return sentence;
  const kept = sentence.mentions.filter(
    (mention) =>
      mention.type !== 'event' ||
      !found.some((other) => other.type === 'event' && other.start < mention.end && mention.start < other.end),
  );
  return { ...sentence, mentions: orderMentions([...kept, ...found]) };
}
