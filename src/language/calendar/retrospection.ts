import type { DateMention } from '../../schema/mention.ts';

/** Whether most days with a year are of another one than the day of the document: `some`, or `firmly`, if the text hardly speaks of its own year. */
export function retrospectionOf(dates: readonly DateMention[], today: string): 'no' | 'some' | 'firmly' {
  const year = today.slice(0, 4);
  let own = 0;
  const years = new Set<string>();
  let other = 0;
  /** "on Tuesday", "yesterday": the text is about its own days. */
  let news = 0;
  for (const { rule, value } of dates) {
    if (rule === 'date-weekday' || rule === 'date-relative') news++;
    if (
      value === null ||
      // what lies ahead says nothing of what a text looks back on
      value > today ||
      value.length < 10 ||
      rule === 'date-range-coarse'
    )
      continue;
    if (value.startsWith(year)) own++;
    else {
      other++;
      years.add(value.slice(0, 4));
    }
  }
  if (other <= own || other < 2 || (news > 1 && other <= 2 * news)) return 'no';
  return own === 0 && (years.size === 1 || other > 5) ? 'firmly' : 'some';
}
