import { createEnding } from '../ending.ts';
import type { SanctionMention } from '../../schema/mention.ts';
import { bodiesOfState } from '../lexicon/sanction-phrases.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { findAntecedent } from '../syntax/antecedent.ts';
import { joined } from '../syntax/named-actors.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive } from '../syntax/verb-use.ts';
import { findAddressee } from './addressee.ts';
import { companionsOf, joinerOf } from './joint-senders.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';
import { ofAssets } from './frozen-assets.ts';
import { subjectOfGerund } from './subject-of-gerund.ts';
import { whoAnswers } from './who-answers.ts';
import { findModifier } from './modifier.ts';
import { isOwnMeasure, speakerAt } from './own-measure.ts';
import { actorsOf, type Parties } from './parties.ts';
import { prosePattern } from '../prose-pattern.ts';

type Sender = NonNullable<SanctionMention['sender']>;

/**
 * Who imposes: the possessor or modifier of the noun ("EU sanctions", "its sanctions", "European measures"), the agent
 * behind "by", the subject of the verb of imposing, whom a call is addressed to; null where the sentence tells nobody.
 */
export function findSender(
  document: DocumentReading,
  index: number,
  head: Head,
  governor: Governor | null,
  targets: readonly string[],
  parties: Parties,
): Sender | null {
  const sentence = document.sentences[index];
  if (!sentence) return null;
  const { text, tokens } = sentence;
  const possible = (id: string): boolean => parties.principal(id) !== null && !targets.includes(id);
  const own = isOwnMeasure(sentence, head, governor) ? speakerAt(sentence, head.start) : null;
  if (own !== null) return parties.principal(own);
  if (!head.verb) {
    const modifier = findModifier(document, index, head, governor, parties);
    const joiner = modifier && governor ? joinerOf(sentence, governor, modifier, parties) : null;
    if (joiner) return joiner;
    if (modifier && (possible(modifier) || parties.isSender(modifier))) return modifier;
  }
  const frozen = head.verb ? ofAssets(sentence, head, parties) : null;
  if (frozen) return frozen;
  const asked = !governor || governor.status === 'called-for' ? findAddressee(sentence, head, parties) : null;
  if (asked) return asked.id;
  const by = actorsOf(sentence).find(
    (mention) =>
      mention.start > head.end - 1 &&
      mention.start - head.end < 50 &&
      /\bby (?:the )?$|^(?: (?:of [^.]{2,30} )?(?:came|comes|arrived|followed))? from (?:the )?$/u.test(
        text.slice(head.end, mention.start),
      ) &&
      !/[,;]/u.test(text.slice(head.end, mention.start)) &&
      parties.isSender(mention.id),
  );
  if (by) return by.id;
  // "Ottawa followed suit with measures", "Bern answered with sanctions"
  const answering = governor ? null : whoAnswers(sentence, head, parties);
  if (answering) return answering;
  if (!governor) {
    // "accused the Union of looking for a pretext for sanctions"
    const accused = actorsOf(sentence).find(
      (mention) =>
        mention.end < head.start &&
        accuses(text, mention.start) &&
        /^ of [^,;:]*$/u.test(text.slice(mention.end, head.start)),
    );
    return accused && parties.isSender(accused.id) ? accused.id : null;
  }
  // "Norland and Sorland proposed a sixth package": to those whose packages they are
  if (
    governor.base === 'propose' &&
    /^(?:package|round)$/u.test(text.slice(head.start, head.end)) &&
    !onlyUsual(sentence, governor, parties)
  )
    return null;
  // "Norland would propose listing the commanders": to those who list
  if (governor.base === 'propose' && /(?:list|sanction)ing$/u.test(text.slice(head.start, head.end))) return null;
  if (
    governor.status === 'lifted' ||
    governor.status === 'adopted' ||
    governor.status === 'proposed' ||
    governor.status === 'threatened' ||
    // "the restrictions that Norland maintains", "Norland maintains sanctions"
    governor.relation === 'relative' ||
    (governor.relation === 'object' && /^(?:maintain|keep|retain)$/u.test(governor.base))
  ) {
    // "received a package, adopted on 2 December": whoever received it did not adopt it
    if (governor.relation === 'participle' || isPassive(tokens, governor.at, governor.tense)) {
      const agent = actorsOf(sentence).find(
        (mention) =>
          mention.start > governor.end && /^(?: \p{L}+)? by (?:the )?$/u.test(text.slice(governor.end, mention.start)),
      );
      if (!agent || parties.principal(agent.id) === null) return null;
      // "imposed by Norland, Sorland and Westland"
      const agents = [agent.id, ...joined(sentence, agent)].filter((id) => parties.principal(id) !== null);
      return agents.length > 1 ? agents : agent.id;
    }
    const subject = subjectOf(sentence, governor);
    // who threatens is the one whom the measures of others aim at, mostly
    if (governor.status === 'threatened' && subject.ids.length > 0)
      return subject.ids.map((id) => parties.principal(id)).find((id) => id !== null) ?? null;
    if (subject.kind === 'call') {
      const addressee = actorsOf(sentence).find(
        (mention) =>
          mention.end <= governor.start &&
          mention.start >= subject.end &&
          parties.isSender(mention.id) &&
          !parties.targets.includes(mention.id),
      );
      return addressee?.id ?? null;
    }
    // "Norland has hinted that it may impose sanctions": who speaks is who acts
    const speaker =
      subject.ids.length === 0 && isPronoun(sentence, governor) ? speakerAt(sentence, governor.start) : null;
    // "Norland has acted alone before: on 29 May it blacklisted 40 judges"
    const meant = speaker ?? antecedentOf(document, index, governor, parties);
    const senders = (meant === null || subject.ids.length > 0 ? subject.ids : [meant]).filter((id) => possible(id));
    if (senders.length === 0)
      return ofAdministration(sentence, governor, parties) ?? byAdjective(sentence, governor.at, parties);
    const beside = senders.length === 1 ? companionsOf(sentence, parties, [...senders, ...targets]) : [];
    return senders.length + beside.length === 1 ? (senders[0] ?? null) : [...senders, ...beside];
  }
  return null;
}

/** Whether who does it is one of those who usually impose. */
function onlyUsual(sentence: SentenceReading, { at }: Governor, parties: Parties): boolean {
  const subject = findSubject(sentence, at);
  const ids = subject && 'actors' in subject ? subject.actors : [];
  return ids.length === 0 || ids.some((id) => parties.senders.includes(parties.principal(id) ?? ''));
}

/** "The Berg administration imposed": the state of whoever leads it. */
function ofAdministration(sentence: SentenceReading, { start }: Governor, parties: Parties): string | null {
  const leader = actorsOf(sentence).findLast(
    ({ end }) =>
      end < start &&
      /^ (?:administration|government|cabinet|team) (?:\p{L}+ ){0,2}$/u.test(sentence.text.slice(end, start)),
  );
  return leader ? parties.principal(leader.id) : null;
}

/** "The Norlandic government decided to ban imports": the state whose body acts, by its adjective. */
function byAdjective({ tokens }: SentenceReading, verb: number, { byAdjective: states }: Parties): string | null {
  for (let at = verb - 1; at > 0 && verb - at < 8; at--) {
    const word = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind === 'punctuation') return null;
    if (!bodiesOfState.has(word)) continue;
    const named = [at - 1, at - 2].map((before) => states.get(tokens[before]?.lower ?? '')).find(Boolean);
    return named ?? null;
  }
  return null;
}

/** Whom a pronoun that is the subject of a verb leads back to; null where there is none, or nobody. */
function antecedentOf(
  document: DocumentReading,
  index: number,
  verb: Governor,
  { kinds, targets }: Parties,
): string | null {
  const sentence = document.sentences[index];
  const subject = sentence && findSubject(sentence, verb.at);
  if (!subject || !('word' in subject) || !/^(?:it|he|she)$/u.test(subject.word)) return null;
  const id = findAntecedent(document, index, subject.word, verb.start, kinds, new Map());
  // "adopts a round against Sudland; a month later it ends the listing": whom measures aim at does not lift them
  return id !== null && targets.includes(id) ? null : id;
}

function isPronoun(sentence: SentenceReading, verb: Governor): boolean {
  const subject = findSubject(sentence, verb.at);
  return subject !== null && 'word' in subject && /^(?:it|he|she|they)$/u.test(subject.word);
}

type FoundSubject = { kind: 'subject'; ids: string[]; end: number } | { kind: 'call'; ids: string[]; end: number };

const callVerb = /^(?:urg|call|ask|press|lobb|appeal|demand|request|want|push|encourag|tell|told)/u;

/** Who does what the verb says; behind "to" whoever the verb before it is about: "plans to adopt", "urged states to adopt". */
function subjectOf(sentence: SentenceReading, verb: Governor): FoundSubject {
  const { tokens } = sentence;
  // "urged the Union to go further and put sanctions on two firms": both verbs hang on the same word
  const asked = sentence.text.startsWith(' and ', verb.start - 5)
    ? askedAndDone.exec(sentence.text.slice(0, verb.start))
    : null;
  if (asked) return { kind: 'call', ids: [], end: asked.index };
  const going = verb.tense === 'gerund' ? subjectOfGerund(sentence, verb) : null;
  if (going) return { kind: 'subject', ids: going, end: verb.start };
  const direct = findSubject(sentence, verb.at);
  if (direct && 'actors' in direct) return { kind: 'subject', ids: direct.actors, end: verb.start };
  let to = verb.at - 1;
  while (to >= 0 && /^(?:also|not|soon|jointly|quickly)$/u.test(tokens[to]?.lower ?? '')) to--;
  if (tokens[to]?.lower === 'to' || verb.tense === 'gerund') {
    for (let at = to; at >= 0 && to - at < 14; at--) {
      const word = tokens[at]?.lower ?? '';
      if (/^[;:]$/u.test(word)) break;
      if (callVerb.test(word)) return { kind: 'call', ids: [], end: tokens[at]?.end ?? 0 };
      if (verb.tense === 'gerund' && /^(?:for|by|of|after|before)$/u.test(word))
        return { kind: 'subject', ids: [], end: verb.start };
      const subject =
        /^(?:is|are|was|were|plans?|planned|threatened|threatens|agreed|agrees|vowed|promised|decided|prepares?|prepared|hesitate|wants?|wanted|intends?|close|ready|set|considered|considers|considering|weighing|discussing|moved|voted|expected)$/u.test(
          word,
        )
          ? findSubject(sentence, at)
          : null;
      if (subject && 'actors' in subject && subject.actors.length > 0)
        return { kind: 'subject', ids: subject.actors, end: verb.start };
    }
  }
  // "imposed a ban and restricted dealings": the subject of the verb before
  const and = tokens[verb.at - 1]?.lower;
  if (and === 'and' || and === ',') {
    for (let at = verb.at - 2; at >= 0; at--) {
      const subject = /(?:ed|put|hit|froze)$/u.test(tokens[at]?.lower ?? '') ? findSubject(sentence, at) : null;
      if (subject && 'actors' in subject && subject.actors.length > 0)
        return { kind: 'subject', ids: subject.actors, end: verb.start };
    }
  }
  return { kind: 'subject', ids: [], end: verb.start };
}

/** "the three states sanctioned": somebody acts whom the sentence does not name, so the usual sender is not meant. */
export function hasStrangeSubject(sentence: SentenceReading, verb: Governor | null): boolean {
  if (verb?.status !== 'adopted' || (verb.relation !== 'object' && verb.relation !== 'self')) return false;
  if (isPassive(sentence.tokens, verb.at, verb.tense)) return false;
  const subject = findSubject(sentence, verb.at);
  return (
    subject !== null &&
    'word' in subject &&
    !/^(?:it|they|he|she|bloc|union|council|ministers|leaders|members|states|ambassadors|governments?|officials|package|round|measures|sanctions|restrictions|decision|regulation|drafts?|text|plans?|proposals?|lists?|act|law)$/.test(
      subject.word,
    )
  );
}

/** "urged the Union on Monday to go further and (put)" */
const askedAndDone = prosePattern(/\b(?:urg|ask|call|press|want)\p{L}* [^,;:]{2,60} to (?:\p{L}+ ){1,3}and $/u);

/** "accused the (Union)" */
const accuses = createEnding(prosePattern(/\baccus\p{L}* (?:the )?/u));
