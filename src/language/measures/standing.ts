import type { SanctionMention } from '../../schema/mention.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import { isDay } from '../calendar/iso-date.ts';
import { consequence, effectOfNew, inForce, justTold, listedToday, thereBefore } from '../lexicon/sanction-phrases.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { EntryDay } from '../syntax/entry-days.ts';
import { isSureVerb } from '../syntax/sure-verb.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';
import type { MeasureMemory, MeasurePlace, MeasureScene } from './measure-scene.ts';
import { type RowStatus, statusOfLabel } from './row-status.ts';
import { isOfRound } from './named-round.ts';
import { statusOf } from './status.ts';

/** How a measure stands in its sentence and its text. */
export interface Standing {
  head: Head;
  governor: Governor | null;
  /** What the words of the sentence say. */
  said: SanctionStatus | null;
  /** What the text around makes of that; null where the words deny that there is a measure. */
  status: SanctionStatus | null;
  /** Whether the text around makes an act of it. */
  isDone: boolean;
  /** Day of the row or the entry, where that dates it. */
  rowDate: string | null;
  /** What another cell of its row says of it. */
  ofRow: RowStatus | undefined;
}

/** How far the measure of a head has come; `before` is the measure before it in the sentence, which it may be joined to. */
export function readStanding(
  scene: MeasureScene,
  memory: MeasureMemory,
  { sentence, index, clauses, section }: MeasurePlace,
  head: Head,
  own: Governor | null,
  before: Standing | null,
): Standing {
  const { date } = scene.document;
  // "asset freezes and travel bans": the second hangs on what the first hangs on
  const joined =
    own === null && before !== null && joinedTo.test(sentence.text.slice(before.head.end, head.start)) ? before : null;
  const governor = joined?.governor ?? own;
  const said = joined ? joined.status : statusOf(sentence, head, governor, clauses, before?.status ?? null, date);
  const lead = sentence.text.slice(0, head.start);
  const entry = scene.entries.get(sentence.passage);
  const isOfEntry = !sentence.tokens.some(isSureVerb) || isOpening(sentence, head, entry);
  const rowDate = scene.rowDates.get(index) ?? (isOfEntry ? (entry?.day ?? null) : null);
  // the row of a day tells what was done on it; a text on an adoption tells what that means for those listed
  const isDone =
    (said === 'in-force' &&
      (governor === null || isRoundOfEntry(sentence, head, governor, rowDate)) &&
      !thereBefore(lead) &&
      !inForce.test(sentence.text.slice(head.end)) &&
      !/^[^.;]{0,40}\b(?:since|go(?:es)? back to|dates? (?:back|from))\b/u.test(sentence.text.slice(head.end)) &&
      ((memory.isNews && isNew(lead, memory.last?.measure ?? null)) ||
        (rowDate !== null && isDay(rowDate) && rowDate <= date) ||
        // "June 2021: restrictions on potash": the month of a chronicle is as good as a day
        (rowDate !== null && /^\d{4}-\d{2}$/u.test(rowDate) && rowDate <= date && isOpening(sentence, head, entry)))) ||
    (memory.isNews && said === 'proposed' && effectOfNew.test(sentence.text)) ||
    ((memory.isNews || listedToday.test(lead)) && (said === 'in-force' || said === 'proposed') && isConsequence(lead));
  // a cell beside it tells how far it has come
  const ofRow = governor === null && sentence.row !== null ? scene.rowStatuses.get(sentence.row) : undefined;
  const status = ofRow?.status ?? ofSection(sentence, section, governor) ?? (isDone ? 'adopted' : said);
  return { head, governor, said, status, isDone, rowDate, ofRow };
}

/** "### Lifted", above a list or a table: how far those have come of which the line itself says nothing. */
function ofSection(
  { kind }: SentenceReading,
  section: SentenceReading | null,
  governor: Governor | null,
): SanctionStatus | null {
  if (section === null || governor !== null || (kind !== 'cell' && kind !== 'item')) return null;
  return statusOfLabel(section.text);
}

/** "2 December: 11 firms figure in a fifth package approved by the Council": the entry of a day tells of its adoption. */
const isRoundOfEntry = (sentence: SentenceReading, head: Head, governor: Governor, day: string | null): boolean =>
  day !== null && governor.relation === 'participle' && governor.status === 'adopted' && isOfRound(sentence, head);

/** "Asset freezes and travel bans were imposed": the first of two hangs on what the second hangs on. */
export function governorOfNext(
  { text }: SentenceReading,
  heads: readonly Head[],
  governors: readonly (Governor | null)[],
  at: number,
): Governor | null {
  const [head, next, governor] = [heads[at], heads[at + 1], governors[at + 1]];
  if (!head || !next || head.verb || governor?.relation !== 'subject') return null;
  return /^ and (?:[\p{L}-]+ ){0,2}$/u.test(text.slice(head.end, next.start)) ? governor : null;
}

/** Whether a measure stands right behind the label of an entry: "4 June: ban on carriers, after a jet had forced …". */
const isOpening = ({ tokens, mentions }: SentenceReading, head: Head, entry: EntryDay | undefined): boolean =>
  entry !== undefined &&
  mentions.some(({ type, end }) => type === 'date' && end === entry.end) &&
  !tokens.some((token) => token.end <= head.start && isSureVerb(token));

/** "The new ban …"; "These sanctions …", right behind the news of them. */
const isNew = (lead: string, last: SanctionMention | null): boolean =>
  theNew.test(lead) || (last?.status === 'adopted' && justTold.test(lead));

/** "They are subject to an asset freeze", "who will now face a travel ban"; not "could face". */
const isConsequence = (lead: string): boolean => consequence(lead) && !/\b(?:could|may|might|would)\b/u.test(lead);

/** "(asset freezes) and (travel bans)": nothing but a joint between two measures */
const joinedTo = prosePattern(
  /^,?(?: and| or)?(?:, in the case of [^,;]{3,40},)?(?! with)(?: [\p{L}-]+){0,2} $|^(?: (?:in|on) (?:[\p{L}\d]+ ){1,3}|,? )and,? (?:in|on) [\p{L}\d]+(?: [\p{L}\d]+){0,2}, (?:[\p{L}-]+ ){0,2}$/u,
);

/** "The new (ban)" */
const theNew = prosePattern(/^(?:The|These|Among the)(?: \p{L}+){0,2} new $/u);
