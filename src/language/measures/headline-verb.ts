import type { SentenceReading } from '../reading.ts';

/** "Norland blacklists 365 officials": a form that is a noun elsewhere, between who lists and how many. */
export function isHeadlineVerb({ tokens, mentions }: SentenceReading, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    (next?.kind === 'number' || /^(?:another|dozens|scores|hundreds)$/u.test(next?.lower ?? '')) &&
    mentions.some(({ type, end }) => type === 'actor' && end === before?.end)
  );
}
