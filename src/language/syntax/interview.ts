import type { ActorMention } from '../../schema/mention.ts';
import type { DocumentReading, SentenceReading, Turn } from '../reading.ts';
import { endsAsking } from './question.ts';

/** Questions with an answer in the first person that make a text an interview. */
const leastTurns = 2;
const longestQuestion = 320;
const firstPerson = /(?:^|[\s“"(])(?:I|We|we|My|my|Our|our)(?=[\s’'])/u;

/**
 * The turns of an interview by passage: short passages that end in a question, each with the passages behind it up to the
 * next, told in the first person by the one person whom the text introduces. Empty for a text that is no interview.
 */
export function interviewOf(
  document: DocumentReading,
  isPerson: (mention: ActorMention) => boolean,
): ReadonlyMap<number, Turn> {
  const passages = passagesOf(document);
  const questions = passages.filter(
    (passage, at) => isAsked(passage) && passages[at + 1] !== undefined && !isAsked(passages[at + 1] ?? []),
  );
  const answered = questions.filter((question) =>
    (passages[passages.indexOf(question) + 1] ?? []).some(({ text }) => firstPerson.test(text)),
  );
  const first = questions[0] && passages.indexOf(questions[0]);
  if (answered.length < leastTurns || first === undefined) return new Map();
  const person = introduced(passages.slice(0, first), isPerson);
  const turns = new Map<number, Turn>();
  let isOpen = false;
  for (const passage of passages.slice(first)) {
    const index = passage[0]?.passage ?? -1;
    if (isAsked(passage)) {
      isOpen = true;
      turns.set(index, { kind: 'question' });
      continue;
    }
    // "The minister left after half an hour.": the reporter closes what was said
    isOpen &&= !passage.some(({ text }) => /["“”]|\b(?:he|she) (?:said|answered|told|replied)\b/u.test(text));
    const speaker = labelOf(passage) ?? person;
    if (isOpen && speaker !== null) turns.set(index, { kind: 'answer', speaker });
  }
  return turns;
}

function passagesOf({ sentences }: DocumentReading): SentenceReading[][] {
  const passages = new Map<number, SentenceReading[]>();
  for (const sentence of sentences) {
    if (sentence.kind === 'cell') continue;
    const passage = passages.get(sentence.passage);
    if (passage) passage.push(sentence);
    else passages.set(sentence.passage, [sentence]);
  }
  return [...passages.values()];
}

const isAsked = (passage: readonly SentenceReading[]): boolean =>
  endsAsking(passage.at(-1)?.text ?? '') &&
  passage.length <= 3 &&
  passage.reduce((length, { text }) => length + text.length, 0) <= longestQuestion &&
  !passage.some(({ text }) => firstPerson.test(text));

/** "Berg: In May we counted 400 attempts.": who a passage says is speaking. */
function labelOf([sentence]: readonly SentenceReading[]): string | null {
  const label = sentence?.mentions.find((mention) => mention.type === 'actor');
  return label?.type === 'actor' && label.start === 0 && sentence?.text[label.end] === ':' ? label.id : null;
}

/** The person whom the passages before the first question name, the nearest passage first and its first name. */
function introduced(
  passages: readonly SentenceReading[][],
  isPerson: (mention: ActorMention) => boolean,
): string | null {
  for (const passage of passages.toReversed())
    for (const { mentions } of passage) {
      const person = mentions.find((mention) => mention.type === 'actor' && !mention.role && isPerson(mention));
      if (person?.type === 'actor') return person.id;
    }
  return null;
}
