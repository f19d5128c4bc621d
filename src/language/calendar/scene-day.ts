import type { DocumentReading } from '../reading.ts';
import type { DateHistory } from './date-history.ts';
import { isDay } from './iso-date.ts';

/** Passages for which a scene holds. */
const farthest = 3;

/** "It was 19 November." sets the day of the scene, also for the hours of the paragraphs behind it; null where nothing does. */
export function sceneDay({ sentences }: DocumentReading, history: DateHistory, index: number): string | null {
  const passage = sentences[index]?.passage ?? 0;
  for (const past of history.before(index, 0)) {
    if (past.passage < passage - farthest) return null;
    if (!isDay(past.value)) continue;
    const text = sentences[past.sentence]?.text ?? '';
    // the nearest day holds, whatever it is
    return /^(?:It|This|That|The (?:day|date)) was (?:a \p{L}+, )?(?:on )?(?:the )?$/u.test(text.slice(0, past.start))
      ? past.value.slice(0, 10)
      : null;
  }
  return null;
}
