import type { Mention } from '../schema/mention.ts';

/**
 * Puts mentions into the order of the text, of those that begin together the longer first, others as they were; in place.
 * Lists are short and nearly in order: each mention moves up past the few that come behind it, without a copy.
 */
export function orderMentions(mentions: Mention[]): Mention[] {
  for (let from = 1; from < mentions.length; from++) {
    const mention = mentions[from];
    if (!mention) continue;
    let to = from;
    for (let before = mentions[to - 1]; before && isBehind(before, mention); before = mentions[to - 1]) {
      mentions[to] = before;
      to--;
    }
    mentions[to] = mention;
  }
  return mentions;
}

const isBehind = (a: Mention, b: Mention): boolean => a.start > b.start || (a.start === b.start && a.end < b.end);
