import type { ActorMention, EventMention, SanctionMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import {
  callPhrases,
  forcePhrases,
  legalActPattern,
  listingVerbs,
  measureWords,
  packagePattern,
  proposedPhrases,
  sanctionNouns,
  sanctionNounsInCompany,
  statusVerbs,
} from '../lexicon/sanction-words.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { clauseAt, clausesOf } from '../syntax/clause.ts';
import { dateOf } from '../syntax/date-of.ts';
import { listedNumbers } from '../syntax/listed-numbers.ts';
import { findSubject } from '../syntax/subject.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { verbStarts } from '../syntax/verb-starts.ts';
import { isPassive, isVerbUse } from '../syntax/verb-use.ts';

type StatusGroup = keyof typeof statusVerbs;
const statusEntries = (Object.keys(statusVerbs) as StatusGroup[]).flatMap((status) =>
  statusVerbs[status].map((verb) => ({ verb, status })),
);
const verbs = createVerbIndex(statusEntries, (entry) => entry.verb);
const listing = createVerbIndex(listingVerbs, (verb) => verb);
const senderKinds = new Set(['state', 'intergovernmental', 'government-body']);

interface StatusVerb {
  at: number;
  start: number;
  end: number;
  status: StatusGroup;
}

/** Sanctions: the head noun of the measure, or the verb that lists somebody; who sends it, at whom, and how far it has come. */
export function createSanctionRefiner(registers: Registers): Refiner {
  const kinds = new Map(registers.actors.map((actor) => [actor.id, actor.kind]));
  const actsFor = new Map(registers.actors.map((actor) => [actor.id, actor.actsFor]));
  const isSender = (id: string): boolean => senderKinds.has(kinds.get(id) ?? '');
  const principal = (id: string): string => actsFor.get(id) ?? id;
  return (document) => {
    // a text about sanctions has one sender above all: bare "the sanctions" are its
    const usual = usualSender(document, isSender);
    let lastTargets: string[] = [];
    const sentences = document.sentences.map((sentence) => {
      if (/\?["”’]?$/u.test(sentence.text)) return sentence;
      const heads = findHeads(sentence);
      if (heads.length === 0) return sentence;
      const clauses = clausesOf(sentence, verbStarts(sentence));
      const used = statusVerbsOf(sentence);
      const found: (SanctionMention | EventMention)[] = [];
      for (const head of heads) {
        const clause = clauseAt(clauses, head.start);
        const verb = nearestVerb(sentence, used, head, clause);
        const targets = findTargets(sentence, head, kinds);
        const named =
          findSender(sentence, head, verb, targets, isSender) ?? (hasStrangeSubject(sentence, verb) ? null : usual);
        if (named === null) continue;
        const sender = Array.isArray(named) ? named.map(principal) : principal(named);
        const status = statusOf(sentence, clause, head, verb);
        const aimed = targets.length > 0 ? targets : lastTargets.filter((id) => id !== sender);
        const isConditional = /^(?:if|unless|should)\b/iu.test(sentence.text.slice(clause.start));
        const date = isConditional
          ? null
          : status === 'in-force' && !/\bsince\b/iu.test(sentence.text) && !verb
            ? null
            : dateOf(sentence, verb?.start ?? head.start, clauses);
        const clauseText = sentence.text;
        const numbers = listedNumbers(sentence.text);
        const states = targets.filter((id) => kinds.get(id) === 'state');
        if (states.length > 0) lastTargets = states;
        found.push({
          type: 'sanction',
          ...head,
          text: sentence.text.slice(head.start, head.end),
          rule: head.verb ? 'sanction-verb' : 'sanction-noun',
          sender,
          targets: aimed,
          status,
          measures: Object.entries(measureWords).flatMap(([measure, pattern]) =>
            pattern.test(clauseText) ? [measure] : [],
          ),
          date,
          package: packageOf(sentence.text, head),
          ...numbers,
          legalRef: sentence.text.match(legalActPattern)?.[0] ?? null,
        } satisfies SanctionMention & { verb?: boolean } as SanctionMention);
        const event = toEvent(sentence, head, verb, status, sender, aimed, date);
        if (event && !found.some((other) => other.type === 'event' && other.start === event.start)) found.push(event);
      }
      if (found.length === 0) return sentence;
      // a call for sanctions is one act: the sanction event stands for the statement
      const kept = sentence.mentions.filter(
        (mention) =>
          mention.type !== 'event' ||
          !found.some((other) => other.type === 'event' && other.start < mention.end && mention.start < other.end),
      );
      return {
        ...sentence,
        mentions: [...kept, ...found.map(withoutVerbFlag)].sort((a, b) => a.start - b.start || b.end - a.end),
      };
    });
    return { ...document, sentences };
  };
}

/** "the three states sanctioned": somebody acts whom the sentence does not name, so the usual sender is not meant. */
function hasStrangeSubject(sentence: SentenceReading, verb: StatusVerb | undefined): boolean {
  if (!verb || verb.status !== 'adopted' || isPassive(sentence.tokens, verb.at, 'participle')) return false;
  const subject = findSubject(sentence, verb.at);
  return (
    subject !== null &&
    'word' in subject &&
    !/^(?:it|they|bloc|union|council|ministers|leaders|members|governments?)$/.test(subject.word)
  );
}

/** The sender that stands most often right before a measure ("EU sanctions"), else the first body of several states. */
function usualSender(document: DocumentReading, isSender: (id: string) => boolean): string | null {
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

interface Head extends TextRange {
  verb: boolean;
}

function withoutVerbFlag<M extends SanctionMention | EventMention>(mention: M): M {
  const { verb: _verb, ...rest } = mention as M & { verb?: boolean };
  return rest as unknown as M;
}

/** Head nouns of measures, and verbs that list somebody where no noun does. */
function findHeads(sentence: SentenceReading): Head[] {
  const lower = sentence.text.toLowerCase();
  const heads: Head[] = [];
  sentence.tokens.forEach((token, at) => {
    const company = sanctionNounsInCompany[token.lower];
    // "…, listing 17 individuals": a participle, and no measure of its own
    if (token.lower === 'listing' && sentence.tokens[at - 1]?.text === ',') return;
    const isNoun = sanctionNouns.has(token.lower) || (company?.some((word) => lower.includes(word)) ?? false);
    const asVerb = listing
      .get(token.lower)
      ?.find(
        ({ tense }) =>
          (tense === 'past' || tense === 'participle' || tense === 'base') && isVerbUse(sentence, at, tense),
      );
    if (asVerb) {
      if (
        asVerb.base === 'list' &&
        !/\b(?:individual|person|people|official|entit|compan|firm|name)/iu.test(sentence.text)
      )
        return;
      heads.push({ start: token.start, end: token.end, verb: true });
      return;
    }
    // "a new round of sanctions": the sanctions are what is meant
    if (/^rounds?$/.test(token.lower) && /^ of (?:[\p{L}-]+ ){0,3}sanctions?\b/u.test(sentence.text.slice(token.end)))
      return;
    if (!isNoun || (/^(?:sanctions?)$/.test(token.lower) && isModifier(sentence, at))) return;
    heads.push({ start: token.start, end: token.end, verb: false });
  });
  // "adopted a package …, listing 17 individuals" tells of one thing
  return heads.filter(
    (head) => !(head.verb && heads.some((other) => !other.verb && Math.abs(other.start - head.start) < 160)),
  );
}

/** "sanctions package", "a package of sanctions": the other noun is the head. */
function isModifier(sentence: SentenceReading, at: number): boolean {
  const next = sentence.tokens[at + 1]?.lower ?? '';
  const before = sentence.tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  const of = before.lastIndexOf('of');
  const head = of > 0 ? (before[of - 1] ?? '') : '';
  return (
    next in sanctionNounsInCompany ||
    ['list', 'regime', 'policy', 'criteria', 'basis', 'grounds'].includes(next) ||
    head in sanctionNounsInCompany
  );
}

function statusVerbsOf(sentence: SentenceReading): StatusVerb[] {
  return sentence.tokens.flatMap((token, at) => {
    const reading = verbs.get(token.lower)?.find(({ tense }) => isVerbUse(sentence, at, tense));
    return reading && !(reading.tense === 'third' && sanctionNouns.has(token.lower))
      ? [{ at, start: token.start, end: token.end, status: reading.entry.status }]
      : [];
  });
}

/** "adopted a package" is linked; "accused X of using migration in revenge for sanctions" is not. */
function isLinked(sentence: SentenceReading, verb: StatusVerb, head: Head): boolean {
  if (verb.start > head.start) return !/[,;]/.test(sentence.text.slice(head.end, verb.start));
  return !/\b(?:over|after|amid|despite|because|response|retaliation|revenge|pretext|which|who)\b|\bfor\b(?! (?:new|more|further|wider|fresh))/iu.test(
    sentence.text.slice(verb.end, head.start),
  );
}

function nearestVerb(
  sentence: SentenceReading,
  used: readonly StatusVerb[],
  head: Head,
  clause: TextRange,
): StatusVerb | undefined {
  if (head.verb) return used.find((verb) => verb.start === head.start);
  const inClause = used.filter(
    (verb) =>
      verb.start !== head.start &&
      verb.start >= clause.start &&
      verb.start < clause.end &&
      isLinked(sentence, verb, head),
  );
  return inClause.toSorted((a, b) => Math.abs(a.start - head.start) - Math.abs(b.start - head.start))[0];
}

function statusOf(
  sentence: SentenceReading,
  clause: TextRange,
  head: Head,
  verb: StatusVerb | undefined,
): SanctionStatus {
  const text = sentence.text.slice(clause.start, clause.end);
  const before = sentence.text.slice(0, head.start);
  if (callPhrases.some((pattern) => pattern.test(before)) && !/\bafter\b/iu.test(before)) return 'called-for';
  if (/^(?:if|unless|should)\b/iu.test(text)) return 'proposed';
  const asked = verb?.status === 'adopted' ? governing(sentence, verb) : null;
  if (asked) return asked;
  if (verb?.status === 'threatened' || verb?.status === 'called-for' || verb?.status === 'lifted') return verb.status;
  if (/\bnot hesitate\b/iu.test(text)) return 'threatened';
  if (verb?.status === 'proposed') return 'proposed';
  if (proposedPhrases.some((pattern) => pattern.test(text))) return 'proposed';
  if (forcePhrases.some((pattern) => pattern.test(text))) return 'in-force';
  return verb?.status === 'adopted' ? 'adopted' : 'in-force';
}

/** "urged states to approve", "threatened to impose", "plans to adopt": the verb before "to" decides. */
function governing(sentence: SentenceReading, verb: StatusVerb): SanctionStatus | null {
  const { tokens } = sentence;
  if (tokens[verb.at - 1]?.lower !== 'to') return null;
  for (let index = verb.at - 2; index >= 0 && verb.at - index < 10; index--) {
    const reading = verbs.get(tokens[index]?.lower ?? '')?.[0];
    if (
      reading?.entry.status === 'called-for' ||
      reading?.entry.status === 'threatened' ||
      reading?.entry.status === 'proposed'
    )
      return reading.entry.status;
    if (tokens[index]?.lower.startsWith('call')) return 'called-for';
  }
  return 'proposed';
}

function actorsOf(sentence: SentenceReading): ActorMention[] {
  return sentence.mentions.filter((mention): mention is ActorMention => mention.type === 'actor');
}

/** Those behind "on", "against" or "targeting", after the measure. */
function findTargets(sentence: SentenceReading, head: Head, kinds: ReadonlyMap<string, string>): string[] {
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
function findSender(
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

function packageOf(text: string, head: Head): string | null {
  const names = [...text.matchAll(packagePattern)].filter((match) => Math.abs(match.index - head.start) < 60);
  const best = names.toSorted((a, b) => Math.abs(a.index - head.start) - Math.abs(b.index - head.start))[0];
  return best ? `${best[1]?.toLowerCase()} ${best[2]?.toLowerCase()}` : null;
}

/** The verb of adoption or proposal is an event of its own. */
function toEvent(
  sentence: SentenceReading,
  head: Head,
  verb: StatusVerb | undefined,
  status: SanctionStatus,
  sender: SanctionMention['sender'],
  targets: string[],
  date: string | null,
): EventMention | null {
  const reported = sentence.mentions.find(
    (mention): mention is EventMention =>
      mention.type === 'event' && mention.stance === 'calls-for' && mention.start < head.start,
  );
  const trigger = status === 'called-for' && reported ? reported : verb;
  if (!trigger || (status !== 'adopted' && status !== 'called-for' && status !== 'proposed' && status !== 'threatened'))
    return null;
  const adopted = status === 'adopted';
  return {
    type: 'event',
    start: trigger.start,
    end: trigger.end,
    text: sentence.text.slice(trigger.start, trigger.end),
    rule: adopted ? 'sanction-adoption' : 'sanction-proposal',
    eventType: adopted ? 'sanction-adopted' : 'sanction-proposed',
    date,
    places: [],
    participants: [...new Set([...(Array.isArray(sender) ? sender : sender === null ? [] : [sender]), ...targets])],
    factuality: adopted || status === 'called-for' ? 'asserted' : status === 'threatened' ? 'hypothetical' : 'planned',
    attributedTo: status === 'called-for' && reported ? reported.attributedTo : null,
    polarity: 'begin',
    cancelled: false,
    stance: status === 'called-for' ? 'calls-for' : null,
  };
}
