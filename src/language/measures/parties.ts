import type { ActorMention, SanctionMention } from '../../schema/mention.ts';
import { callPhrases } from '../lexicon/sanction-words.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive } from '../syntax/verb-use.ts';
import type { Head } from './head.ts';
import type { StatusVerb } from './status.ts';

/** "the three states sanctioned": somebody acts whom the sentence does not name, so the usual sender is not meant. */
export function hasStrangeSubject(sentence: SentenceReading, verb: StatusVerb | undefined): boolean {
  if (!verb || verb.status !== 'adopted' || isPassive(sentence.tokens, verb.at, 'participle')) return false;
  const subject = findSubject(sentence, verb.at);
  return (
    subject !== null &&
    'word' in subject &&
    !/^(?:it|they|bloc|union|council|ministers|leaders|members|governments?)$/.test(subject.word)
  );
}

/** The sender that stands most often right before a measure ("EU sanctions"), else the first body of several states. */
export function usualSender(document: DocumentReading, isSender: (id: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const sentence of document.sentences) {
    const pattern =
      /^(?:'s|’s)?(?: [\p{L}-]+){0,2} (?:sanctions?|package|ban|measures|restrictions|round)\b|^ (?:adopted|imposed|lodged|approved|listed|slapped)\b/u;
    for (const mention of actorsOf(sentence)) {
      if (isSender(mention.id) && pattern.test(sentence.text.slice(mention.end, mention.end + 60)))
        counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function actorsOf(sentence: SentenceReading): ActorMention[] {
  return sentence.mentions.filter((mention): mention is ActorMention => mention.type === 'actor');
}

/** Those behind "on", "against" or "targeting", after the measure. */
export function findTargets(sentence: SentenceReading, head: Head, kinds: ReadonlyMap<string, string>): string[] {
  const targets: string[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'actor' && mention.type !== 'place') continue;
    const before = sentence.text.slice(Math.max(0, mention.start - 48), mention.start);
    const aimed =
      /\b(?:on|against|targeting|target(?:s|ed)?|hit(?:ting)?|blacklist(?:ed|ing)?|list(?:ed|ing)|designat(?:ed|ing)|sanction(?:ed|ing)|includ(?:ing|ed)|named)\s(?:[\p{L}' ]{0,28}(?:,| and) )?(?:the )?[\p{L}' ]{0,20}$/iu.test(
        before,
      );
    const known = mention.type === 'actor' || kinds.get(mention.id) === 'state';
    if (aimed && known && mention.start > Math.min(head.start, mention.start + 1) - 60) targets.push(mention.id);
  }
  return [...new Set(targets)];
}

/** Who imposes: the actor before the noun ("EU sanctions"), the subject of the verb, the agent behind "by", else whoever is named first. */
export function findSender(
  sentence: SentenceReading,
  head: Head,
  verb: StatusVerb | undefined,
  targets: readonly string[],
  isSender: (id: string) => boolean,
): SanctionMention['sender'] {
  const senders = actorsOf(sentence).filter((mention) => isSender(mention.id) && !targets.includes(mention.id));
  const adjacent = senders.find(
    (mention) =>
      mention.end <= head.start &&
      /^(?:'s|’s)?(?: [\p{L}-]+){0,2} $/u.test(sentence.text.slice(mention.end, head.start)) &&
      !/\b(?:on|against|of|for)\b/.test(sentence.text.slice(mention.end, head.start)),
  );
  if (adjacent && verb?.status !== 'adopted') return adjacent.id;
  if (verb && isPassive(sentence.tokens, verb.at, 'participle')) {
    const by = senders.find((mention) => /\bby (?:the )?$/.test(sentence.text.slice(0, mention.start)));
    if (by) return by.id;
  }
  const before = senders.filter((mention) => mention.end <= (verb?.start ?? head.start));
  if (verb?.status === 'called-for' || callPhrases.some((pattern) => pattern.test(sentence.text))) {
    // whoever asks is not whoever sends
    return (
      adjacent?.id ??
      senders.find((mention) => /\b(?:on|the)\s(?:the )?$/.test(sentence.text.slice(0, mention.start)))?.id ??
      senders[0]?.id ??
      null
    );
  }
  const subjects = before.length > 0 ? before : senders;
  const nearest = subjects.at(-1) ?? null;
  // behind a purpose or a reason the subject is somebody else: "accused X … in revenge for sanctions"
  if (!nearest || !verb) return adjacent?.id ?? null;
  // "the US, the UK and Canada imposed": each sends its own
  const together = before.filter(
    (mention, index) =>
      index === before.length - 1 ||
      /^(?:,| and|, and)? ?(?:the )?$/.test(sentence.text.slice(mention.end, before[index + 1]?.start ?? mention.end)),
  );
  const run =
    together.length > 1 && before.length === together.length ? together.map((mention) => mention.id) : [nearest.id];
  return run.length > 1 ? [...new Set(run)] : (run[0] ?? null);
}
