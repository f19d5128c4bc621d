import type { SentenceReading } from '../reading.ts';

/** "Norland blacklists 365 officials", "blacklists the owner": a form that is a noun elsewhere, between who lists and whom. */
export function isHeadlineVerb({ tokens, mentions }: SentenceReading, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    (next?.kind === 'number' ||
      // "Norland bans Sudlandian lorries"
      (next?.capitalised === true && /(?:ian|ean|ish|ese)$/u.test(next.lower) && tokens[at + 2]?.kind === 'word') ||
      // "Norland blacklists Skyways"
      mentions.some(({ type, start }) => type === 'actor' && start === next?.start) ||
      /^(?:another|dozens|scores|hundreds|all|most|more|some|several|exports|imports|sales|potash|oil|timber|lorries|trucks|hauliers|airlines|carriers|banks|officials|judges|assets|the|an?|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
        next?.lower ?? '',
      )) &&
    mentions.some(({ type, end }) => type === 'actor' && end === before?.end)
  );
}
