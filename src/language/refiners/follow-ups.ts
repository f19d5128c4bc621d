import type { EventMention } from '../../schema/mention.ts';
import { negatedAuxiliaries, negators } from '../lexicon/modality.ts';
import { orderMentions } from '../mention-order.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { clausesOf } from '../syntax/clause.ts';
import { dateOf } from '../syntax/date-of.ts';
import { findSubject } from '../syntax/subject.ts';
import { createWordTable } from '../word.ts';

/** "London and Ottawa followed the same day", "Oslo acted on Friday", "Brzeg followed in February": the same happened again, to somebody else. */
export function followUps(document: DocumentReading): DocumentReading {
  let last: { event: EventMention; passage: number } | null = null;
  const sentences = document.sentences.map((sentence) => {
    const first = last;
    const before = first && sentence.passage - first.passage <= (sentence.kind === 'item' ? 1 : 0) ? first.event : null;
    const found = findFollowUp(sentence, before);
    const mentions = found ? orderMentions([...sentence.mentions, found]) : sentence.mentions;
    const event = mentions.findLast(
      (mention): mention is EventMention => mention.type === 'event' && mention.stance === null,
    );
    if (event) last = { event, passage: sentence.passage };
    return found ? { ...sentence, mentions } : sentence;
  });
  return { ...document, sentences };
}

const isFollowing = createWordTable(({ lower }) => /^(?:followed|acted|joined|follows)$/u.test(lower));

function findFollowUp(sentence: SentenceReading, before: EventMention | null): EventMention | null {
  const { tokens, text, mentions } = sentence;
  const at = tokens.findIndex(isFollowing);
  const verb = tokens[at];
  if (
    !verb ||
    mentions.some((mention) => mention.type === 'event' && mention.start < verb.end && verb.start < mention.end)
  )
    return null;
  // "Velm was shut in May, and Brzeg followed in June"
  const model =
    mentions.findLast(
      (mention): mention is EventMention =>
        mention.type === 'event' && mention.stance === null && mention.end < verb.start,
    ) ?? before;
  if (!model) return null;
  // without an object: "followed in February", "followed suit", "followed the same day", "followed."
  const rest = text.slice(verb.end);
  const dated = mentions.some(
    (mention) =>
      mention.type === 'date' &&
      /^ (?:together |jointly |too |likewise )?(?:on |in |by )?(?:the )?$/u.test(text.slice(verb.end, mention.start)),
  );
  if (!dated && !verb.lower.startsWith('follow')) return null;
  if (!dated && !/^(?: suit| soon| shortly| later| days?| hours?| weeks?)?(?: after(?:wards)?)?[.,;]/u.test(rest))
    return null;
  // "has not followed": it did not happen again
  if (negators.has(tokens[at - 1]?.lower ?? '') || negatedAuxiliaries.has(tokens[at - 1]?.lower ?? '')) return null;
  const subject = findSubject(sentence, at);
  const isNamed =
    (subject !== null && 'actors' in subject) ||
    mentions.some((mention) => mention.type === 'place' && mention.end === verb.start - 1);
  if (!isNamed) return null;
  return {
    type: 'event',
    start: verb.start,
    end: verb.end,
    text: verb.text,
    rule: 'event-followed',
    eventType: model.eventType,
    date: dateOf(sentence, verb.start, clausesOf(sentence)),
    places: mentions.flatMap((mention) => (mention.type === 'place' ? [mention.id] : [])),
    participants: mentions.flatMap((mention) => (mention.type === 'actor' ? [mention.id] : [])),
    factuality: model.factuality,
    attributedTo: model.attributedTo,
    polarity: model.polarity,
    cancelled: false,
    stance: null,
  };
}
