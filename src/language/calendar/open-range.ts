import type { DateMention, Mention } from '../../schema/mention.ts';
import { orderMentions } from '../mention-order.ts';
import type { SentenceReading } from '../reading.ts';
import { createWordTable } from '../word.ts';
import { firstDay, lastDay } from './iso-date.ts';

const sinceBefore = /(?:^|[\s(,;:–—-])(?<word>since)\s(?:(?:at\sleast|about|around|the|as\searly\sas)\s)*$/i;
const untilBefore = /(?:^|[\s(,;:–—-])(?<word>until|till)\s(?:(?:at\sleast|about|around|the)\s)*$/iu;
const betweenBefore = /(?:^|[\s(,;:–—-])(?<word>between|from)\s(?:the\s)?$/iu;
const joint = /^\s?(?:[-–—]|and|to|until|till|through)\s?(?:the\s)?$/i;

/** The words that a span opens or ends with: most sentences have none. */
const opensSpan = createWordTable(({ lower }) => /^(?:since|until|till|between|from)$/u.test(lower));

/** Joins "from … to …" and "between … and …" into one range, and takes "since" and "until" into the span of a date. */
export function widenDates(sentence: SentenceReading, mentions: Mention[]): Mention[] {
  if (!sentence.tokens.some(opensSpan)) return mentions;
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const previous = mention.type === 'date' ? kept.findLast((other) => other.type === 'date') : undefined;
    const range =
      mention.type === 'date' && previous?.type === 'date' ? joinRange(sentence.text, previous, mention) : null;
    if (range && previous) kept.splice(kept.indexOf(previous), 1, range);
    else kept.push(mention);
  }
  return orderMentions(kept.map((mention) => (mention.type === 'date' ? openDate(sentence.text, mention) : mention)));
}

function joinRange(text: string, from: DateMention, to: DateMention): DateMention | null {
  if (from.value === null || to.value === null || from.rule === 'annotation' || to.rule === 'annotation') return null;
  if (from.value.includes('T') || to.value.includes('T')) return null;
  const link = text.slice(from.end, to.start);
  if (!joint.test(link)) return null;
  const word = betweenBefore.exec(text.slice(0, from.start))?.groups?.['word']?.toLowerCase();
  if (word === undefined || (/and/iu.test(link) && word !== 'between')) return null;
  const [first, last] = [from.value.split('/')[0] ?? '', to.value.split('/').at(-1) ?? ''];
  const [start, end] = first.length === last.length ? [first, last] : [firstDay(first), lastDay(last)];
  if (!start || !end || start >= end) return null;
  // "between" belongs to the span, "from" does not
  const at = word === 'between' ? text.slice(0, from.start).toLowerCase().lastIndexOf('between') : from.start;
  const implied = from.implied || to.implied;
  return { ...from, start: at, end: to.end, text: text.slice(at, to.end), value: `${start}/${end}`, implied };
}

/** "since the 2020 election": the date tells which election. */
const isNamedBy = ({ text: date, end }: DateMention, lead: string, text: string): boolean =>
  /\bsince\sthe\s$/u.test(lead) &&
  /\d/u.test(date) &&
  /^\s(?!(?:of|and|or|when|with|to|in|at|on)\b)\p{Ll}{3,}/u.test(text.slice(end));

function openDate(text: string, mention: DateMention): DateMention {
  if (mention.value === null || mention.rule === 'annotation') return mention;
  const before = text.slice(Math.max(0, mention.start - 32), mention.start);
  const match = sinceBefore.exec(before) ?? untilBefore.exec(before);
  const word = match?.groups?.['word'];
  if (!match || word === undefined || isNamedBy(mention, match[0], text)) return mention;
  const start = mention.start - (match[0].length - match[0].indexOf(word));
  const [first = '', last = first] = mention.value.split('/');
  const value = word.toLowerCase() === 'since' ? `${first}/..` : `../${last}`;
  return { ...mention, start, text: text.slice(start, mention.end), value };
}
