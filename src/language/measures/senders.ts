import type { SanctionMention } from '../../schema/mention.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import type { SentenceReading } from '../reading.ts';
import { isAnaphor } from './continued-act.ts';
import { dayOfMeasure } from './measure-noun.ts';
import type { MeasureMemory, MeasurePlace, MeasureScene } from './measure-scene.ts';
import { onlySender, senderOfLabel, senderOfRules } from './only-sender.ts';
import { senderOfSection, usualSender } from './parties.ts';
import { findSender, hasStrangeSubject } from './sender.ts';
import type { Standing } from './standing.ts';
import { threatener } from './threatener.ts';

export interface Senders {
  /** At least one. */
  ids: readonly string[];
  /** The measure that this one goes on about. */
  earlier: SanctionMention | undefined;
  /** Whether nothing but the whole text tells who they are. */
  unsure: boolean;
}

/** Who imposes a measure: who its sentence names, else whoever imposes the measure that it goes on about, its section's or the text's usual sender; null where nobody does. */
export function readSenders(
  scene: MeasureScene,
  memory: MeasureMemory,
  place: MeasurePlace,
  { head, governor, said, status }: Standing,
  targets: readonly string[],
): Senders | null {
  const { document, parties } = scene;
  const { sentence, index, section } = place;
  const principals = (ids: readonly (string | null)[]): string[] =>
    ids.flatMap((id) => (id === null ? [] : [parties.principal(id) ?? id]));
  const named =
    findSender(document, index, head, governor, targets, parties) ??
    (status === 'threatened' ? threatener(sentence, head, parties) : null) ??
    senderOfRules(sentence, parties) ??
    senderOfLabel(sentence, head, parties) ??
    onlySender(sentence, head, targets, parties);
  if (named !== null) return { ids: principals([named].flat()), earlier: undefined, unsure: false };
  if (said !== 'called-for' && hasStrangeSubject(sentence, governor)) return null;
  // "Norland has sanctioned 20 firms. They are subject to …" goes on about the same measure
  const { last } = memory;
  const goesOn =
    last?.passage === sentence.passage &&
    (/^(?:They|Those|These|Both|All)\b/u.test(sentence.text) || isAnaphor(sentence, head, last.measure));
  const earlier =
    lastOf(place, status) ??
    (goesOn ? last?.measure : undefined) ??
    // "the measures of 9 March": those that the text has told of
    memory.byDay.get(dayOfMeasure(sentence, head.end) ?? '');
  const inherited = earlier?.sender ?? null;
  const titled = senderOfSection(sentence, section, parties);
  // "### Norland: a start" above "its minister called for an embargo": who asks does not impose
  const ofSection =
    senderOfRow(scene, sentence) ??
    (status === 'called-for' && titled !== null && asksIn(sentence, titled, parties) ? null : titled);
  // "counter-sanctions came into force": of those whom measures aim at
  const answer = /^counter/iu.test(sentence.text.slice(head.start, head.end)) ? [...parties.targets] : null;
  const ids = principals(
    [inherited ?? ofSection ?? answer ?? (memory.usual ??= usualSender(document, parties))].flat(),
  );
  const unsure = inherited === null ? ofSection === null : earlier?.doubt !== undefined;
  return ids.length === 0 ? null : { ids, earlier, unsure };
}

/** The measure read before in the same sentence; "threatened measures should more sanctions follow": those are somebody else's. */
const lastOf = ({ found }: MeasurePlace, status: SanctionStatus | null): SanctionMention | undefined =>
  found
    .filter((other) => other.type === 'sanction')
    .findLast((other) => other.status !== 'threatened' || status === 'threatened');

function senderOfRow({ rowActors, parties }: MeasureScene, { row }: SentenceReading): string | null {
  const actor = row === null ? undefined : rowActors.get(row);
  return actor === undefined ? null : parties.principal(actor);
}

/** Whether somebody who acts in the name of `id` calls for something in a sentence. */
const asksIn = ({ mentions }: SentenceReading, id: string, parties: MeasureScene['parties']): boolean =>
  mentions.some(
    (mention) =>
      mention.type === 'event' &&
      mention.stance === 'calls-for' &&
      [mention.attributedTo].flat().some((speaker) => speaker !== null && parties.principal(speaker) === id),
  );
