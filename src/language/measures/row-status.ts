import type { EventMention } from '../../schema/mention.ts';
import type { SanctionStatus } from '../../schema/sanction.ts';
import type { DocumentReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';

/** What a cell says of the measure that another cell of its row names: "adopted on 2 December", "planned for this month". */
export interface RowStatus extends TextRange {
  status: SanctionStatus;
  /** Index of the cell's sentence; `start` and `end` are those of the word of status in it. */
  sentence: number;
  /** ISO value of the only date in the cell. */
  date: string | null;
}

const words: readonly { status: SanctionStatus; pattern: RegExp }[] = [
  {
    status: 'adopted',
    pattern: /^(?:adopted|approved|imposed|introduced|agreed|enacted|extended|prolonged|renewed)\b/iu,
  },
  { status: 'in-force', pattern: /^(?:(?:still )?in (?:force|place|effect)|maintained|kept|active|current)\b/iu },
  { status: 'lifted', pattern: /^(?:lifted|ended|removed|dropped|suspended|expired|revoked|repealed)\b/iu },
  {
    status: 'proposed',
    pattern:
      /^(?:proposed|planned|drafted|tabled|expected|pending|prepared|announced)\b|(?<=^["“']?(?:under|in|being) )(?:preparation|discussion|consideration|prepared|drafted|discussed|negotiated)\b/iu,
  },
  { status: 'threatened', pattern: /^threatened\b/iu },
  { status: 'called-for', pattern: /^(?:demanded|called for|requested|sought)\b/iu },
];

/** The longest that a cell of status is; UTF-16 units. */
const longest = 60;

/** The status that a cell of a table gives to its row, by row. */
export function rowStatusesOf({ sentences }: DocumentReading): ReadonlyMap<number, RowStatus> {
  const found = new Map<number, RowStatus>();
  sentences.forEach(({ row, text, heading, mentions }, sentence) => {
    if (row === null || heading === text || text.length > longest) return;
    for (const { status, pattern } of words) {
      const word = pattern.exec(text);
      if (!word) continue;
      const dates = mentions.filter((mention) => mention.type === 'date');
      const date = dates.length === 1 ? (dates[0]?.value ?? null) : null;
      found.set(row, { status, sentence, start: word.index, end: word.index + word[0].length, date });
      return;
    }
  });
  return found;
}

/** The act that a cell of status tells of, whoever threatens being its source; null for what is only there, or no longer. */
export function eventOfRow(
  { status, start, end, date }: RowStatus,
  text: string,
  participants: readonly string[],
  sender: string | null,
): EventMention | null {
  if (status !== 'adopted' && status !== 'proposed' && status !== 'threatened') return null;
  return {
    type: 'event',
    start,
    end,
    text: text.slice(start, end),
    rule: status === 'adopted' ? 'sanction-adoption' : 'sanction-proposal',
    eventType: status === 'adopted' ? 'sanction-adopted' : 'sanction-proposed',
    date,
    places: [],
    participants: [...new Set(participants)],
    factuality: status === 'proposed' ? 'planned' : 'asserted',
    attributedTo: status === 'threatened' ? sender : null,
    polarity: 'begin',
    cancelled: false,
    stance: null,
  };
}
