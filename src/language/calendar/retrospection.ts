import type { DocumentReading } from '../reading.ts';

/** Whether most days with a year are of another one: `some`, or `firmly`, if the text hardly speaks of its own year. */
export function retrospectionOf(document: DocumentReading): 'no' | 'some' | 'firmly' {
  const year = document.date.slice(0, 4);
  let own = 0;
  const years = new Set<string>();
  let other = 0;
  for (const { mentions } of document.sentences) {
    for (const mention of mentions) {
      if (
        mention.type !== 'date' ||
        mention.value === null ||
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
  if (other <= own || other < 2) return 'no';
  return own === 0 && (years.size === 1 || other > 5) ? 'firmly' : 'some';
}
