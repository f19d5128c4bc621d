import type { ActorMention } from '../../schema/mention.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { tokenAt } from '../token.ts';
import { actorsOf } from './named-actors.ts';
import { isPresent, isSureVerb } from './sure-verb.ts';

/** A label names and does nothing more: longer ones are sentences. */
const longest = 80;

/**
 * Who speaks in a fragment without a subject, by what names them before it: "**Norland.** Denies it; blames Sorland", "Norland: denies
 * it", the heading above, the first cell of a row. Null where the verb opens no fragment, or its label is no name.
 */
export function labelSpeaker(document: DocumentReading, index: number, at: number): string | null {
  const sentence = document.sentences[index];
  if (!sentence) return null;
  const previous = tokenAt(sentence.tokens, at - 1);
  const verb = sentence.tokens[at];
  if (!verb) return null;
  if (previous?.text === ':')
    // "Norland: asked, and there": what happened to it
    return sentence.kind === 'heading' && isSureVerb(verb)
      ? null
      : namedBy(sentence, sentence.text.slice(0, previous.start));
  if (previous) return null;
  if (sentence.row !== null) return speakerOfRow(document, index);
  if (verb.start > 3) return null;
  const first = firstOfPassage(document, index);
  const label = first === index ? null : namedBy(document.sentences[first]);
  if (label !== null) return label;
  for (let above = index - 1; above >= 0 && index - above <= 4; above--)
    if (document.sentences[above]?.kind === 'heading') return namedBy(document.sentences[above]);
  return null;
}

function firstOfPassage({ sentences }: DocumentReading, index: number): number {
  let first = index;
  while (first > 0 && index - first < 6 && sentences[first - 1]?.passage === sentences[index]?.passage) first--;
  return first;
}

function speakerOfRow({ sentences }: DocumentReading, index: number): string | null {
  const label = sentences[index]?.label;
  for (let at = index - 1; at >= 0 && sentences[at]?.row === sentences[index]?.row; at--)
    if (sentences[at]?.text === label) return namedBy(sentences[at]);
  return null;
}

/** "Anna Berg, prime minister", "Norland's interior ministry": one who is named first, and no verb. */
function namedBy(sentence: SentenceReading | undefined, text = sentence?.text ?? ''): string | null {
  if (!sentence || text.length > longest) return null;
  const [first, second]: (ActorMention | undefined)[] = actorsOf(sentence).filter(({ end }) => end <= text.length);
  if (!first || !/^\P{L}*(?:the )?$/iu.test(text.slice(0, first.start))) return null;
  // "Norland and Sorland", "Norland on Sorland"
  if (second && !/^, .*\bof (?:the )?$/u.test(text.slice(first.end, second.start))) return null;
  const verb = sentence.tokens.some(
    (token) => token.start >= first.end && token.end <= text.length && (isSureVerb(token) || isPresent(token)),
  );
  return verb || !/^(?:[^\p{L}]*$|[,(] ?| \()/u.test(text.slice(first.end)) ? null : first.id;
}
