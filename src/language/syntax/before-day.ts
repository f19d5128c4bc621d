import type { SentenceReading } from '../reading.ts';

/** "decided on 9 November to reopen": the token before a day and its preposition; else the one given. */
export function beforeDay({ tokens, mentions }: SentenceReading, at: number): number {
  // "promised, on 10 August, to send"
  const last = tokens[at]?.text === ',' ? at - 1 : at;
  const day = mentions.find((mention) => mention.type === 'date' && mention.end === tokens[last]?.end);
  if (!day) return at;
  let index = last;
  while (index > 0 && (tokens[index]?.start ?? 0) >= day.start) index--;
  if (/^(?:on|in)$/u.test(tokens[index]?.lower ?? '')) index--;
  return last < at && tokens[index]?.text === ',' ? index - 1 : index;
}
