import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';

/**
 * What an entry of a live blog or a chronicle tells happened on the entry's day: the one it opens with, or the one that its
 * heading is. Events and statements that have a date of their own, or lie ahead, keep what they have.
 */
export const refineEntryDates: Refiner = (document) => {
  const days = entryDays(document);
  const sentences = document.sentences.map((sentence) => {
    const day = days.get(sentence.passage);
    if (day === undefined) return sentence;
    const own = sentence.mentions.filter((mention) => mention.type === 'date' && !mention.value?.includes('T'));
    return {
      ...sentence,
      mentions: sentence.mentions.map((mention) => {
        if (mention.type !== 'event') return mention;
        const isAhead = mention.factuality === 'planned' || mention.factuality === 'hypothetical';
        // the hour of the entry says when it was written, not when what lies ahead will be
        if (isAhead) return mention.date === day && own.length === 0 ? { ...mention, date: null } : mention;
        return mention.date === null ? { ...mention, date: day } : mention;
      }),
    };
  });
  return { ...document, sentences };
};

/** The day of each passage that is an entry. */
function entryDays(document: DocumentReading): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  let section: string | null = null;
  let passage = -1;
  for (const sentence of document.sentences) {
    if (sentence.passage === passage) continue;
    passage = sentence.passage;
    const opening = openingDay(sentence);
    if (sentence.kind === 'heading') section = opening;
    else if (opening ?? section) days.set(passage, opening ?? section ?? document.date);
  }
  return days;
}

/** The day that a passage opens with as its label: "17 November: …", "18:45 …", a heading that is a date. */
function openingDay({ text, mentions, kind }: SentenceReading): string | null {
  const date = mentions.find((mention) => mention.type === 'date' && mention.start <= 1);
  if (date?.type !== 'date' || date.value === null || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(date.value)) return null;
  const isLabel =
    date.value.includes('T') ||
    (kind === 'heading' ? date.end - date.start > 0.6 * text.length : /^\s?[:.–—-]/u.test(text.slice(date.end)));
  return isLabel ? date.value.slice(0, 10) : null;
}
