import type { EventMention, SanctionMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import { consequence, effectOfNew, inForce, justTold, listedToday, thereBefore } from '../lexicon/sanction-phrases.ts';
import { orderMentions } from '../mention-order.ts';
import { dayOfContinuedAct, dayOfOwnAct, isAnaphor } from '../measures/continued-act.ts';
import { contextsOf } from '../measures/contexts.ts';
import { findGovernor, type Governor } from '../measures/governor.ts';
import { statusVerbsOf } from '../measures/status-verbs.ts';
import { dayOfMeasure, findHeads, type Head, isTopic } from '../measures/head.ts';
import { measuresSaidBefore } from '../measures/measure-said-before.ts';
import { createParties, senderOfSection, usualSender } from '../measures/parties.ts';
import { findSender, hasStrangeSubject } from '../measures/sender.ts';
import { onlySender, senderOfLabel, senderOfRules } from '../measures/only-sender.ts';
import { findTargets } from '../measures/targets.ts';
import { toSanctionEvent } from '../measures/sanction-event.ts';
import { toSanctionMention } from '../measures/sanction-mention.ts';
import { statusOf } from '../measures/status.ts';
import { isHeldOut, threatener } from '../measures/threatener.ts';
import type { Refiner, SentenceReading } from '../reading.ts';
import { clausesOf } from '../syntax/clause.ts';
import { withLeadIns } from '../syntax/continued-items.ts';
import { dateOf } from '../syntax/date-of.ts';
import { type EntryDay, entryDaysOf } from '../syntax/entry-days.ts';
import { isSureVerb } from '../syntax/sure-verb.ts';
import { daysBetween, isDay } from '../calendar/iso-date.ts';
import { isQuestion } from '../syntax/question.ts';
import { rowActorsOf } from '../syntax/row-claimants.ts';
import { eventOfRow, rowStatusesOf } from '../measures/row-status.ts';
import { rowDatesOf } from '../syntax/row-dates.ts';
import { prosePattern } from '../prose-pattern.ts';

/** A measure that was read, for one that is joined to it. */
interface Joined {
  head: Head;
  governor: Governor | null;
  status: SanctionStatus;
}

/** Sanctions: the head noun of the measure, or the verb that lists somebody; who sends it, at whom, and how far it has come. */
export function createSanctionRefiner(registers: Registers): Refiner {
  const partiesOn = createParties(registers);
  return withLeadIns((document) => {
    const parties = partiesOn(document.date);
    // a text about sanctions has one sender above all: bare "the sanctions" are its
    let usual: string | null | undefined;
    const contexts = contextsOf(document);
    const rowDates = rowDatesOf(document);
    const entries = entryDaysOf(document);
    const rowActors = rowActorsOf(document);
    const rowStatuses = rowStatusesOf(document);
    const ofRows = new Map<number, EventMention>();
    let isNews = false;
    let isRelease = false;
    let last = null as { passage: number; measure: SanctionMention } | null;
    let lastTargets: string[] = [];
    let targetsPassage = -1;
    let told = null as { passage: number; nouns: Set<string> } | null;
    const byDay = new Map<string, SanctionMention>();
    let heading = null as SentenceReading | null;
    const areUsual = (ids: readonly string[]): boolean => ids.every((id) => parties.targets.includes(id));
    const senderOfRow = ({ row }: SentenceReading): string | null => {
      const actor = row === null ? undefined : rowActors.get(row);
      return actor === undefined ? null : parties.principal(actor);
    };
    const sentences = document.sentences.map((sentence, index) => {
      const section = heading;
      if (sentence.kind === 'heading') heading = sentence;
      if (isQuestion(sentence)) return sentence;
      if (targetsPassage !== sentence.passage && !areUsual(lastTargets)) lastTargets = [];
      const nouns = told?.passage === sentence.passage ? told.nouns : new Set<string>();
      const heads = findHeads(sentence, contexts.get(sentence.passage) ?? (() => false), {
        nouns,
        near: told !== null && sentence.passage - told.passage <= 2,
        ever: told !== null,
      });
      if (heads.length === 0) return sentence;
      told = { passage: sentence.passage, nouns };
      const isFragment = !sentence.tokens.some(isSureVerb);
      const clauses = clausesOf(sentence);
      const verbs = statusVerbsOf(sentence);
      const found: (SanctionMention | EventMention)[] = [];
      let previous = null as Joined | null;
      for (const head of heads) {
        const before = previous;
        const own = findGovernor(sentence, head, verbs);
        // "amended the listing criteria": only adopting or widening them is an act against somebody
        if (isTopic(sentence, head) && own?.status !== 'adopted') continue;
        // "asset freezes and travel bans": the second hangs on what the first hangs on
        const isJoined: boolean =
          own === null && before !== null && joinedTo.test(between(sentence, before.head, head));
        const governor: Governor | null = isJoined && before ? before.governor : own;
        const said: SanctionStatus | null =
          isJoined && before
            ? before.status
            : statusOf(sentence, head, governor, clauses, before?.status ?? null, document.date);
        const lead = sentence.text.slice(0, head.start);
        const entry = entries.get(sentence.passage);
        const rowDate =
          rowDates.get(index) ?? (isFragment || isOpening(sentence, head, entry) ? (entry?.day ?? null) : null);
        // the row of a day tells what was done on it; a text on an adoption tells what that means for those listed
        const isDone =
          (said === 'in-force' &&
            !thereBefore.test(lead) &&
            !inForce.test(sentence.text.slice(head.end)) &&
            ((isNews && governor === null && isNew(lead, last?.measure ?? null)) ||
              (rowDate !== null && governor === null && rowDate <= document.date))) ||
          (isNews && said === 'proposed' && effectOfNew.test(sentence.text)) ||
          ((isNews || listedToday.test(lead)) && (said === 'in-force' || said === 'proposed') && isConsequence(lead));
        // a cell beside it tells how far it has come
        const ofRow = governor === null && sentence.row !== null ? rowStatuses.get(sentence.row) : undefined;
        const ownStatus = ofRow?.status ?? (isDone ? 'adopted' : said);
        // "no new names were listed": an act that was not done, and no measure
        if (ownStatus !== null) previous = { head, governor, status: ownStatus };
        const targets = findTargets(sentence, head, governor, parties.kinds);
        const named =
          findSender(document, index, head, governor, targets, parties) ??
          (ownStatus === 'threatened' ? threatener(sentence, head, parties) : null) ??
          senderOfRules(sentence, parties) ??
          senderOfLabel(sentence, parties) ??
          onlySender(sentence, targets, parties);
        if (named === null && said !== 'called-for' && hasStrangeSubject(sentence, governor)) continue;
        // "Norland has sanctioned 20 firms. They are subject to …" goes on about the same measure
        const goesOn =
          last?.passage === sentence.passage &&
          (/^(?:They|Those|These|Both|All)\b/u.test(sentence.text) || isAnaphor(sentence, head, last.measure));
        const earlier =
          named === null
            ? (lastOf(found, ownStatus) ??
              (goesOn ? last?.measure : undefined) ??
              // "the measures of 9 March": those that the text has told of
              byDay.get(dayOfMeasure(sentence, head.end) ?? ''))
            : undefined;
        const inherited = earlier?.sender ?? null;
        const ofSection =
          named === null ? (senderOfRow(sentence) ?? senderOfSection(sentence, section, parties)) : null;
        const senders = (
          named === null
            ? [inherited ?? ofSection ?? (usual ??= usualSender(document, parties))].flat()
            : Array.isArray(named)
              ? named
              : [named]
        ).flatMap((id) => (id === null ? [] : [parties.principal(id) ?? id]));
        if (senders.length === 0) continue;
        const status =
          ownStatus === 'proposed' && isHeldOut(sentence, head, clauses, senders, parties) ? 'threatened' : ownStatus;
        const sender = senders.length === 1 ? (senders[0] ?? null) : [...new Set(senders)];
        // "lifted the ban on the airline, which had contested its listing"
        const same =
          earlier ??
          (/\b(?:the|its|their) $/u.test(lead) ? found.findLast((other) => other.type === 'sanction') : undefined);
        const aimed =
          targets.length > 0
            ? targets
            : (same?.targets ?? (lastTargets.length > 0 ? lastTargets : parties.targets)).filter(
                (id) => !senders.includes(id),
              );
        const continued =
          dayOfContinuedAct(sentence, governor, senders, last?.measure ?? null) ??
          (isRelease ? dayOfOwnAct(document, sentence, governor) : null);
        const date =
          ofRow?.date ??
          dateOfMeasure(sentence, head, governor, status, clauses) ??
          (isDone || ofRow?.status === 'adopted' ? rowDate : continued);
        if (status === 'adopted' && (date === null || (isDay(date) && daysBetween(date, document.date) <= 3)))
          isNews = true;
        if (status === 'adopted' && date === document.date) isRelease = true;
        const states = targets.filter((id) => parties.kinds.get(id) === 'state');
        // measures against others are an aside where the paragraph is about the usual ones, and over with it elsewhere
        const isAside = targetsPassage === sentence.passage && !areUsual(states) && areUsual(lastTargets);
        if (states.length > 0 && !isAside) [lastTargets, targetsPassage] = [states, sentence.passage];
        const unsure = named === null && (inherited === null ? ofSection === null : earlier?.doubt !== undefined);
        const doubt = unsure ? ({ doubt: 'usual-sender' } as const) : {};
        if (status !== null) {
          const measure = { ...toSanctionMention(sentence, head, { sender, targets: aimed, status, date }), ...doubt };
          last = { passage: sentence.passage, measure };
          if (date !== null && status === 'adopted') byDay.set(date, measure);
          found.push(measure);
        }
        const act =
          ofRow &&
          eventOfRow(
            { ...ofRow, date: ofRow.date ?? rowDates.get(index) ?? null },
            document.sentences[ofRow.sentence]?.text ?? '',
            [...senders, ...aimed],
          );
        if (ofRow && act) ofRows.set(ofRow.sentence, act);
        // "The new measures will ban imports": what an act does is no second act
        const isEffect = isDone && said === 'proposed';
        const event = isEffect
          ? null
          : toSanctionEvent(sentence, head, governor, clauses, { senders, targets: aimed, status, day: document.date });
        if (event && !found.some((other) => other.type === 'event' && other.start === event.start))
          found.push({ ...event, date: event.date ?? continued });
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
        mentions: orderMentions([...kept, ...found]),
      };
    });
    const withRows = sentences.map((sentence, index) => {
      const act = ofRows.get(index);
      return act ? { ...sentence, mentions: orderMentions([...sentence.mentions, act]) } : sentence;
    });
    return measuresSaidBefore({ ...document, sentences: withRows });
  });
}

/** The measure read before in the same sentence; "threatened measures should more sanctions follow": those are somebody else's. */
const lastOf = (
  found: readonly (SanctionMention | EventMention)[],
  status: SanctionStatus | null,
): SanctionMention | undefined =>
  found
    .filter((other) => other.type === 'sanction')
    .findLast((other) => other.status !== 'threatened' || status === 'threatened');

/** Whether a measure stands right behind the label of an entry: "4 June: ban on carriers, after a jet had forced …". */
const isOpening = ({ tokens, mentions }: SentenceReading, head: Head, entry: EntryDay | undefined): boolean =>
  entry !== undefined &&
  mentions.some(({ type, end }) => type === 'date' && end === entry.end) &&
  !tokens.some((token) => token.end <= head.start && isSureVerb(token));

/** "The new ban …"; "These sanctions …", right behind the news of them. */
function isNew(lead: string, last: SanctionMention | null): boolean {
  return theNew.test(lead) || (last?.status === 'adopted' && justTold.test(lead));
}

/** "They are subject to an asset freeze", "who will now face a travel ban"; not "could face". */
const isConsequence = (lead: string): boolean => consequence.test(lead) && !/\b(?:could|may|might|would)\b/u.test(lead);

function between(sentence: SentenceReading, first: Head, second: Head): string {
  return sentence.text.slice(first.end, second.start);
}

function dateOfMeasure(
  sentence: SentenceReading,
  head: Head,
  governor: Governor | null,
  status: SanctionStatus | null,
  clauses: ReturnType<typeof clausesOf>,
): string | null {
  if (status === 'in-force' && !governor && !/\b(?:since|from|dates?)\b/iu.test(sentence.text)) return null;
  return dateOf(sentence, governor?.start ?? head.start, clauses);
}

/** "(asset freezes) and (travel bans)": nothing but a joint between two measures */
const joinedTo = prosePattern(
  /^,?(?: and| or)?(?:, in the case of [^,;]{3,40},)?(?! with)(?: [\p{L}-]+){0,2} $|^(?: (?:in|on) (?:[\p{L}\d]+ ){1,3}|,? )and,? (?:in|on) [\p{L}\d]+(?: [\p{L}\d]+){0,2}, (?:[\p{L}-]+ ){0,2}$/u,
);

/** "The new (ban)" */
const theNew = prosePattern(/^(?:The|These|Among the)(?: \p{L}+){0,2} new $/u);
