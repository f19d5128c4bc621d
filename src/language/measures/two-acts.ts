import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { Head } from './head.ts';

// Whether the verb that lists somebody and the noun of a measure in one sentence tell of two acts.

/** "designated two firms, saying they helped to evade existing sanctions": what was there before the act. */
export const isBackground = ({ text }: SentenceReading, noun: Head, verb: Head): boolean =>
  inAnswerTo(text, noun.start) ||
  (noun.start > verb.end &&
    /\band (?:has|have) been (?:subject to|under) [^,;]{0,20}$|\b(?:existing|earlier|previous|current|evad\p{L}+|circumvent\p{L}*|dodg\p{L}+|breach\p{L}*|violat\p{L}+)(?: \p{L}+)? $/iu.test(
      text.slice(verb.end, noun.start),
    ));

/** "In response to the EU's (sanctions), Norland banned food imports": what somebody else's act answers */
const inAnswerTo = createEnding(
  prosePattern(
    /\b(?:response|retaliation|answer|reply|revenge|reaction|reprisals?) (?:to|for|against) (?:(?!of\b)[\p{L}'’.-]+ ){0,4}/iu,
  ),
);

/** "adopted a package, and Norland blacklisted two firms"; "…: it blacklisted two firms": somebody else's act, or another one. */
export function hasOwnSubject({ text, mentions }: SentenceReading, noun: Head, verb: Head): boolean {
  if (/(?:[:;]|, when) (?:(?:on|in) [^,;:]{3,20} )?(?:it|they) $/u.test(text.slice(noun.end, verb.start))) return true;
  // "lists 38 officials and adopts new restrictions": two acts of one body
  if (alsoAdopts.test(text.slice(verb.end, Math.max(verb.end, noun.start)))) return true;
  // "urged the Union to sanction the owners; Berg replied that a package was coming"
  if (text.slice(verb.end, Math.max(verb.end, noun.start)).includes(';')) return true;
  // "sanctioned the firm on 9 August, and Norland has threatened it with a freeze"
  if (someoneElse(mentions, text, verb.end, noun.start)) return true;
  // "listed 22 officers, and its sixth package brought 12 more": a clause of its own
  if (/, and (?:its|their|the|a) (?:[\p{L}-]+ ){0,2}$/u.test(text.slice(verb.end, Math.max(verb.end, noun.start))))
    return true;
  // "adopted a fifth round; two firms were listed the same day"
  if (noun.end < verb.start && /;.* (?:was|were|has been|have been) $/u.test(text.slice(noun.end, verb.start)))
    return true;
  const subject = mentions.find(
    ({ type, end }) =>
      type === 'actor' &&
      end < verb.start &&
      /^ (?:(?:was|were|is|are|has been|have been) )?$/u.test(text.slice(end, verb.start)),
  );
  return (
    subject !== undefined &&
    /\b(?:and|while|but|whereas)(?: (?:in|on|since) [^,;]{3,20})?(?: the)? $/u.test(text.slice(noun.end, subject.start))
  );
}

/** Whether somebody opens a clause between two positions: ", and Norland imposed …". */
const someoneElse = (mentions: SentenceReading['mentions'], text: string, from: number, to: number): boolean =>
  mentions.some(
    ({ type, start, end }) =>
      type === 'actor' &&
      start > from &&
      end < to &&
      /, (?:and|while|but|whereas)(?: the)? $/u.test(text.slice(from, start)) &&
      /^ (?!['’])\p{Ll}/u.test(text.slice(end)),
  );

/** "Skyways, blacklisted by the Union in June, contests its listing": what has been done to somebody, in an aside. */
export const isApposed = ({ text, mentions }: SentenceReading, verb: Head): boolean =>
  /^ (?:by|in|on|since) /u.test(text.slice(verb.end)) &&
  mentions.some(({ type, end }) => type === 'actor' && /^, (?:\p{L}+ly )?$/u.test(text.slice(end, verb.start)));

/** "designated two judges, who will now face a travel ban": what the act means for them is told beside the act. */
export function isConsequence({ text }: SentenceReading, verb: Head, noun: Head): boolean {
  return noun.start > verb.end && whoFace.test(text.slice(verb.end, noun.start));
}

/** "…, both of whom now face (a travel ban)" */
const whoFace = prosePattern(
  /, (?:who|which|both of wh\p{L}+|all of wh\p{L}+)(?: \p{L}+){0,3} (?:faces?|subject to)\b/u,
);

/** "(lists 38 officials) and adopts new (restrictions)" */
const alsoAdopts =
  /\band (?:also )?(?:adopt|impos|approv|introduc|widen|extend|tighten)(?:s|e[sd]|ed) (?:[\p{L}-]+ ){0,4}$/u;
