import type { ActorMention, SanctionMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive } from '../syntax/verb-use.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';

type Sender = NonNullable<SanctionMention['sender']>;

const senderKinds = new Set(['state', 'intergovernmental', 'government-body']);

/** What the registers tell of who can impose measures, and on whom they mostly are. */
export interface Parties {
  isSender(id: string): boolean;
  /** In whose name an actor acts: the union of a council, the state of a minister; null for who cannot impose anything. */
  principal(id: string): string | null;
  /** The state that an adjective names: "European measures". */
  byAdjective: ReadonlyMap<string, string>;
  /** States whom the measures of this crisis aim at where the text names nobody. */
  targets: readonly string[];
  /** Who imposes where the whole text names nobody. */
  senders: readonly string[];
  kinds: ReadonlyMap<string, string>;
}

export function createParties(registers: Registers): Parties {
  const { actors, site } = registers;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const stateOf = new Map(
    actors.flatMap((actor) => (actor.kind === 'state' && actor.country ? [[actor.country, actor.id] as const] : [])),
  );
  // a union of states is no state, but its bodies act for it
  for (const { country, actsFor } of actors)
    if (actsFor && country && !stateOf.has(country)) stateOf.set(country, actsFor);
  const principal = (id: string): string | null => {
    const actor = byId.get(id);
    if (!actor) return null;
    if (actor.actsFor) return actor.actsFor;
    if (actor.kind === 'person') {
      const office = actors.find(
        (body) => senderKinds.has(body.kind) && actor.roles.some((role) => role.title.includes(body.name)),
      );
      return office ? (office.actsFor ?? office.id) : ((actor.country && stateOf.get(actor.country)) ?? null);
    }
    if (!senderKinds.has(actor.kind)) return null;
    return actor.kind === 'government-body' ? ((actor.country && stateOf.get(actor.country)) ?? actor.id) : actor.id;
  };
  return {
    isSender: (id) => senderKinds.has(byId.get(id)?.kind ?? ''),
    principal,
    byAdjective: new Map(
      Object.entries(site.demonyms).flatMap(([country, words]) => {
        const id = stateOf.get(country);
        return id ? words.map((word): [string, string] => [word.toLowerCase(), id]) : [];
      }),
    ),
    targets: site.sanctions.targets,
    senders: site.sanctions.senders,
    kinds: new Map(actors.map((actor) => [actor.id, actor.kind])),
  };
}

/** The sender that stands most often beside a measure ("EU sanctions"), else the first of the usual senders that is named. */
export function usualSender(document: DocumentReading, parties: Parties): string | null {
  const counts = new Map<string, number>();
  const named = new Set<string>();
  const pattern =
    /^(?:(?:'s|’s)(?: [\p{L}-]+){0,2}|(?: (?!\p{L}+(?:s|ed|ing) )[\p{L}-]+)?) (?:sanctions?|package|ban|restrictions|blacklist)\b|^,? (?:(?:has|have|had|could|would|may|might|will) )?(?:adopted|imposed?|lodged|approved?|listed|slapped|sanctioned|blacklisted|designated)\b(?! nothing)/u;
  for (const sentence of document.sentences) {
    for (const mention of actorsOf(sentence)) {
      if (!parties.isSender(mention.id) || parties.targets.includes(mention.id)) continue;
      const id = parties.principal(mention.id) ?? mention.id;
      named.add(id);
      if (pattern.test(sentence.text.slice(mention.end, mention.end + 60))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return (
    [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ??
    parties.senders.find((id) => named.has(id)) ??
    parties.senders[0] ??
    [...named][0] ??
    null
  );
}

/** The sender that the heading of a section names: "2. United States" above "the listing of August stays in place". */
export function senderOfSection(document: DocumentReading, index: number, parties: Parties): string | null {
  const heading = document.sentences.slice(0, index).findLast((sentence) => sentence.kind === 'heading');
  if (!heading || heading.text !== document.sentences[index]?.heading) return null;
  const named = actorsOf(heading).filter(
    (mention) => parties.isSender(mention.id) && !parties.targets.includes(mention.id),
  );
  const [first] = new Set(named.map((mention) => parties.principal(mention.id) ?? mention.id));
  return first ?? null;
}

function actorsOf(sentence: SentenceReading): ActorMention[] {
  return sentence.mentions.filter((mention): mention is ActorMention => mention.type === 'actor');
}

/** Those behind "on", "against" or "targeting", after the measure, or whom a passive verb lists. */
export function findTargets(
  sentence: SentenceReading,
  head: Head,
  governor: Governor | null,
  kinds: ReadonlyMap<string, string>,
): string[] {
  const targets: string[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'actor' && mention.type !== 'place') continue;
    if (mention.type === 'place' && kinds.get(mention.id) !== 'state') continue;
    const before = sentence.text.slice(Math.max(0, mention.start - 48), mention.start);
    // "over the war on Norland"
    if (/\b(?:war|attack|assault|invasion|aggression) (?:on|against|of) $/iu.test(before)) continue;
    const aimed =
      mention.start > head.start - 60 &&
      /\b(?:on|against|targeting|target(?:s|ed)?|hit(?:ting)?|blacklist(?:ed|ing)?|list(?:ed|ing)|designat(?:ed|ing)|sanction(?:ed|ing)|includ(?:ing|ed)|among (?:them|those)|named)\s(?:[\p{L}' ]{0,28}(?:,| and) )?(?:the )?[\p{L}' ]{0,20}$/iu.test(
        before,
      );
    const listed =
      governor !== null &&
      isPassive(sentence.tokens, governor.at, governor.tense) &&
      (governor.relation === 'self' || /^(?:threaten|hit|put|place)$/u.test(governor.base)) &&
      mention.end < governor.start &&
      findSubjectIds(sentence, governor).includes(mention.id);
    if (aimed || listed) targets.push(mention.id);
  }
  return [...new Set(targets)];
}

function findSubjectIds(sentence: SentenceReading, governor: Governor): string[] {
  const subject = findSubject(sentence, governor.at);
  return subject && 'actors' in subject ? subject.actors : [];
}

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
  if (!head.verb) {
    const modifier = findModifier(document, index, head, governor, parties);
    if (modifier && (possible(modifier) || parties.isSender(modifier))) return modifier;
  }
  const by = actorsOf(sentence).find(
    (mention) =>
      mention.start > head.end - 1 &&
      mention.start - head.end < 50 &&
      /\b(?:by|from) (?:the )?$/u.test(text.slice(head.end, mention.start)) &&
      !/[,;]/u.test(text.slice(head.end, mention.start)) &&
      parties.isSender(mention.id),
  );
  if (by) return by.id;
  // "Ottawa followed suit with measures", "Bern answered with sanctions"
  if (!governor && /\bwith (?:\p{L}+ ){0,3}$/u.test(text.slice(0, head.start))) {
    const first = actorsOf(sentence).find(
      (mention) => mention.end < head.start && parties.principal(mention.id) !== null,
    );
    if (first) return parties.principal(first.id);
  }
  if (
    !governor ||
    governor.status === 'lifted' ||
    governor.status === 'adopted' ||
    governor.status === 'proposed' ||
    governor.status === 'threatened'
  ) {
    const verb = governor;
    if (!verb) return null;
    if (isPassive(tokens, verb.at, verb.tense)) {
      const agent = actorsOf(sentence).find(
        (mention) =>
          mention.start > verb.end && /^(?: \p{L}+)? by (?:the )?$/u.test(text.slice(verb.end, mention.start)),
      );
      return agent && parties.principal(agent.id) !== null ? agent.id : null;
    }
    const subject = subjectOf(sentence, verb);
    // who threatens is the one whom the measures of others aim at, mostly
    if (verb.status === 'threatened' && subject.ids.length > 0)
      return subject.ids.map((id) => parties.principal(id)).find((id) => id !== null) ?? null;
    if (subject.kind === 'call') {
      const addressee = actorsOf(sentence).find(
        (mention) =>
          mention.end <= verb.start &&
          mention.start >= subject.end &&
          parties.isSender(mention.id) &&
          !parties.targets.includes(mention.id),
      );
      return addressee?.id ?? null;
    }
    const senders = subject.ids.filter((id) => possible(id));
    if (senders.length === 1) return senders[0] ?? null;
    if (senders.length > 1) return senders;
    return null;
  }
  return null;
}

// words that no noun phrase runs across
const phraseEnd = new Set(
  'on for to with by against in from over or that which the a an not after before since under despite amid without until through as about than at into while when if but because he she they it'.split(
    ' ',
  ),
);

/** The actor, adjective or pronoun that the noun phrase of a measure begins with; a target ("Sudland sanctions") is none. */
function findModifier(
  document: DocumentReading,
  index: number,
  head: Head,
  governor: Governor | null,
  parties: Parties,
): string | null {
  const sentence = document.sentences[index];
  if (!sentence) return null;
  const { tokens } = sentence;
  for (let at = head.at - 1; at >= 0 && head.at - at <= 6 && at !== governor?.at; at--) {
    const token = tokens[at];
    if (!token || phraseEnd.has(token.lower)) return null;
    const mention = actorsOf(sentence).find((actor) => actor.end === token.end);
    if (mention) {
      const isPossessor = tokens[at + 1]?.lower === "'s" || tokens[at + 1]?.text === '’';
      if (!isPossessor && (parties.targets.includes(mention.id) || parties.kinds.get(mention.id) === 'person'))
        return null;
      return parties.principal(mention.id) === null ? null : mention.id;
    }
    const adjective = parties.byAdjective.get(token.lower);
    if (adjective && !parties.targets.includes(adjective)) return adjective;
    if (token.lower === 'its' || token.lower === 'their') return lastSender(document, index, token.start, parties);
    if (token.kind === 'punctuation' && token.lower !== "'s" && token.text !== '-' && token.text !== ',') return null;
  }
  return null;
}

function lastSender(document: DocumentReading, index: number, before: number, parties: Parties): string | null {
  for (let at = index; at >= 0 && at > index - 3; at--) {
    const found = document.sentences[at]?.mentions.findLast(
      (mention) => mention.type === 'actor' && parties.isSender(mention.id) && (at < index || mention.end <= before),
    );
    if (found?.type === 'actor') return found.id;
  }
  return null;
}

type FoundSubject = { kind: 'subject'; ids: string[]; end: number } | { kind: 'call'; ids: string[]; end: number };

const callVerb = /^(?:urg|call|ask|press|lobb|appeal|demand|request|want|push|encourag|tell|told)/u;

/** Who does what the verb says; behind "to" whoever the verb before it is about: "plans to adopt", "urged states to adopt". */
function subjectOf(sentence: SentenceReading, verb: Governor): FoundSubject {
  const { tokens } = sentence;
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
    !/^(?:it|they|he|she|bloc|union|council|ministers|leaders|members|states|ambassadors|governments?|officials|package|round|decision|regulation)$/.test(
      subject.word,
    )
  );
}
