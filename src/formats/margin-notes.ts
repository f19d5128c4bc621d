import type { Article, PlacedMention } from '../schema/article.ts';
import { toIsoWords } from './date-words.ts';

/** One line of the margin beside an article. */
export interface MarginNote {
  kind: 'date' | 'place' | 'count';
  /** "9 November 2021", "Brzeg", "over 1,000 people". */
  text: string;
  /** Id of the place, or of the actor who counted; null where there is none. */
  subject: string | null;
  /** Ids of the sentences that say it, in reading order. */
  sentences: string[];
}

/** Dates, places and numbers of people that an article names, each once, in reading order; dates without their year are left out. */
export function toMarginNotes(article: Pick<Article, 'mentions' | 'sentences'>): MarginNote[] {
  const headings = new Set(article.sentences.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
  const notes = new Map<string, MarginNote>();
  for (const mention of article.mentions) {
    const note = headings.has(mention.sentence) ? null : toNote(mention);
    if (!note) continue;
    const key = `${note.kind} ${note.text} ${note.subject}`;
    const known = notes.get(key);
    if (!known) notes.set(key, note);
    else if (!known.sentences.includes(mention.sentence)) known.sentences.push(mention.sentence);
  }
  return [...notes.values()];
}

function toNote(mention: PlacedMention): MarginNote | null {
  const sentences = [mention.sentence];
  if (mention.type === 'place') return { kind: 'place', text: mention.id, subject: mention.id, sentences };
  if (mention.type === 'date') {
    const text = valueInWords(mention.value);
    return text === null ? null : { kind: 'date', text, subject: null, sentences };
  }
  if (mention.type !== 'count' || !mention.isMigrantCount || mention.doubt) return null;
  const claimant = Array.isArray(mention.claimant) ? (mention.claimant[0] ?? null) : mention.claimant;
  return { kind: 'count', text: mention.text, subject: claimant, sentences };
}

/** A date's value as a day, month or year in words; null for a range, a week or nothing: those read better in the text. */
function valueInWords(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d{2}(-\d{2})?(T\d{2}:\d{2})?$/.test(value)) return null;
  return toIsoWords(value.slice(0, 10));
}
