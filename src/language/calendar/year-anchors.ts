import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import type { DateHistory, PastDate } from './date-history.ts';
import { isLabel } from './date-label.ts';

/** Dates with a year that a bare date may take it from: in the sentence, the passage, the row or heading, then anywhere before. */
export function yearAnchors(
  mention: DateMention,
  sentence: SentenceReading,
  index: number,
  history: DateHistory,
  written: readonly PastDate[],
): { date: PastDate; near: 'sentence' | 'passage' | 'section' | 'document' }[] {
  const found: { date: PastDate; near: 'sentence' | 'passage' | 'section' | 'document' }[] = [];
  // "**23 May 2021** – … **21 June** – …": an entry of a chronicle goes on from the entry before
  const headings = history.ofHeading(sentence.heading);
  if (isLabel(sentence, mention) && headings.length === 0)
    for (const date of history.before(index, mention.start))
      if (date.label && date.passage < sentence.passage) {
        found.push({ date, near: 'section' });
        return found;
      }
  for (const date of history.before(index, mention.start)) {
    // the end of a plan, "until 30 April 2022", says nothing of when the text goes on
    if (!date.dated || date.aside || date.limit) continue;
    // "more than in all of 2020. … from January to July": of the text's own year
    if (date.compared && date.sentence < index) continue;
    // "the fifth since October 2020" counts from there, the text is elsewhere
    if (date.open && date.passage !== sentence.passage) continue;
    // a row whose year comes from above the table says no more than that
    if (
      sentence.kind === 'cell' &&
      date.kind === 'cell' &&
      date.whole &&
      !date.explicit &&
      date.passage !== sentence.passage
    )
      continue;
    const inRow =
      sentence.kind === 'cell' &&
      !isOfOwnYear(sentence, history) &&
      date.kind === 'cell' &&
      date.whole &&
      sentence.passage - date.passage < 6;
    if (date.sentence === index) found.push({ date, near: 'sentence' });
    else if (date.passage === sentence.passage) found.push({ date, near: 'passage' });
    else if (inRow || (sentence.kind === 'cell' && date.kind === 'heading')) found.push({ date, near: 'section' });
    else if (/^\d{4}$/.test(date.value))
      continue; // a year alone does not reach beyond its passage
    else {
      for (const heading of headings) found.push({ date: heading, near: 'section' });
      found.push({ date, near: 'document' });
    }
    if (found.length > 0) break;
  }
  // "on 8 November and again on 9 December 2021"
  const behind = written.find(
    (date) => date.start > mention.end && forward.test(sentence.text.slice(mention.end, date.start)),
  );
  if (behind && found[0]?.near !== 'sentence') found.unshift({ date: behind, near: 'sentence' });
  if (found.length === 0) for (const heading of headings) found.push({ date: heading, near: 'section' });
  return found;
}

/** Whether the first date of a table's column has no year, so that such dates are of the text's own year, whatever stands above them. */
function isOfOwnYear({ heading }: SentenceReading, history: DateHistory): boolean {
  const first = history.firstOfColumn(heading);
  return first !== undefined && !first.explicit;
}

const forward = /^[^.;:()]{0,30}\b(?:and|to|until|or|then)\b[^.;:()]{0,30}$/u;
