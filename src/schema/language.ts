import { z } from 'astro/zod';
import { type Word as Said, type WidgetWord, widgetWords } from './widget-words.ts';

const text = z.string().min(1);
const Word = z.union([text, z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), text)]);
const byId = z.record(z.string(), text).default({});

/**
 * What widgets say in another language than that of the articles: their own words and the names that `site.yaml` gives. The prose
 * is not translated.
 */
export const Language = z.strictObject({
  /** As its readers call it: "deutsch". */
  name: text,
  /** What the crisis is, as `subject` of the site. */
  subject: text,
  /** Every word of {@link widgetWords}; a table of forms has one for each plural category of the language. */
  words: z.record(z.enum(Object.keys(widgetWords) as WidgetWord[]), Word),
  /** Names by the ids of lanes, kinds of events and metrics. */
  lanes: byId,
  eventTypes: byId,
  metrics: byId,
  /** Units of metrics, and names of countries on the map, each by the word that the site has for it. */
  units: byId,
  countries: byId,
});
export type Language = z.infer<typeof Language>;

/** What a widget's script needs to say its words in another language. */
export interface LanguageTable {
  /** Its code, "de". */
  language: string;
  /** What the widget writes, with placeholders, and how that is said. The first that fits counts. */
  phrases: [written: string, said: Said][];
}
