import { createEnding } from '../ending.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive } from '../syntax/verb-use.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';
import { prosePattern } from '../prose-pattern.ts';

/** How far before somebody the words stand that aim at them; UTF-16 units. */
const reach = 48;

// a target follows at once, or behind another: "on Norland after Berg …" aims at Norland alone
const within = String.raw`(?:(?!(?:after|before|because|since|when|while|if|as|over|for|to|by|with|without|amid|despite|under|like|than|who|which|that)\b)[\p{L}']+ )`;
const aim = createEnding(
  prosePattern(
    new RegExp(
      String.raw`\b(?:on|against|targeting|target(?:s|ed)?|hit(?:ting)?|blacklist(?:s|ed|ing)?|(?:de)?list(?:ed|ing)|designat(?:es|ed|ing)|sanction(?:ed|ing)|includ(?:ing|ed)|among (?:them|those)|named|(?:permits?|licen[cs]es?|rights) of)\s(?:${within}{0,4}[\p{L}']{0,28}(?:,| and) (?!\p{L}+(?:ing|ed) ))?(?:the )?${within}{0,3}`,
      'iu',
    ),
  ),
);
const turnedOn = createEnding(/\b(?:on|against) [^,;]*/iu);

/** Those behind "on", "against" or "targeting", after the measure, or whom a passive verb lists. */
export function findTargets(
  sentence: SentenceReading,
  head: Head,
  governor: Governor | null,
  kinds: ReadonlyMap<string, string>,
): string[] {
  const isListed =
    governor !== null &&
    (governor.relation === 'self' || /^(?:threaten|hit|put|place)$/u.test(governor.base)) &&
    isPassive(sentence.tokens, governor.at, governor.tense);
  const listed = isListed ? findSubjectIds(sentence, governor) : [];
  const adds = governor !== null && /^(?:add|put|place|remove|strike|delete)$/u.test(governor.base);
  const targets: string[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'actor' && mention.type !== 'place') continue;
    if (mention.type === 'place' && kinds.get(mention.id) !== 'state') continue;
    const isTarget =
      (mention.start > head.start - 60 && isAimedAt(sentence, mention, head)) ||
      (isListed && mention.end < governor.start && listed.includes(mention.id)) ||
      // "would sanction Skyways"
      (head.verb && isRightBehind(sentence, mention, head.end)) ||
      // "added Skyways to its listings"
      (adds && isRightBehind(sentence, mention, governor.end));
    if (isTarget && !isOfOther(sentence, mention, head)) targets.push(mention.id);
  }
  return [...new Set(targets)];
}

/** "a ban on Skyways", "aimed at Norland": what stands before them aims at them. */
function isAimedAt({ text, mentions }: SentenceReading, mention: TextRange, head: Head): boolean {
  const before = text.slice(Math.max(0, mention.start - reach), mention.start);
  return (
    aim(before) &&
    (mention.start > head.start ||
      !turnedOn(before) ||
      /^(?: [\p{L}-]+)? $/u.test(text.slice(mention.end, head.start))) &&
    // "On the same day Norland froze …": who stands behind a day is not what the "on" is about
    !mentions.some(
      (date) =>
        date.type === 'date' &&
        date.end <= mention.start &&
        /^,?\s(?:the\s)?$/u.test(text.slice(date.end, mention.start)),
    )
  );
}

const isRightBehind = ({ text }: SentenceReading, { start }: TextRange, end: number): boolean =>
  /^ (?:the )?$/u.test(text.slice(end, Math.max(end, start)));

/** Whether what stands before somebody aims at something else than a measure does. */
function isOfOther({ text }: SentenceReading, { start, end }: TextRange, head: Head): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return (
    onTable(before) ||
    modelledOn(before) ||
    againstIt(before) ||
    callsOn(before) ||
    (/, (?:the )?$/u.test(before) && saysSo.test(text.slice(end))) ||
    ofWar(before) ||
    (start > head.end && nextMeasure.test(text.slice(head.end, start)))
  );
}

function findSubjectIds(sentence: SentenceReading, governor: Governor): string[] {
  const subject = findSubject(sentence, governor.at);
  return subject && 'actors' in subject ? subject.actors : [];
}

/** "its sanctions on Norland are weaker than those on (Sudland)": a target of the measures named next */
const nextMeasure =
  /\b(?:on|against) [^;]*\b(?:sanctions|restrictions|measures|bans?|embargo|listings?|those) (?:on|against) $/iu;

/** "are on the table, (Berg) said"; "listed by the (Union)" */
const onTable = createEnding(/\bon the (?:table|agenda|cards|way|horizon|brink)\b[^.;]*|\bby (?:the )?/iu);

/** "modelled on those of the (Union)" */
const modelledOn = createEnding(/\b(?:modelled|modeled|based|built|drawn|patterned) on [^,;]*/u);

/** "no measure against it is planned, (Berg) said" */
const againstIt = createEnding(/\b(?:on|against) (?:it|them|him|her)\b[^.;]*/u);

/** "calls on the (Council) to adopt": who is asked */
const callsOn = createEnding(/\bcall(?:s|ed|ing)? (?:up)?on (?:the )?/iu);

/** "over the war on (Norland)", "involved in attacks against Norland and (Sorland)" */
const ofWar = createEnding(
  /\b(?:war|attack|assault|invasion|aggression|operation|violence|threat)s? (?:on|against|of) (?:[^,;.]+ and )?/iu,
);

/** "sanctions on potash, (Berg) said" */
const saysSo =
  /^(?:['’]s (?:\p{L}+ ){1,3})?,? ?(?:said|says|told|tells|add(?:s|ed)|warn(?:s|ed)|announc(?:es|ed)|tweeted|wrote|writes|insist(?:s|ed)|confirm(?:s|ed)|report(?:s|ed)|indicated|hinted|argued)\b/u;
