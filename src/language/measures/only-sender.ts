import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { Head } from './head.ts';
import type { Parties } from './parties.ts';

/** "listed in an action coordinated with the Union": others act beside whoever does. */
const alliance = createEnding(
  prosePattern(/\b(?:coordinat\p{L}+|together|concert|parallel|step|line) with (?:the )?/u),
);

/** "an embargo on food from the (Union)": whose goods it is aimed at. */
const aimedAt = createEnding(prosePattern(/\bon (?:[\p{L}-]+ ){1,4}from (?:the )?/u));

/** Whose rules a measure stands in: "under the Norlandic rules they face an entry ban"; null where no sentence says so. */
export function senderOfRules({ text, mentions }: SentenceReading, parties: Parties): string | null {
  const rules = underRules.exec(text);
  if (!rules) return null;
  const named = mentions.find(({ start }) => start === rules.index + rules[0].length);
  if (named?.type === 'actor') return parties.principal(named.id);
  const adjective = /^\p{L}+/u.exec(text.slice(rules.index + rules[0].length))?.[0] ?? '';
  return parties.byAdjective.get(adjective.toLowerCase()) ?? null;
}

/** "under the (Norlandic rules)" */
const underRules = prosePattern(
  /\bunder (?:the )?(?=[\p{L}.-]+(?:['’]s)? (?:rules|laws?|regime|list|decree|measures|legislation)\b)/iu,
);

/** Who the label of a line names: "Ottawa: a freeze on ten persons was imposed"; null where none does. */
export function senderOfLabel({ text, mentions }: SentenceReading, head: Head, parties: Parties): string | null {
  const label = mentions.find(({ start, end }) => start <= 2 && text[end] === ':');
  // "Berg: sanctions will not break us", "Norland: sanctions are not enough": the label names who speaks
  const speaks =
    label?.type === 'actor' &&
    (parties.kinds.get(label.id) === 'person' ||
      parties.targets.includes(label.id) ||
      /^: (?:\p{L}+ )?$/u.test(text.slice(label.end, head.start)));
  return label?.type === 'actor' && !speaks ? parties.principal(label.id) : null;
}

/** The only usual sender whom a sentence names: "the Union's ministers meeting in Luxembourg adopted a package". */
export function onlySender(
  sentence: SentenceReading,
  head: Head,
  targets: readonly string[],
  parties: Parties,
): string | null {
  const able = new Set(
    sentence.mentions.flatMap((mention) => {
      const principal = mention.type === 'actor' ? parties.principal(mention.id) : null;
      return principal === null ||
        targets.includes(principal) ||
        !parties.senders.includes(principal) ||
        // "the ban remains, although Norland lifted its own": who acts in a clause behind
        ofContrast.test(sentence.text.slice(head.end, Math.max(head.end, mention.start))) ||
        alliance(sentence.text, mention.start) ||
        aimedAt(sentence.text, mention.start)
        ? []
        : [principal];
    }),
  );
  return able.size === 1 ? ([...able][0] ?? null) : null;
}

/** "(the ban) stays, although (Norland)" */
const ofContrast = /[,;] (?:although|though|even though|while|whereas|but|even as|yet)\b/u;
