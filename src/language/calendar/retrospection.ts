import type { DateMention } from '../../schema/mention.ts';

/** Rules of days that may be without a year. */
const isBare = /^date-(?:day-month|range)$/u;

/** Whether most days with a year are of another one than the day of the document: `some`, or `firmly`, if the text hardly speaks of its own year. */
export function retrospectionOf(dates: readonly DateMention[], today: string): 'no' | 'some' | 'firmly' {
  const year = today.slice(0, 4);
  let own = 0;
  /** "1–5 November", "9 November", before any date with another year: a text that looks back says early to which year. */
  let bare = 0;
  const years = new Set<string>();
  let other = 0;
  /** "on Tuesday", "yesterday": the text is about its own days. */
  let news = 0;
  for (const { rule, value } of dates) {
    if (rule === 'date-weekday' || rule === 'date-relative') news++;
    if (value === null && other === 0 && isBare.test(rule)) bare++;
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
  if (bare >= 5) own += bare;
  if (other <= own || other < 2 || (news > 1 && other <= 2 * news)) return 'no';
  return own === 0 && (years.size === 1 || other > 5) ? 'firmly' : 'some';
}
