import type { Registers } from '../../schema/registers.ts';
import type { Refiner } from '../reading.ts';
import { interviewOf } from '../syntax/interview.ts';

/** Marks the turns of an interview: nothing that is asked has happened, and what is answered is said by whoever is asked. */
export function createInterviewRefiner(registers: Registers): Refiner {
  const persons = new Set(registers.actors.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  return (document) => {
    const turns = interviewOf(
      document,
      (mention) => persons.has(mention.id) || mention.rule === 'unknown-person' || mention.rule === 'person',
    );
    if (turns.size === 0) return document;
    const sentences = document.sentences.map((sentence) => {
      const turn = turns.get(sentence.passage);
      return turn ? { ...sentence, turn } : sentence;
    });
    return { ...document, sentences };
  };
}
