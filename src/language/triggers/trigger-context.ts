import type { Registers } from '../../schema/registers.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { isQuestion } from '../syntax/question.ts';

/** What each place is, in words; a town that a crossing is called after is a crossing too: "Brzeg was closed". */
export function placeKinds({ places }: Registers): ReadonlyMap<string, string> {
  const crossings = places
    .filter((place) => place.kind === 'border-crossing')
    .flatMap(({ name }) => name.split(/[–\s-]+/u));
  return new Map(
    places.map(({ id, name, kind }) => [
      id,
      crossings.includes(name) ? `${kind} border crossing` : kind.replace(/-/g, ' '),
    ]),
  );
}

/** What the words of a sentence are compared with, in small letters; made when first asked for, since most sentences hold no trigger. */
export interface TriggerContext {
  /** The sentence with the heading of its section, and the kinds of the places it names: "Brzeg was closed" tells of a border crossing. */
  near(): string;
  /** The heading and the sentence before, with the kinds of its places, for what a pronoun leads back to: "would close them again". */
  wide(): string;
  /** The sentences before in its passage as well, for what an article leads back to: "a day after the attack". */
  passage(): string;
}

/** Sentences that an article leads back; without an end to it, a long passage would be read anew for each of its sentences. */
const farthest = 8;

export function createTriggerContext(
  document: DocumentReading,
  index: number,
  kinds: ReadonlyMap<string, string>,
): TriggerContext {
  const sentence = document.sentences[index];
  // the heading tells what "the works" are; that of a column only names its cells
  const isSection = sentence !== undefined && sentence.kind !== 'cell';
  const kindsOf = (read: SentenceReading | undefined): string => {
    if (!read?.mentions.some(({ type }) => type === 'place')) return '';
    return read.mentions.flatMap((each) => (each.type === 'place' ? (kinds.get(each.id) ?? []) : [])).join(' ');
  };
  let near: string | null = null;
  let wide: string | null = null;
  let passage: string | null = null;
  const context: TriggerContext = {
    near() {
      return (near ??=
        `${sentence?.text ?? ''} ${kindsOf(sentence)} ${isSection ? (sentence.heading ?? '') : ''}`.toLowerCase());
    },
    wide() {
      const before = document.sentences[index - 1];
      // "Is the crossing open? – It was closed on Friday."
      const isNear = before !== undefined && (before.passage === sentence?.passage || isQuestion(before));
      const previous = isNear ? `${before?.text ?? ''} ${kindsOf(before)}` : '';
      return (wide ??= `${context.near()} ${sentence?.heading ?? ''} ${previous}`.toLowerCase());
    },
    passage() {
      let from = index;
      while (index - from < farthest && document.sentences[from - 1]?.passage === sentence?.passage) from--;
      const told = document.sentences.slice(from, index).map((before) => `${before.text} ${kindsOf(before)}`);
      return (passage ??= [context.wide(), ...told].join(' ').toLowerCase());
    },
  };
  return context;
}
