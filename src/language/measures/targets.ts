import type { SentenceReading } from '../reading.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive } from '../syntax/verb-use.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';
import { prosePattern } from '../prose-pattern.ts';

// a target follows at once, or behind another: "on Norland after Berg …" aims at Norland alone
const within = String.raw`(?:(?!(?:after|before|because|since|when|while|if|as|over|for|to|by|with|without|amid|despite|under|like|than|who|which|that)\b)[\p{L}']+ )`;
const aim = prosePattern(
  new RegExp(
    String.raw`\b(?:on|against|targeting|target(?:s|ed)?|hit(?:ting)?|blacklist(?:s|ed|ing)?|(?:de)?list(?:ed|ing)|designat(?:es|ed|ing)|sanction(?:ed|ing)|includ(?:ing|ed)|among (?:them|those)|named|(?:permits?|licen[cs]es?|rights) of)\s(?:${within}{0,4}[\p{L}']{0,28}(?:,| and) )?(?:the )?${within}{0,3}$`,
    'iu',
  ),
);
const nextMeasure =
  /\b(?:on|against) [^;]*\b(?:sanctions|restrictions|measures|bans?|embargo|listings?|those) (?:on|against) $/iu;
const turnedOn = /\b(?:on|against) [^,;]*$/iu;

/** Those behind "on", "against" or "targeting", after the measure, or whom a passive verb lists. */
export function findTargets(
  sentence: SentenceReading,
  head: Head,
  governor: Governor | null,
  kinds: ReadonlyMap<string, string>,
): string[] {
  const targets: string[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'actor' && mention.type !== 'place') continue;
    if (mention.type === 'place' && kinds.get(mention.id) !== 'state') continue;
    const before = sentence.text.slice(Math.max(0, mention.start - 48), mention.start);
    // "are on the table, Berg said"; "listed by the Union"
    if (/\bon the (?:table|agenda|cards|way|horizon|brink)\b[^.;]*$|\bby (?:the )?$/iu.test(before)) continue;
    // "modelled on those of the Union"
    if (/\b(?:modelled|modeled|based|built|drawn|patterned) on [^,;]*$/u.test(before)) continue;
    // "no measure against it is planned, Berg said"
    if (/\b(?:on|against) (?:it|them|him|her)\b[^.;]*$/u.test(before)) continue;
    // "calls on the Council to adopt": who is asked
    if (/\bcall(?:s|ed|ing)? (?:up)?on (?:the )?$/iu.test(before)) continue;
    // "its sanctions on Norland are weaker than those on Sudland": a target of the measures named next
    if (mention.start > head.end && nextMeasure.test(sentence.text.slice(head.end, mention.start))) continue;
    // "over the war on Norland", "involved in attacks against Norland and Sorland"
    if (
      /\b(?:war|attack|assault|invasion|aggression|operation|violence|threat)s? (?:on|against|of) (?:[^,;.]+ and )?$/iu.test(
        before,
      )
    )
      continue;
    // "On the same day Norland froze …": who stands behind a day is not what the "on" is about
    const isBehindDay = sentence.mentions.some(
      (date) =>
        date.type === 'date' &&
        date.end <= mention.start &&
        /^,?\s(?:the\s)?$/u.test(sentence.text.slice(date.end, mention.start)),
    );
    const aimed =
      !isBehindDay &&
      mention.start > head.start - 60 &&
      aim.test(before) &&
      (mention.start > head.start ||
        !turnedOn.test(before) ||
        /^(?: [\p{L}-]+)? $/u.test(sentence.text.slice(mention.end, head.start)));
    const listed =
      governor !== null &&
      isPassive(sentence.tokens, governor.at, governor.tense) &&
      (governor.relation === 'self' || /^(?:threaten|hit|put|place)$/u.test(governor.base)) &&
      mention.end < governor.start &&
      findSubjectIds(sentence, governor).includes(mention.id);
    // "would sanction Skyways"
    const hit = head.verb && /^ (?:the )?$/u.test(sentence.text.slice(head.end, Math.max(head.end, mention.start)));
    // "added Skyways to its listings"
    const added =
      governor !== null &&
      /^(?:add|put|place|remove|strike|delete)$/u.test(governor.base) &&
      /^ (?:the )?$/u.test(sentence.text.slice(governor.end, Math.max(governor.end, mention.start)));
    if (aimed || listed || hit || added) targets.push(mention.id);
  }
  return [...new Set(targets)];
}

function findSubjectIds(sentence: SentenceReading, governor: Governor): string[] {
  const subject = findSubject(sentence, governor.at);
  return subject && 'actors' in subject ? subject.actors : [];
}
