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
    pattern:
      /^(?:adopted|approved|imposed|introduced|agreed|enacted|extended|prolonged|renewed|passed|signed off|decided|done)\b/iu,
  },
  {
    status: 'in-force',
    pattern:
      /^(?:(?:still )?in (?:force|place|effect)|maintained|kept|active|current|existing|standing|unchanged|valid)\b/iu,
  },
  {
    status: 'lifted',
    pattern:
      /^(?:lifted|ended|removed|dropped|suspended|expired|revoked|repealed|eased|waived|scrapped|rescinded|lapsed|delisted|cancelled|annulled|withdrawn|terminated|no longer in force)\b/iu,
  },
  {
    status: 'proposed',
    pattern:
      /^(?:proposed|planned|draft|drafted|tabled|expected|pending|prepared|announced|next(?: steps?)?|upcoming|coming|to come|ahead|likely|possible|on the table|in the (?:pipeline|works|making)|under (?:discussion|consideration|preparation|negotiation|way)|in preparation|not yet (?:adopted|agreed|decided|in force)|awaiting \p{L}+|being \p{L}+)\b|(?<=^["“']?(?:under|in|being) )(?:preparation|discussion|consideration|prepared|drafted|discussed|negotiated)\b/iu,
  },
  { status: 'threatened', pattern: /^threatened\b/iu },
  { status: 'called-for', pattern: /^(?:demanded|called for|requested|sought|wanted|urged)\b/iu },
];

/** What a label or a heading says of the measures behind it: "Proposed", "Already in force", "Lifted this year"; null for "Proposed and threatened". */
export function statusOfLabel(label: string): SanctionStatus | null {
  const text = label.trim().replace(opening, '');
  if (text.length > longestLabel || /[,/&]| and | or /u.test(text)) return null;
  return words.find(({ pattern }) => pattern.test(text))?.status ?? null;
}
const opening = /^(?:(?:already|still|now|also|measures|sanctions|newly|recently|just|what is|what has been) )+/iu;
/** UTF-16 units. */
const longestLabel = 30;

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
