import type { SentenceReading } from '../reading.ts';

/** "Norland blacklists 365 officials", "blacklists the owner": a form that is a noun elsewhere, between who lists and whom. */
export function isHeadlineVerb({ tokens, mentions }: SentenceReading, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    (next?.kind === 'number' ||
      // "Norland blacklists Skyways"
      mentions.some(({ type, start }) => type === 'actor' && start === next?.start) ||
      /^(?:another|dozens|scores|hundreds|the|an?|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
        next?.lower ?? '',
      )) &&
    mentions.some(({ type, end }) => type === 'actor' && end === before?.end)
  );
}
