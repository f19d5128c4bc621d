import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { Parties } from './parties.ts';

/** "listed in an action coordinated with the Union": others act beside whoever does. */
const alliance = prosePattern(/\b(?:coordinat\p{L}+|together|concert|parallel|step|line) with (?:the )?$/u);

/** The only usual sender whom a sentence names: "the Union's ministers meeting in Luxembourg adopted a package". */
export function onlySender(sentence: SentenceReading, targets: readonly string[], parties: Parties): string | null {
  const able = new Set(
    sentence.mentions.flatMap((mention) => {
      const principal = mention.type === 'actor' ? parties.principal(mention.id) : null;
      const isAlly = alliance.test(sentence.text.slice(0, mention.start));
      return principal === null || isAlly || targets.includes(principal) || !parties.senders.includes(principal)
        ? []
        : [principal];
    }),
  );
  return able.size === 1 ? ([...able][0] ?? null) : null;
}
