import type { DocumentReading } from '../reading.ts';

/** Whether most days with a year are of another one: `some`, or `firmly`, if the text hardly speaks of its own year. */
export function retrospectionOf(document: DocumentReading): 'no' | 'some' | 'firmly' {
  const year = document.date.slice(0, 4);
  let own = 0;
  const years = new Set<string>();
  let other = 0;
  /** "on Tuesday", "yesterday": the text is about its own days. */
  let news = 0;
  for (const { mentions } of document.sentences) {
    for (const mention of mentions) {
      if (mention.type !== 'date') continue;
      if (mention.rule === 'date-weekday' || mention.rule === 'date-relative') news++;
      if (
        mention.value === null ||
        // what lies ahead says nothing of what a text looks back on
        mention.value > document.date ||
        mention.value.length < 10 ||
        mention.rule === 'date-range-coarse'
      )
        continue;
      if (mention.value.startsWith(year)) own++;
      else {
        other++;
        years.add(mention.value.slice(0, 4));
      }
    }
  }
  if (other <= own || other < 2 || (news > 1 && other <= 2 * news)) return 'no';
  return own === 0 && (years.size === 1 || other > 5) ? 'firmly' : 'some';
}
