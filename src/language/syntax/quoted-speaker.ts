import type { SentenceReading } from '../reading.ts';
import { actorsOf } from './named-actors.ts';
import { findSubject, type Subject } from './subject.ts';

/** "as saying", "as having said" */
const asSaying =
  /^ as (?:saying|telling|warning|adding|claiming|stating|declaring|insisting|having (?:said|told|warned))\b/u;
/** "by the agency", "on public radio", "in its report" */
const byWhom = '(?: (?:by|on|in) [^,;:.]{2,50}?)?';
const isQuotedAsSaying = new RegExp(`^${byWhom}${asSaying.source.slice(1)}`, 'u');

/**
 * Who speaks where another is quoted: "The agency (quoted) Berg as saying", "Berg was (quoted) by the agency as saying". Null where
 * nobody named is quoted so.
 */
export function quotedSpeaker(sentence: SentenceReading, at: number, passive: boolean): Subject {
  const { text, tokens } = sentence;
  const end = tokens[at]?.end ?? 0;
  if (passive) return isQuotedAsSaying.test(text.slice(end)) ? findSubject(sentence, at) : null;
  const quoted = actorsOf(sentence).find(
    (actor) =>
      actor.start > end &&
      asSaying.test(text.slice(actor.end)) &&
      /^[^,;:."“]{1,60}$/u.test(text.slice(end, actor.start)),
  );
  return quoted ? { actors: [quoted.id] } : null;
}
