import type { EventMention, SanctionMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import { legalActPattern, measureWords, packagePattern } from '../lexicon/sanction-words.ts';
import { findHeads, type Head } from '../measures/head.ts';
import { findSender, findTargets, hasStrangeSubject, usualSender } from '../measures/parties.ts';
import { nearestVerb, statusOf, statusVerbsOf, type StatusVerb } from '../measures/status.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import { clauseAt, clausesOf } from '../syntax/clause.ts';
import { dateOf } from '../syntax/date-of.ts';
import { listedNumbers } from '../syntax/listed-numbers.ts';
import { verbStarts } from '../syntax/verb-starts.ts';

const senderKinds = new Set(['state', 'intergovernmental', 'government-body']);

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

function withoutVerbFlag<M extends SanctionMention | EventMention>(mention: M): M {
  const { verb: _verb, ...rest } = mention as M & { verb?: boolean };
  return rest as unknown as M;
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
