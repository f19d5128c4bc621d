import { createEnding } from '../ending.ts';
import type { SanctionMention } from '../../schema/mention.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import { daysBetween, isDay } from '../calendar/iso-date.ts';
import { dateOf } from '../syntax/date-of.ts';
import { dayOfContinuedAct, dayOfOwnAct } from './continued-act.ts';
import type { MeasureMemory, MeasurePlace, MeasureScene } from './measure-scene.ts';
import { eventOfRow } from './row-status.ts';
import { toSanctionEvent } from './sanction-event.ts';
import { toSanctionMention } from './sanction-mention.ts';
import { readSenders, type Senders } from './senders.ts';
import type { Standing } from './standing.ts';
import { findTargets } from './targets.ts';
import { isProposedToOthers } from './asked-of-others.ts';
import { isHeldOut, isWarnedOf } from './threatener.ts';

/** Reads one measure into its sentence, with the act that it is told by, and remembers what the rest of the text may go on about. */
export function readMeasure(scene: MeasureScene, memory: MeasureMemory, place: MeasurePlace, standing: Standing): void {
  const { document, parties } = scene;
  const { sentence, index, clauses, found } = place;
  const { head, governor, said, isDone, rowDate, ofRow } = standing;
  const targets = findTargets(sentence, head, governor, parties.kinds);
  const by = readSenders(scene, memory, place, standing, targets);
  if (!by) return;
  const senders = by.ids;
  const status = statusBySenders(place, standing, senders, parties);
  // "is on the Union's blacklist": nobody aims at themselves
  const others = targets.filter((id) => !senders.includes(id));
  const aimed = others.length > 0 ? others : impliedTargets(scene, memory, place, standing, by);
  const continued =
    dayOfContinuedAct(sentence, governor, senders, memory.last?.measure ?? null) ??
    (memory.isRelease ? dayOfOwnAct(document, sentence, governor) : null);
  const date =
    ofRow?.date ??
    dateOfMeasure(place, standing, status) ??
    (isDone || ofRow?.status === 'adopted' ? rowDate : continued);
  if (status === 'adopted' && (date === null || (isDay(date) && daysBetween(date, document.date) <= 3)))
    memory.isNews = true;
  if (status === 'adopted' && date === document.date) memory.isRelease = true;
  rememberTargets(scene, memory, sentence.passage, targets);
  if (status !== null) {
    const sender = senders.length === 1 ? (senders[0] ?? null) : [...new Set(senders)];
    const measure: SanctionMention = {
      ...toSanctionMention(sentence, head, { sender, targets: aimed, status, date }),
      ...(by.unsure ? { doubt: 'usual-sender' } : {}),
    };
    memory.last = { passage: sentence.passage, measure };
    if (date !== null && status === 'adopted') memory.byDay.set(date, measure);
    found.push(measure);
  }
  const act =
    ofRow &&
    eventOfRow(
      { ...ofRow, date: ofRow.date ?? scene.rowDates.get(index) ?? null },
      document.sentences[ofRow.sentence]?.text ?? '',
      [...senders, ...aimed],
      senders[0] ?? null,
    );
  if (ofRow && act) memory.ofRows.set(ofRow.sentence, act);
  // "The new measures will ban imports": what an act does is no second act
  if (isDone && said === 'proposed') return;
  const event = toSanctionEvent(sentence, head, governor, clauses, {
    senders,
    targets: aimed,
    status,
    day: document.date,
  });
  if (event && !found.some((other) => other.type === 'event' && other.start === event.start))
    found.push({ ...event, date: event.date ?? (sentence.kind === 'cell' ? rowDate : null) ?? continued });
}

/** What lies ahead is threatened by those who would impose it, and asked for by others who propose it. */
function statusBySenders(
  { sentence, clauses }: MeasurePlace,
  { head, governor, status }: Standing,
  senders: readonly string[],
  parties: MeasureScene['parties'],
): SanctionStatus | null {
  // "airlines face sanctions, the Union warned"
  if (status === 'in-force' && governor?.base === 'face' && isWarnedOf(sentence, head, clauses)) return 'threatened';
  if (status !== 'proposed') return status;
  if (governor && isProposedToOthers(sentence, head, governor, senders, parties)) return 'called-for';
  return isHeldOut(sentence, head, clauses, senders, parties) ? 'threatened' : status;
}

/** At whom a measure aims that names nobody: those of the measure that it goes on about, of its passage, or of the text. */
function impliedTargets(
  { parties }: MeasureScene,
  { targets }: MeasureMemory,
  { sentence, found }: MeasurePlace,
  { head }: Standing,
  { ids, earlier }: Senders,
): string[] {
  // "lifted the ban on the airline, which had contested its listing"
  const isSame = isKnown(sentence.text, head.start);
  const same = earlier ?? (isSame ? found.findLast((other) => other.type === 'sanction') : undefined);
  const implied = same?.targets ?? (targets.ids.length > 0 ? targets.ids : parties.targets);
  return implied.filter((id) => !ids.includes(id));
}

/** "(lifted) its (ban)": of one that was told of */
const isKnown = createEnding(/\b(?:the|its|their) /u);

/** Measures against others are an aside where the passage is about the usual ones, and over with it elsewhere. */
function rememberTargets(
  { parties }: MeasureScene,
  memory: MeasureMemory,
  passage: number,
  targets: readonly string[],
): void {
  const states = targets.filter((id) => parties.kinds.get(id) === 'state');
  const areUsual = (ids: readonly string[]): boolean => ids.every((id) => parties.targets.includes(id));
  const isAside = memory.targets.passage === passage && !areUsual(states) && areUsual(memory.targets.ids);
  if (states.length > 0 && !isAside) memory.targets = { passage, ids: states };
}

function dateOfMeasure(
  { sentence, clauses }: MeasurePlace,
  { head, governor }: Standing,
  status: SanctionStatus | null,
): string | null {
  if (status === 'in-force' && !governor && !/\b(?:since|from|dates?)\b/iu.test(sentence.text)) return null;
  return dateOf(sentence, governor?.start ?? head.start, clauses);
}
