import type { DateMention, Mention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import { isDay } from './iso-date.ts';

/** Makes one date of an hour and its day, "7 a.m. on Tuesday", "Monday at 6:30": it is one moment. */
export function joinHours(sentence: SentenceReading, mentions: Mention[]): Mention[] {
  if (!mentions.some(isHour)) return mentions;
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const before = mention.type === 'date' ? kept.findLast((other) => other.type === 'date') : undefined;
    const joined = mention.type === 'date' && before ? join(sentence.text, before, mention) : null;
    if (before && joined) kept.splice(kept.indexOf(before), 1, joined);
    else kept.push(mention);
  }
  return kept;
}

const isHour = (mention: Mention): boolean => mention.type === 'date' && mention.rule === 'date-time';

function join(text: string, first: DateMention, second: DateMention): DateMention | null {
  const [hour, day] = isHour(first) ? [first, second] : [second, first];
  if (!isHour(hour) || isHour(day) || day.rule === 'annotation' || hour.value === null) return null;
  if (day.value === null || !isDay(day.value) || day.value.includes('T')) return null;
  const link = text.slice(first.end, second.start);
  if (!(hour === first ? dayBehind : hourBehind).test(link)) return null;
  return {
    ...first,
    end: second.end,
    text: text.slice(first.start, second.end),
    rule: 'date-time',
    value: `${day.value}T${inPartOfDay(hour, day)}`,
    implied: first.implied || second.implied,
  };
}

/** "half past six on Monday evening": the words of the day say which half of it is meant. */
function inPartOfDay(hour: DateMention, { text }: DateMention): string {
  const time = hour.value?.slice(-5) ?? '';
  const number = Number(time.slice(0, 2));
  const isLate = /\b(?:afternoon|evening)$/u.test(text) || (/\bnight$/u.test(text) && number > 5);
  return isLate && number < 12 && !/[ap]\.?m/iu.test(hour.text) ? `${String(number + 12)}${time.slice(2)}` : time;
}

const dayBehind = /^ (?:(?:GMT|CET|local time) )?(?:on |of )?(?:the )?$/u;
const hourBehind = /^ at $/u;
